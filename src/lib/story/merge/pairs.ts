import type { Comparison } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import { doubtful, isFarApart, sameFewDays, type EvidenceWeights } from './evidence.ts';
import { bySize } from './identity.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { canBeOne, sameParties } from './same-event.ts';

/** Evidence from which on two mentions are one event, or else contradict each other. */
const same = { shared: 7.5, share: 0.45 };
/** What a shared day, or a few, adds. */
const sharpDate = 2;
/** Evidence in words that verbs like "say" and "take" need: who says something twice says two things. */
const lightWords = 4;
/** Evidence beside the deed that mentions need whose articles were written long apart: parties do the same thing again. */
const besideDespiteTime = 6;

/** From this likeness of their articles on it adds no more to the evidence. */
export const mostLikeness = 0.4;
/** What the likeness of their articles adds to the evidence, and that of one article. */
const story = { shared: 12, share: 1, sameArticle: 0.1 };
/** What is taken off the evidence where articles are less alike than reports of the same news are. */
const unlike = 20;
/** Evidence from which on it does not matter whether the articles are alike. */
const strong = 12;

/** Two mentions that may be one event. */
export interface Pair {
  a: number;
  b: number;
  /** How much speaks for it. */
  shared: number;
  isStrong: boolean;
}

export const surestFirst = (x: Pair, y: Pair): number => bySize(y.shared, x.shared) || x.a - y.a || x.b - y.b;

/** Finds out, of the pairs it is given, which may be one event and which contradict each other. */
export class PairsFound implements Comparison {
  readonly pairs: Pair[] = [];
  /** Pairs of mentions that cannot both be true, by index. */
  readonly contradictions: [number, number][] = [];
  readonly #weights: EvidenceWeights;
  readonly #mentions: Mentions;
  readonly #dates: Dates;
  readonly #reprints: readonly number[];

  /** @param reprints for every article the first that carries its text */
  constructor(weights: EvidenceWeights, mentions: Mentions, dates: Dates, reprints: readonly number[]) {
    this.#weights = weights;
    this.#mentions = mentions;
    this.#dates = dates;
    this.#reprints = reprints;
  }

  compare(a: number, b: number): void {
    const mentions = this.#mentions;
    const pair = weighPair(this.#weights, mentions, this.#dates, a, b);
    if (pair === null || !canBeOne(mentions, this.#dates, a, b)) return;
    if (!contradict(mentions, a, b)) this.pairs.push(pair);
    else if (isWorthTelling(mentions, a, b) && !this.#isReprint(a, b)) this.contradictions.push([a, b]);
  }

  /** A reprint contradicts nobody: it says what its original says. */
  #isReprint(a: number, b: number): boolean {
    const { articles } = this.#mentions;
    return articles[a] !== articles[b] && this.#reprints[articles[a]] === this.#reprints[articles[b]];
  }
}

/** The evidence that two mentions are one event; null where there is too little. */
function weighPair(weights: EvidenceWeights, mentions: Mentions, dates: Dates, a: number, b: number): Pair | null {
  const { articles, concepts } = mentions;
  const light = mentions.isLight[concepts[a]];
  const inWords = weights.words(a, b);
  if (light && inWords < lightWords) return null;
  const inActors = weights.actors(a, b);
  const inDate = sameFewDays(dates, a, b) ? sharpDate : 0;
  const said = weights.deed(a) + inActors + inWords;
  const told = said + inDate;
  if (told + (light ? 0 : story.shared * mostLikeness) < same.shared) return null;
  const isSameArticle = articles[a] === articles[b];
  const alike = weights.story(dates, a, b);
  const likeness = light || alike === doubtful ? 0 : isSameArticle ? story.sameArticle : Math.min(alike, mostLikeness);
  const shared =
    told + story.shared * likeness - (isSameArticle || told > strong ? 0 : unlike * Math.max(0, doubtful - alike));
  const share = said / weights.all(a, b) + story.share * likeness;
  if (shared < same.shared || share < same.share) return null;
  const beside = inActors + inWords + inDate;
  if (beside < besideDespiteTime && isFarApart(dates, articles[a], articles[b])) return null;
  const isStrong = told > strong || (!light && sameParties(mentions, a, b));
  return { a, b, shared, isStrong };
}

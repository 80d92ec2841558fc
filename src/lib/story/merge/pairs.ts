import type { Comparison } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import { doubtful, isFarApart, sameFewDays, type EvidenceWeights } from './evidence.ts';
import { bySize } from './identity.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { canBeOne } from './same-event.ts';

/** Evidence from which on two mentions are one event, or else contradict each other. */
const same = { shared: 7.5, share: 0.45 };
/** What a shared day, or a few, adds. */
const sharpDate = 2;
/** Evidence in words that verbs like "say" and "take" need: who says something twice says two things. */
const lightWords = 4;
/** Evidence beside the deed that mentions need whose articles were written long apart: parties do the same thing again. */
const besideDespiteTime = 6;
/** The same where the articles are less alike than reports of the same news: there a deed is told of many a time. */
const elsewhere = { beside: 2.1, likeness: 0.3 };

/** From this likeness of their articles on it adds no more to the evidence. */
const mostLikeness = 0.4;
/** What the likeness of their articles adds to the evidence, and that of one article. */
const story = { shared: 12, share: 1, sameArticle: 0.1 };
/** What is taken off the evidence where articles are less alike than reports of the same news are. */
const unlike = 20;
/** Evidence from which on it does not matter whether the articles are alike. */
const strong = 12;
/** What is taken off the evidence where only one of two is told as fact, and for each part that only one of them fills. */
const unequal = { fact: 2.5, party: 0.75 };

/** Two mentions that may be one event. */
export interface Pair {
  a: number;
  b: number;
  /** How much speaks for it. */
  shared: number;
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
  const inDate = daysInCommon(dates, a, b);
  const said = weights.deed(a) + inActors + inWords - unlikeness(mentions, a, b);
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
  if (beside < elsewhere.beside && !isSameArticle && alike < elsewhere.likeness) return null;
  return { a, b, shared };
}

/** Whoever plans, fears or may do something need not have done it; and where only one says who did it or to whom, less agrees. */
function unlikeness({ isOpen, isDenied, parties }: Mentions, a: number, b: number): number {
  const isFactOnce = isOpen[a] !== isOpen[b] && isDenied[a] === 0 && isDenied[b] === 0;
  return (isFactOnce ? unequal.fact : 0) + unequal.party * bitsIn[parties[a] ^ parties[b]];
}

/** How many flags of `party` a number has. */
const bitsIn = [0, 1, 1, 2];

/** What two mentions have in common beside the deed. */
export function inCommon(weights: EvidenceWeights, mentions: Mentions, dates: Dates, a: number, b: number): number {
  const { articles } = mentions;
  const isSameArticle = articles[a] === articles[b];
  const likeness = isSameArticle ? story.sameArticle : Math.min(weights.story(dates, a, b), mostLikeness);
  return weights.actors(a, b) + weights.words(a, b) + daysInCommon(dates, a, b) + story.shared * likeness;
}

const daysInCommon = (dates: Dates, a: number, b: number): number => (sameFewDays(dates, a, b) ? sharpDate : 0);

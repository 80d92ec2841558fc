import type { Comparison } from './candidates.ts';
import { contradict, isWorthTelling } from './contradictions.ts';
import { isFarApart, sameFewDays, type EvidenceWeights } from './evidence.ts';
import type { Gathered } from './gathered.ts';
import { bySize } from './identity.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { canBeOne } from './same-event.ts';
import type { Signs } from './signs.ts';

/**
 * From these odds on two mentions may be one event, or else contradict each other: better than even, as what is joined
 * wrongly misleads, and as it was learnt from deeds that people marked, unlike many that a text tells. Less likely where
 * they only count otherwise, as that is told in other sentences.
 */
const leastLogOdds = { one: 0.7, countedOtherwise: -2 };
/**
 * Evidence that two mentions need to be weighed at all: by the deed and beside it; in words, where the deed is one like "say";
 * and beside the deed, where their articles were written long apart: parties do the same thing again.
 */
const worthWeighing = { all: 3, light: 5, despiteTime: 6 };
/** What a shared day, or a few, adds. */
const sharpDate = 2;

/** Two mentions that may be one event. */
export interface Pair {
  a: number;
  b: number;
  /** How likely it is. */
  logOdds: number;
}

export const surestFirst = (x: Pair, y: Pair): number => bySize(y.logOdds, x.logOdds) || x.a - y.a || x.b - y.b;

/** Finds out, of the pairs it is given, which may be one event and which contradict each other. */
export class PairsFound implements Comparison {
  readonly pairs: Pair[] = [];
  /** Pairs of mentions that cannot both be true, by index. */
  readonly contradictions: [number, number][] = [];
  readonly #weights: EvidenceWeights;
  readonly #signs: Signs;
  readonly #mentions: Mentions;
  readonly #dates: Dates;
  readonly #reprints: readonly number[];

  /** @param reprints for every article the first that carries its text */
  constructor(
    { weights, signs, mentions }: Pick<Gathered, 'weights' | 'signs' | 'mentions'>,
    dates: Dates,
    reprints: readonly number[],
  ) {
    this.#weights = weights;
    this.#signs = signs;
    this.#mentions = mentions;
    this.#dates = dates;
    this.#reprints = reprints;
  }

  compare(a: number, b: number): void {
    const mentions = this.#mentions;
    if (!isWorthWeighing(this.#weights, mentions, this.#dates, a, b)) return;
    if (happensElsewhere(this.#weights, mentions, a, b)) return;
    const doContradict = contradict(mentions, a, b);
    const isCounted = doContradict && mentions.isDenied[a] === mentions.isDenied[b];
    const logOdds = this.#signs.logOdds(
      this.#dates,
      a,
      b,
      isCounted ? leastLogOdds.countedOtherwise : leastLogOdds.one,
    );
    if (logOdds === -Infinity || !canBeOne(mentions, this.#dates, a, b)) return;
    if (!doContradict) this.pairs.push({ a, b, logOdds });
    else if (isWorthTelling(mentions, this.#weights, this.#dates, a, b) && !this.#isReprint(a, b))
      this.contradictions.push([a, b]);
  }

  /** A reprint contradicts nobody: it says what its original says. */
  #isReprint(a: number, b: number): boolean {
    const { articles } = this.#mentions;
    return articles[a] !== articles[b] && this.#reprints[articles[a]] === this.#reprints[articles[b]];
  }
}

/** What may happen to one thing is not what happened to another: "ferries were cancelled, trains may be cancelled". */
export const happensElsewhere = (weights: EvidenceWeights, { isOpen }: Mentions, a: number, b: number): boolean =>
  isOpen[a] !== isOpen[b] && weights.areAboutOthers(a, b);

function isWorthWeighing(weights: EvidenceWeights, mentions: Mentions, dates: Dates, a: number, b: number): boolean {
  const inWords = weights.words(a, b);
  const isLight = mentions.isLight[mentions.concepts[a]];
  if (isLight && inWords < worthWeighing.light) return false;
  const beside = weights.actors(a, b) + inWords + (sameFewDays(dates, a, b) ? sharpDate : 0);
  if (!isLight && weights.deed(a) + beside < worthWeighing.all) return false;
  return beside >= worthWeighing.despiteTime || !isFarApart(dates, mentions.articles[a], mentions.articles[b]);
}

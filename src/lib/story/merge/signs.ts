import { sameFewDays, type EvidenceWeights } from './evidence.ts';
import type { Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';
import { manner } from './reports.ts';

/**
 * What tells whether two mentions of one deed are one event, each from 0 to 1 or, of definite nouns, 2; and last the two
 * that cost most to find out.
 */
export const signs = [
  'always',
  'one article',
  'likeness of the articles',
  'the first sentence of one article',
  'definite nouns',
  'a noun in the singular and one in the plural',
  'dates told by both',
  'one day told by both, or a few',
  'likeness of the labels',
  'a label that only names the deed',
  'verbs about different things',
  'what was and what may be or is planned',
  'what somebody says',
  'likeness of the sentences',
  'likeness of the passages',
] as const;

/** What the signs weigh, in their order, as `npm run train:coreference` prints it. */
const weights = [-2.99, 1.65, 2.93, 2.1, 0.16, -1.92, 0.86, 0.97, 2.25, 0.35, -0.27, -0.42, -0.93, 1.79, 1.34];

const firstCostly = signs.indexOf('likeness of the sentences');

/** From this likeness of their articles on it tells no more. */
const mostLikeness = 0.4;

/** How likely two mentions of one deed are one event, by logistic regression over pairs that were judged by reading. */
export class Signs {
  readonly #mentions: Mentions;
  readonly #evidence: EvidenceWeights;
  /** Of the pair that was asked for last. */
  readonly #found = new Float64Array(signs.length);

  constructor(mentions: Mentions, evidence: EvidenceWeights) {
    this.#mentions = mentions;
    this.#evidence = evidence;
  }

  /** The logarithm of the odds that two mentions are one event; minus infinity where it is below `least`. */
  logOdds(dates: Dates, a: number, b: number, least = -Infinity): number {
    const found = this.#found;
    this.#find(dates, a, b);
    let sum = 0;
    for (let i = 0; i < firstCostly; i++) sum += weights[i] * found[i];
    if (sum + weights[firstCostly] + weights[firstCostly + 1] < least) return -Infinity;
    this.#findCostly(a, b);
    for (let i = firstCostly; i < found.length; i++) sum += weights[i] * found[i];
    return sum < least ? -Infinity : sum;
  }

  /** How much there is of each of the signs. */
  of(dates: Dates, a: number, b: number): number[] {
    this.#find(dates, a, b);
    this.#findCostly(a, b);
    return [...this.#found];
  }

  #find(dates: Dates, a: number, b: number): void {
    const { articles, sentences, manners, isOpen, isStatement } = this.#mentions;
    const isOneArticle = articles[a] === articles[b];
    const areNouns = (manners[a] & manners[b] & manner.nominal) !== 0;
    const found = this.#found;
    found[0] = 1;
    found[1] = Number(isOneArticle);
    found[2] = isOneArticle ? 0 : Math.min(1, this.#evidence.story(dates, a, b) / mostLikeness);
    found[3] = Number(isOneArticle && isOpen[a] === isOpen[b] && (sentences[a] === 0 || sentences[b] === 0));
    found[4] = areNouns ? has(manners[a], manner.definite) + has(manners[b], manner.definite) : 0;
    found[5] = Number(areNouns && has(manners[a] ^ manners[b], manner.plural) === 1);
    found[6] = dates.isStated[a] & dates.isStated[b];
    found[7] = found[6] & Number(sameFewDays(dates, a, b));
    found[8] = this.#evidence.labels(a, b);
    found[9] = Number(this.#evidence.isBare(a) || this.#evidence.isBare(b));
    found[10] = Number(this.#evidence.areAboutOthers(a, b));
    found[11] = isOpen[a] ^ isOpen[b];
    found[12] = isStatement[a];
  }

  #findCostly(a: number, b: number): void {
    const { around } = this.#evidence;
    this.#found[firstCostly] = around.inSentence(a, b);
    this.#found[firstCostly + 1] = around.inPassage(a, b);
  }
}

const has = (manners: number, flag: number): number => Number((manners & flag) !== 0);

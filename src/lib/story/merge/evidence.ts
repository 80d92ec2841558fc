import { ArticleLikeness } from './alike-articles.ts';
import { has, isEmpty, placeOf, share, sizeOf, type Lists } from './lists.ts';
import { daysOpen, meet, type Dates } from './mention-dates.ts';
import { numberWords, rarestShared, SharedWeight, type MentionWords } from './mention-words.ts';
import type { Mentions } from './mentions.ts';
import { WordsAround } from './words-around.ts';

/** Words that are no names count half: any two reports of a war have "troops" in them. */
const wordShare = 0.5;
/** The same actor in another role, or the state behind it, is the weaker sign. */
const looseShare = 0.6;
/** So many days still tell something. */
const sharpDays = 8;
/**
 * Mentions of other events that a story is thought to lie among, so that two articles do not make everything common: many for
 * words, as what a few articles on one matter all tell stays rare; few for actors, as in a pile about one party it says
 * little that it took part.
 */
const background = { words: 5000, others: 200 };
/** No single sign proves more than this. */
const most = 5;

/**
 * How much what two mentions have in common tells, whatever the dates are: inverse document frequency (Spärck Jones 1972)
 * of deeds, actors and words over the mentions of the story. Mentions are known by their index.
 */
export class EvidenceWeights {
  readonly #told: Mentions;
  readonly #words: MentionWords;
  readonly #shared: SharedWeight;
  readonly #actors: Float64Array;
  readonly #deeds: Float64Array;
  readonly #likeness: ArticleLikeness;
  readonly around: WordsAround;

  constructor(told: Mentions) {
    const { size, isLight } = told;
    const words = numberWords(told);
    const weights = weightsOf(words.frequency, size + background.words);
    for (let word = 0; word < weights.length; word++) weights[word] *= wordShare;
    this.#told = told;
    this.#words = words;
    this.#shared = new SharedWeight(words, weights);
    const all = size + background.others;
    this.#actors = weightsOf(countActors(told), all);
    this.#deeds = weightsOf(countDeeds(told), all);
    for (let deed = 0; deed < isLight.length; deed++) if (isLight[deed]) this.#deeds[deed] = 0;
    this.#likeness = new ArticleLikeness(told, words);
    this.around = new WordsAround(told, words, weights);
  }

  /** What sharing the deed of a mention tells. */
  deed(mention: number): number {
    return this.#deeds[this.#told.concepts[mention]];
  }

  /** What the words tell that two mentions share. */
  words(a: number, b: number): number {
    return this.#shared.between(a, b);
  }

  /** What the actors tell that they share. */
  actors(a: number, b: number): number {
    return sharedActors(this.#actors, this.#told, a, b);
  }

  /** The share of the words of two labels that both have; 0 where they have none. */
  labels(a: number, b: number): number {
    return jaccard(this.#words.labels, a, b);
  }

  /** Whether their verbs are about different things, by the words for them. */
  areAboutOthers(a: number, b: number): boolean {
    const { themes } = this.#words;
    return !isEmpty(themes, a) && !isEmpty(themes, b) && !share(themes, a, themes, b);
  }

  /** Whether a label says no more than the deed. */
  isBare(mention: number): boolean {
    return isEmpty(this.#words.labels, mention);
  }

  /**
   * How much the articles of two mentions have in common; doubtful where they were written too long apart to tell the
   * same news.
   */
  story(dates: Dates, a: number, b: number): number {
    const { articles } = this.#told;
    return isFarApart(dates, articles[a], articles[b]) ? doubtful : this.#likeness.between(articles[a], articles[b]);
  }

  /** The rarest words of a mention that at least one other mention shares, as numbers of theirs. */
  rarest(mention: number, count: number): number[] {
    return rarestShared(this.#words, mention, count);
  }

  /** The words that tell an article from others. */
  leading(article: number): readonly number[] {
    return this.#likeness.leading[article];
  }

  /** How many words there are. */
  get vocabulary(): number {
    return this.#words.frequency.length;
  }
}

/** What sharing each thing tells, by how many of all have it. */
function weightsOf(frequencies: Int32Array, all: number): Float64Array {
  const weights = new Float64Array(frequencies.length);
  for (let i = 0; i < weights.length; i++) weights[i] = Math.min(most, Math.log(1 + all / Math.max(frequencies[i], 1)));
  return weights;
}

/** By Jaccard (1901). */
function jaccard(sets: Lists, a: number, b: number): number {
  let shared = 0;
  for (let i = sets.begins[a]; i < sets.begins[a + 1]; i++) if (has(sets, b, sets.items[i])) shared++;
  const all = sizeOf(sets, a) + sizeOf(sets, b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many mentions involve each actor of the story, or somebody it is behind. */
function countActors({ size, cast, actors, behind }: Mentions): Int32Array {
  const frequency = new Int32Array(cast.size);
  for (let i = 0; i < actors.items.length; i++) frequency[actors.items[i]]++;
  for (let mention = 0; mention < size; mention++) {
    for (let i = behind.begins[mention]; i < behind.begins[mention + 1]; i++)
      if (!has(actors, mention, behind.items[i])) frequency[behind.items[i]]++;
  }
  return frequency;
}

function countDeeds({ concepts, isLight }: Mentions): Int32Array {
  const frequency = new Int32Array(isLight.length);
  for (let mention = 0; mention < concepts.length; mention++) frequency[concepts[mention]]++;
  return frequency;
}

function sharedActors(weights: Float64Array, { actors, roles, behind }: Mentions, a: number, b: number): number {
  let shared = 0;
  for (let i = actors.begins[a]; i < actors.begins[a + 1]; i++) {
    const actor = actors.items[i];
    const there = placeOf(actors, b, actor);
    if (there >= 0) shared += weights[actor] * (roles[there] === roles[i] ? 1 : looseShare);
    else if (has(behind, b, actor)) shared += weights[actor] * looseShare;
  }
  for (let i = behind.begins[a]; i < behind.begins[a + 1]; i++) {
    const actor = behind.items[i];
    if (!has(actors, a, actor) && has(actors, b, actor)) shared += weights[actor] * looseShare;
  }
  return shared;
}

/** Articles about one matter that are written further apart tell different news of it. */
const newsDays = 10;
/** Likeness of articles that speaks neither for nor against the same news. */
export const doubtful = 0.15;

export function isFarApart({ publishedFrom, publishedUntil }: Dates, one: number, other: number): boolean {
  return publishedFrom[one] - publishedUntil[other] > newsDays || publishedFrom[other] - publishedUntil[one] > newsDays;
}

/** Whether two mentions can be of one day, and few others. */
export const sameFewDays = (dates: Dates, a: number, b: number): boolean =>
  daysOpen(dates, a) <= sharpDays && daysOpen(dates, b) <= sharpDays && meet(dates, a, b);

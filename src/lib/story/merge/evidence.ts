import { likenessOfArticles } from './alike-articles.ts';
import { has, placeOf } from './lists.ts';
import { daysOpen, meet, type DatedMentions, type Dates } from './mention-dates.ts';
import { numberWords, rarestShared, sharedWords } from './mention-words.ts';
import type { Mentions } from './mentions.ts';

/** What two mentions have in common. */
export interface Evidence {
  /** Weight of the deed, the actors, the words and the date they share. */
  shared: number;
  /** That weight as a share of all the shorter mention says. */
  share: number;
  /** All of it but the deed. */
  beside: number;
  /** Whether the two articles were written too long apart to tell the same news. */
  farApart: boolean;
}

/** How much what two mentions have in common tells, whatever the dates are; mentions are known by their index. */
export interface EvidenceWeights {
  between(mentions: DatedMentions, a: number, b: number): Evidence;
  /** The part of it that lies in words. */
  words(a: number, b: number): number;
  /** How much the articles of two mentions have in common, beyond what all articles of the story do. */
  story(mentions: DatedMentions, a: number, b: number): number;
  /** The rarest words of a mention that at least one other mention shares, as numbers of theirs. */
  rarest(mention: number, count: number): number[];
  /** The words that tell a mention's article from others. */
  leading(mention: number): readonly number[];
  /** How many words there are. */
  vocabulary: number;
}

/** Words that are no names count half: any two reports of a war have "troops" in them. */
const wordShare = 0.5;
/** The same actor in another role, or the state behind it, is the weaker sign. */
const looseShare = 0.6;
/** A shared day, or a few. */
const sharpDate = 2;
const sharpDays = 8;
/** Mentions of other events that a small story is thought to lie among, so that two articles do not make every word common. */
const background = 200;
/** No single sign proves more than this. */
const most = 5;

/** Inverse document frequency (Spärck Jones 1972) of deeds, actors and words over the mentions of the story. */
export function weighEvidence(told: Mentions): EvidenceWeights {
  const { size, articles, concepts, isLight, actors } = told;
  const all = size + background;
  const weightOf = (frequency: number) => Math.min(most, Math.log(1 + all / frequency));
  const words = numberWords(told);
  const wordWeights = new Float64Array(words.frequency).map((frequency) => wordShare * weightOf(frequency));
  const actorWeights = countActors(told).map((frequency) => weightOf(Math.max(frequency, 1)));
  const deedWeights = countDeeds(told).map((frequency, concept) => (isLight[concept] ? 0 : weightOf(frequency)));
  const total = new Float64Array(size);
  for (let mention = 0; mention < size; mention++) {
    let inActors = 0;
    for (let i = actors.begins[mention]; i < actors.begins[mention + 1]; i++) inActors += actorWeights[actors.items[i]];
    let inWords = 0;
    for (let i = words.begins[mention]; i < words.begins[mention + 1]; i++) inWords += wordWeights[words.items[i]];
    total[mention] = deedWeights[concepts[mention]] + inActors + inWords;
  }

  const likeness = likenessOfArticles(told, words);
  const storyOf = (dates: Dates, one: number, other: number) =>
    isFarApart(dates, one, other) ? doubtful : likeness.between(one, other);
  return {
    vocabulary: words.frequency.length,
    story: (mentions, a, b) => storyOf(mentions, articles[a], articles[b]),
    leading: (mention) => likeness.leading(articles[mention]),
    words: (a, b) => sharedWords(words, wordWeights, a, b),
    between(mentions, a, b) {
      const inWords = sharedWords(words, wordWeights, a, b);
      const inActors = sharedActors(actorWeights, mentions, a, b);
      const inDate = sameFewDays(mentions, a, b) ? sharpDate : 0;
      const said = deedWeights[concepts[a]] + inActors + inWords;
      return {
        beside: inActors + inWords + inDate,
        farApart: isFarApart(mentions, articles[a], articles[b]),
        shared: said + inDate,
        share: said / Math.max(Math.min(total[a], total[b]), 1),
      };
    },
    rarest: (mention, count) => rarestShared(words, mention, count),
  };
}

/** How many mentions involve each actor of the story, or somebody it is behind. */
function countActors({ size, cast, actors, behind }: Mentions): Float64Array {
  const frequency = new Float64Array(cast.size);
  for (const actor of actors.items) frequency[actor]++;
  for (let mention = 0; mention < size; mention++) {
    for (let i = behind.begins[mention]; i < behind.begins[mention + 1]; i++)
      if (!has(actors, mention, behind.items[i])) frequency[behind.items[i]]++;
  }
  return frequency;
}

function countDeeds({ concepts, isLight }: Mentions): Float64Array {
  const frequency = new Float64Array(isLight.length);
  for (const concept of concepts) frequency[concept]++;
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

function isFarApart({ publishedFrom, publishedUntil }: Dates, one: number, other: number): boolean {
  return publishedFrom[one] - publishedUntil[other] > newsDays || publishedFrom[other] - publishedUntil[one] > newsDays;
}

const sameFewDays = (dates: Dates, a: number, b: number): boolean =>
  daysOpen(dates, a) <= sharpDays && daysOpen(dates, b) <= sharpDays && meet(dates, a, b);

import { likenessOfArticles } from './alike-articles.ts';
import { gap, intersect, length } from './days.ts';
import { isLight } from './event-concepts.ts';
import type { EventProfile } from './event-profile.ts';
import { numberWords, rarestShared, sharedWords } from './mention-words.ts';

/** What two mentions have in common. */
export interface Evidence {
  /** Weight of the deed, the actors, the words and the date they share. */
  shared: number;
  /** That weight as a share of all the shorter mention says. */
  share: number;
  /** The part of it that lies in words. */
  words: number;
  /** All of it but the deed. */
  beside: number;
  /** How much the two articles have in common, beyond what all articles of the story do. */
  story: number;
  /** Whether the two articles were written too long apart to tell the same news. */
  farApart: boolean;
}

/** How much what two mentions have in common tells; mentions are known by their index. */
export interface EvidenceWeights {
  between(a: number, b: number): Evidence;
  /** How much the articles of two mentions have in common. */
  story(a: number, b: number): number;
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
export function weighEvidence(profiles: readonly EventProfile[]): EvidenceWeights {
  const all = profiles.length + background;
  const weightOf = (frequency: number) => Math.min(most, Math.log(1 + all / frequency));
  const words = numberWords(profiles);
  const wordWeights = Float64Array.from(words.frequency, (frequency) => wordShare * weightOf(frequency));
  const actorWeights = Float64Array.from(countActors(profiles), (frequency) => weightOf(Math.max(frequency, 1)));
  const deeds = countDeeds(profiles);
  const deedOf = Float64Array.from(profiles, ({ concept }) => (isLight(concept) ? 0 : weightOf(deeds.get(concept)!)));
  const total = Float64Array.from(profiles, ({ actors }, mention) => {
    let inActors = 0;
    for (const actor of actors) inActors += actorWeights[actor];
    let inWords = 0;
    for (let i = words.begins[mention]; i < words.begins[mention + 1]; i++) inWords += wordWeights[words.numbers[i]];
    return deedOf[mention] + inActors + inWords;
  });

  const articles = likenessOfArticles(profiles, words);
  const storyOf = (a: EventProfile, b: EventProfile) =>
    isFarApart(a, b) ? doubtful : articles.between(a.article, b.article);
  return {
    vocabulary: words.frequency.length,
    story: (a, b) => storyOf(profiles[a], profiles[b]),
    leading: (mention) => articles.leading(profiles[mention].article),
    between(a, b) {
      const inWords = sharedWords(words, wordWeights, a, b);
      const inActors = sharedActors(actorWeights, profiles[a], profiles[b]);
      const inDate = sameFewDays(profiles[a], profiles[b]) ? sharpDate : 0;
      const said = deedOf[a] + inActors + inWords;
      return {
        words: inWords,
        beside: inActors + inWords + inDate,
        story: storyOf(profiles[a], profiles[b]),
        farApart: isFarApart(profiles[a], profiles[b]),
        shared: said + inDate,
        share: said / Math.max(Math.min(total[a], total[b]), 1),
      };
    },
    rarest: (mention, count) => rarestShared(words, mention, count),
  };
}

/** How many mentions involve each actor of the story, or somebody it is behind. */
function countActors(profiles: readonly EventProfile[]): Int32Array {
  const frequency = new Int32Array(profiles[0]?.cast.size ?? 0);
  for (const { actors, behind } of profiles) {
    for (const actor of actors) frequency[actor]++;
    for (const actor of behind) if (!actors.includes(actor)) frequency[actor]++;
  }
  return frequency;
}

function countDeeds(profiles: readonly EventProfile[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { concept } of profiles) frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
  return frequency;
}

function sharedActors(weights: Float64Array, a: EventProfile, b: EventProfile): number {
  let shared = 0;
  for (let i = 0; i < a.actors.length; i++) {
    const actor = a.actors[i];
    const there = b.actors.indexOf(actor);
    if (there >= 0) shared += weights[actor] * (b.roles[there] === a.roles[i] ? 1 : looseShare);
    else if (b.behind.includes(actor)) shared += weights[actor] * looseShare;
  }
  for (const actor of a.behind) {
    if (!a.actors.includes(actor) && b.actors.includes(actor)) shared += weights[actor] * looseShare;
  }
  return shared;
}

/** Articles about one matter that are written further apart tell different news of it. */
const newsDays = 10;
/** Likeness of articles that speaks neither for nor against the same news. */
export const doubtful = 0.15;

const isFarApart = ({ published: a }: EventProfile, { published: b }: EventProfile): boolean =>
  a !== null && b !== null && gap(a, b) > newsDays;

function sameFewDays({ days: a }: EventProfile, { days: b }: EventProfile): boolean {
  return a !== null && b !== null && length(a) <= sharpDays && length(b) <= sharpDays && intersect(a, b) !== null;
}

import { likenessOfArticles } from './alike-articles.ts';
import { gap, intersect, length } from './days.ts';
import { isLight } from './event-concepts.ts';
import type { EventProfile } from './event-profile.ts';
import { byText } from './identity.ts';

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
  const rarity = <Key>(keysOf: (profile: EventProfile) => Iterable<Key>) => {
    const frequency = new Map<Key, number>();
    for (const profile of profiles)
      for (const key of keysOf(profile)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return (key: Key) => weightOf(frequency.get(key) ?? 1);
  };
  const deedWeight = rarity((profile) => [profile.concept]);
  const actorWeight = rarity(({ actors, behind }) => new Set([...actors.keys(), ...behind]));
  const mentionsOf = new Map<string, number[]>();
  profiles.forEach((profile, mention) => {
    for (const word of profile.words) {
      const known = mentionsOf.get(word);
      if (known === undefined) mentionsOf.set(word, [mention]);
      else known.push(mention);
    }
  });
  // Numbers compare faster than words: the rarest has the highest. Each mention's are in order.
  const vocabulary = [...mentionsOf].sort(([a, m], [b, n]) => n.length - m.length || byText(b, a));
  const wordWeights = Float64Array.from(vocabulary, ([, { length }]) => wordShare * weightOf(length));
  const words: number[][] = profiles.map(() => []);
  vocabulary.forEach(([, mentions], number) => {
    for (const mention of mentions) words[mention].push(number);
  });
  const deedOf = profiles.map(({ concept }) => (isLight(concept) ? 0 : deedWeight(concept)));
  const total = profiles.map(
    (profile, index) =>
      deedOf[index] +
      [...profile.actors.keys()].reduce((sum, actor) => sum + actorWeight(actor), 0) +
      words[index].reduce((sum, word) => sum + wordWeights[word], 0),
  );

  const sharedActors = (a: EventProfile, b: EventProfile) => {
    let shared = 0;
    for (const [actor, role] of a.actors) {
      if (b.actors.has(actor)) shared += actorWeight(actor) * (b.actors.get(actor) === role ? 1 : looseShare);
      else if (b.behind.has(actor)) shared += actorWeight(actor) * looseShare;
    }
    for (const actor of a.behind) {
      if (!a.actors.has(actor) && b.actors.has(actor)) shared += actorWeight(actor) * looseShare;
    }
    return shared;
  };
  const sharedWords = (a: readonly number[], b: readonly number[]) => {
    let shared = 0;
    let i = 0;
    let k = 0;
    while (i < a.length && k < b.length) {
      if (a[i] < b[k]) i++;
      else if (a[i] > b[k]) k++;
      else {
        shared += wordWeights[a[i]];
        i++;
        k++;
      }
    }
    return shared;
  };
  const articles = likenessOfArticles(profiles, words, vocabulary.length);
  const storyOf = (a: EventProfile, b: EventProfile) =>
    isFarApart(a, b) ? doubtful : articles.between(a.article, b.article);
  return {
    vocabulary: vocabulary.length,
    story: (a, b) => storyOf(profiles[a], profiles[b]),
    leading: (mention) => articles.leading(profiles[mention].article),
    between(a, b) {
      const inWords = sharedWords(words[a], words[b]);
      const inActors = sharedActors(profiles[a], profiles[b]);
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
    rarest(mention, count) {
      const own = words[mention];
      const rare: number[] = [];
      for (let i = own.length - 1; i >= 0 && rare.length < count; i--) {
        if (vocabulary[own[i]][1].length > 1) rare.push(own[i]);
      }
      return rare;
    },
  };
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

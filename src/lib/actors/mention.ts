import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import type { ActorKind, ActorMention } from './types.ts';

/** Where a stretch of tokens stands. */
export interface Place extends Span {
  sentence: number;
  /** Token indices in the sentence, both inclusive. */
  first: number;
  last: number;
  head: number;
}

/** How strongly the text and the tables speak for each kind. */
export type KindVotes = Partial<Record<ActorKind, number>>;

/** A name as found in the text. */
export interface NameMention extends Place {
  /** As a person would write it: brackets gone, white space single. */
  name: string;
  /** The folded name. */
  key: string;
  votes: KindVotes;
  /** In a headline, heading or body; a name elsewhere is only evidence. */
  news: boolean;
}

export type Definiteness = 'definite' | 'demonstrative' | 'both' | 'indefinite' | 'bare';

/** A noun phrase that speaks of people, a body of people or a state without naming them. */
export interface Description extends Place {
  /** Dictionary form of its head noun, "prime minister" for offices of two words. */
  noun: string;
  /** The phrase without article and amount: "senior US defense official". */
  words: string;
  plural: boolean;
  definiteness: Definiteness;
  /** Countries its adjectives and names speak of, by the name in the table, each with the token that does. */
  countries: ReadonlyMap<string, number>;
  /** Lower-case adjectives and nouns before the head, without countries. */
  modifiers: string[];
  /** The name after it that says whose: "Apple" in "the head of Apple"; null if there is none. */
  of: NameMention | null;
  /** Last token of the phrase with what follows its head. */
  reach: number;
  /** Token index of "his", "its", "their"; -1 if there is none. */
  possessive: number;
}

/** What a person is, for whom: "president" of Belarus, "chief executive" of Apple. */
export interface Role {
  noun: string;
  of: Entity | null;
}

/** An actor in the making: everything in the article that is taken for the same actor. */
export interface Entity {
  kind: ActorKind;
  name: string;
  names: NameMention[];
  mentions: ActorMention[];
  gender: 'male' | 'female' | null;
  plural: boolean;
  /** Neither a name nor people, but a thing: "the antenna". */
  thing: boolean;
  /** Offices and roles it was given: "president" of Russia. */
  roles: Role[];
  affiliation: Set<Entity>;
}

/** The place of tokens `first` to `last`, headed by the one that is governed from outside. */
export function placeOf(annotated: AnnotatedText, sentence: number, first: number, last: number): Place {
  const { tokens } = annotated.sentences[sentence];
  return {
    sentence,
    first,
    last,
    head: headOf(tokens, first, last),
    start: tokens[first].start,
    end: tokens[last].end,
  };
}

function headOf(tokens: Sentence['tokens'], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, relation } = tokens[i];
    if (relation === '' || relation === 'punct' || relation === 'case' || (head >= first && head <= last)) continue;
    if (relation !== 'flat' || !comesBack(tokens, head, first, last)) return i;
  }
  return last;
}

/** Whether a word outside hangs on one inside: "Keisha" on "Alderwoman", and that on "Warren". */
function comesBack(tokens: Sentence['tokens'], word: number, first: number, last: number): boolean {
  for (let steps = 0; word >= 0 && steps < 3; steps++, word = tokens[word].head)
    if (word >= first && word <= last) return true;
  return false;
}

export const newsRegions: ReadonlySet<string> = new Set(['headline', 'heading', 'body']);

import type { Span } from '#lib/article/index.ts';

/** `group` is a people or party by name ("Belarusians"); `unnamed` is whoever is known by a description only. */
export const actorKinds = ['person', 'organisation', 'country', 'place', 'group', 'product', 'unnamed'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** One place where the text speaks of an actor: a name, a description ("the Belarusian president") or a pronoun. */
export interface ActorMention extends Span {
  form: 'name' | 'description' | 'pronoun';
  /** Index into AnnotatedText.sentences. */
  sentence: number;
  /** Index of the mention's head token in that sentence. */
  head: number;
  /** How likely the words mean this actor, 0 to 1, where neither a name nor grammar says so. */
  confidence?: number;
}

/** Whether the words of a mention may well mean somebody else. */
export const isInDoubt = ({ confidence = 1 }: Pick<ActorMention, 'confidence'>): boolean => confidence < sure;

const sure = 0.7;

/** What somebody is, for whom: "president" of the actor with an index in the same list, "actress" of nobody. */
export interface ActorRole {
  noun: string;
  of: number | null;
}

/** An actor of one article. */
export interface Actor {
  /** Full name as a person would write it: "Alexander Lukashenko", "United States", "NATO military officer". */
  name: string;
  kind: ActorKind;
  /** A thing without a name that takes part in events ("the antenna", "prices"): nobody to draw or to list. */
  thing?: true;
  /** Every other way the text names it, in order of first use, without pronouns. */
  aliases: string[];
  /** Indices of the actors it belongs to or speaks for, in the same list. */
  affiliation: number[];
  /** What the text says a person is, where it says so. */
  roles?: ActorRole[];
  gender?: 'male' | 'female';
  mentions: ActorMention[];
}

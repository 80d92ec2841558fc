import type { Sentence } from '#lib/language/index.ts';
import type { ActorKind } from './types.ts';

/** A name where it stands: the tokens `first` to `last` of a sentence. */
export interface NameInContext {
  sentence: Sentence;
  first: number;
  last: number;
  key: string;
  words: string[];
}

export type Vote = readonly [kind: ActorKind, weight: number];
export type Cue = (name: NameInContext) => Vote | null;

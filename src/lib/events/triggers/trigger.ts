import type { Span } from '#lib/article/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import type { EventKind } from '../types.ts';

/** A word that names an event, and how it does. */
export interface Trigger {
  token: number;
  /** Dictionary form of the deed: the verb behind a noun, where there is one. */
  lemma: string;
  kind: EventKind;
  form: 'verb' | 'noun' | 'adjective';
  /** The words that a person marked as telling it. */
  marked?: Span;
}

/** Decides whether a token names an event. */
export type TriggerFinder = (tree: Tree, token: number) => Trigger | null;

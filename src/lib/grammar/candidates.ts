import { Relation } from './kinds.ts';
import type { Tree } from './tree.ts';

export { Relation, Tag } from './kinds.ts';

const none: readonly number[] = [];

/** Words with one of the dictionary forms, in order. */
export function withLemma({ tokens }: Tree, lemmas: ReadonlySet<string>): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < tokens.length; i++) if (lemmas.has(tokens[i]!.lemma)) (found ??= []).push(i);
  return found ?? none;
}

/** Words with one of the tags and one of the relations that have a dependent with one of those governed; in order. */
export function candidates(
  { tagBits, relationBits, governedBits }: Tree,
  tags: number,
  relations: number,
  governed: number = Relation.any,
): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < tagBits.length; i++)
    if ((tagBits[i]! & tags) !== 0 && (relationBits[i]! & relations) !== 0 && (governedBits[i]! & governed) !== 0)
      (found ??= []).push(i);
  return found ?? none;
}

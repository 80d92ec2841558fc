import type { ActorIndex } from './actor-index.ts';
import { subjectOf } from './subjects.ts';
import type { Tree } from './tree.ts';
import { dependents, isVerb, tag } from './tree.ts';

type Words = ReadonlyMap<number, number>;

/**
 * "A guard stopped him": whoever does a deed is not "him" to whom it is done (Chomsky 1981, principle B). Where the tree,
 * now repaired, shows a pronoun read so, it means nobody known.
 */
export function withBinding(index: ActorIndex, trees: readonly Tree[]): ActorIndex {
  const unbound = trees.map((tree, s) =>
    tree.tokens.flatMap((_, verb) => (isVerb(tree, verb) ? violations(index.heads[s]!, tree, verb) : [])),
  );
  const without = (words: Words, s: number): Words =>
    unbound[s]!.length === 0 ? words : new Map([...words].filter(([token]) => !unbound[s]!.includes(token)));
  return { ...index, heads: index.heads.map(without), covers: index.covers.map(without) };
}

/** The pronouns of a verb that were taken for its own subject. */
function violations(heads: Words, tree: Tree, verb: number): number[] {
  const pronouns = dependents(tree, verb, 'obj', 'iobj', 'obl').filter(
    (token) => tag(tree, token) === 'PRP' && !/sel(?:f|ves)$/i.test(tree.tokens[token]!.text),
  );
  const subject = pronouns.length === 0 ? null : subjectOf(tree, verb);
  const doer = subject === null ? undefined : heads.get(subject.token);
  return doer === undefined ? [] : pronouns.filter((token) => heads.get(token) === doer && token !== subject!.token);
}

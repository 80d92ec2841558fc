import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isReflexive, isVerb, subjectOf, tag } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Quotations } from './quotations.ts';
import { actorOf } from './actor-index.ts';

type Words = ReadonlyMap<number, number>;

/**
 * Pronouns that were read as somebody whom they cannot mean, now that the tree is repaired and speakers are known, mean
 * nobody known: "A guard stopped him" is not the guard (Chomsky 1981, principle B), and who says “they are wrong” speaks
 * of others.
 */
export function withBinding(index: ActorIndex, trees: readonly Tree[], quotations: Quotations): ActorIndex {
  const unbound = trees.map((tree, s) => [
    ...tree.tokens.flatMap((_, verb) => (isVerb(tree, verb) ? violations(index.heads[s]!, tree, verb) : [])),
    ...spokenOfThemselves(index, trees, tree, quotations),
  ]);
  const without = (words: Words, s: number): Words =>
    unbound[s]!.length === 0 ? words : new Map([...words].filter(([token]) => !unbound[s]!.includes(token)));
  return { ...index, heads: index.heads.map(without), covers: index.covers.map(without) };
}

/** Third persons inside a quotation that were taken for whoever utters it. */
function spokenOfThemselves(
  index: ActorIndex,
  trees: readonly Tree[],
  tree: Tree,
  { quoted, speakers }: Quotations,
): number[] {
  const place = speakers[tree.index];
  const speaker = place ? actorOf(index, trees[place.sentence]!, place.token) : null;
  if (speaker === null) return [];
  const heads = index.heads[tree.index]!;
  return tree.tokens.flatMap(({ text }, token) =>
    quoted[tree.index]![token] && thirdPerson.test(text) && heads.get(token) === speaker ? [token] : [],
  );
}

const thirdPerson = /^(?:he|him|his|she|hers?|they|them|their|theirs)$/i;

/** The pronouns of a verb that were taken for its own subject. */
function violations(heads: Words, tree: Tree, verb: number): number[] {
  const pronouns = dependents(tree, verb, 'obj', 'iobj', 'obl').filter(
    (token) => tag(tree, token) === 'PRP' && !isReflexive(tree, token),
  );
  const subject = pronouns.length === 0 ? null : subjectOf(tree, verb);
  const doer = subject === null ? undefined : heads.get(subject.token);
  return doer === undefined ? [] : pronouns.filter((token) => heads.get(token) === doer && token !== subject!.token);
}

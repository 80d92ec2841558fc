import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isReflexive, isVerb, lemma, related, subjectOf, tag } from '#lib/grammar/index.ts';
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
  const reflexive = trees.map((tree, s) => tree.tokens.flatMap((_, token) => ofItself(index.heads[s]!, tree, token)));
  const without = (words: Words, s: number): Words =>
    unbound[s]!.length === 0 && reflexive[s]!.length === 0
      ? words
      : new Map([...[...words].filter(([token]) => !unbound[s]!.includes(token)), ...reflexive[s]!]);
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

/** "The firm put itself up for sale": a reflexive means the subject (principle A), whoever it was read as. */
function ofItself(heads: Words, tree: Tree, token: number): [number, number][] {
  const verb = tree.heads[token]!;
  if (!isReflexive(tree, token) || verb < 0 || !isVerb(tree, verb) || !related(tree, token, 'obj', 'iobj')) return [];
  const subject = subjectOf(tree, verb);
  const doer = subject === null ? undefined : heads.get(subject.token);
  return doer === undefined ? [] : [[token, doer]];
}

/** "Ruritania tried to stop the country from arming": another country (principle C). */
const isDefinite = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'NN' &&
  related(tree, token, 'obj', 'iobj') &&
  dependents(tree, token, 'det').some((det) => lemma(tree, det) === 'the') &&
  dependents(tree, token, 'appos', 'flat', 'compound', 'amod').length === 0;

/** The pronouns and descriptions of a verb that were taken for its own subject. */
function violations(heads: Words, tree: Tree, verb: number): number[] {
  const pronouns = dependents(tree, verb, 'obj', 'iobj', 'obl').filter(
    (token) => (tag(tree, token) === 'PRP' && !isReflexive(tree, token)) || isDefinite(tree, token),
  );
  const subject = pronouns.length === 0 ? null : subjectOf(tree, verb);
  const doer = subject === null ? undefined : heads.get(subject.token);
  if (subject === null || doer === undefined) return [];
  // "Ruritanian forces police the country": they are not the country.
  const isItself = /^(?:NNP|PRP)/.test(tag(tree, subject.token));
  return pronouns.filter(
    (token) => heads.get(token) === doer && token !== subject.token && (isItself || tag(tree, token) === 'PRP'),
  );
}

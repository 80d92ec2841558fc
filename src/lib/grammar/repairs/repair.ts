import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, related, tag, upwards } from '../tree.ts';

/** Finds what a parser commonly gets wrong; each repair is sure of its ground, and leaves alone what it is not. */
export type Repair = (tree: Tree) => readonly Change[];

const none: readonly Change[] = [];

/**
 * A repair that looks at some words, one after another. What it does with a word is one function for good: a function
 * made anew for each sentence is compiled again whenever the last of them is gone.
 */
export const wordByWord =
  (words: (tree: Tree) => readonly number[], changesAt: (tree: Tree, word: number) => readonly Change[]): Repair =>
  (tree) => {
    let found: Change[] | undefined;
    for (const word of words(tree)) for (const change of changesAt(tree, word)) (found ??= []).push(change);
    return found ?? none;
  };

/** Words hung on another, each as what it was. */
export const hungOn = (tree: Tree, words: readonly number[], head: number): Change[] =>
  words.map((token) => ({ token, head, relation: tree.relations[token]! }));

/** Whether a verb is finite, by its own form or an auxiliary's. */
export function isFinite(tree: Tree, token: number): boolean {
  if (!isVerb(tree, token) || related(tree, token, 'aux', 'cop')) return false;
  if (/^VB[DZP]$/.test(tag(tree, token))) return true;
  return dependents(tree, token, 'aux').some((aux) => /^(?:MD|VB[DZP])$/.test(tag(tree, aux)));
}

/** The first finite verb behind a token that has its subject there, too, and is no relative clause's; -1 for none. */
export function finiteVerbBehind(tree: Tree, token: number): number {
  for (let i = token + 1; i < tree.tokens.length; i++)
    if (isFinite(tree, i) && !related(tree, i, 'acl') && hasSubjectFrom(tree, i, token)) return i;
  return -1;
}

const hasSubjectFrom = (tree: Tree, verb: number, token: number): boolean =>
  dependents(tree, verb, 'nsubj').some(
    (subject) => subject > token && subject < verb && !tag(tree, subject).startsWith('W'),
  );

/** The nearest word up that heads a clause; the root when none does. */
export function clauseHead(tree: Tree, token: number): number {
  let last = token;
  for (const word of upwards(tree, token)) {
    if (isVerb(tree, word) || dependents(tree, word, 'cop', 'nsubj', 'csubj').length > 0) return word;
    last = word;
  }
  return last;
}

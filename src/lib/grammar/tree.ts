import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { other, relationKind, tagBit } from './kinds.ts';

/** A sentence with its dependency tree made easy to walk: who depends on whom, and how far each word reaches. */
export interface Tree {
  /** Index of the sentence in the text. */
  index: number;
  sentence: Sentence;
  tokens: readonly Token[];
  /** Head of each token; -1 for roots. Never a cycle, whatever the parser said. */
  heads: readonly number[];
  /** Universal Dependencies relation of each token to its head. */
  relations: readonly string[];
  /** Those relations without what follows a colon: "nmod" for "nmod:poss". */
  bases: readonly string[];
  /** Dependents of each token, in order. */
  children: readonly (readonly number[])[];
  /** First and last token of all that depends on each token, itself included. */
  first: readonly number[];
  last: readonly number[];
  /** What each token is, by its tag and by its relation, and what depends on it: bits of `Tag` and `Relation`. */
  tagBits: readonly number[];
  relationBits: readonly number[];
  governedBits: readonly number[];
}

/** What a parse gets instead for one word. */
export interface Change {
  token: number;
  head: number;
  relation: string;
}

/** The tree of a sentence as it was parsed. */
export function treeOf(sentence: Sentence, index: number): Tree {
  const heads: number[] = [];
  const relations: string[] = [];
  const tagBits: number[] = [];
  for (const { head, relation, tag } of sentence.tokens) {
    heads.push(head);
    relations.push(relation);
    tagBits.push(tagBit(tag));
  }
  return grow(sentence, index, heads, relations, tagBits);
}

/** The tree with some words hung elsewhere. */
export function withChanges(tree: Tree, changes: readonly Change[]): Tree {
  if (changes.length === 0) return tree;
  const heads = [...tree.heads];
  const relations = [...tree.relations];
  for (const { token, head, relation } of changes) {
    heads[token] = head;
    relations[token] = relation;
  }
  return grow(tree.sentence, tree.index, heads, relations, tree.tagBits);
}

/**
 * Linear in the tokens. Lists are pushed, never mapped: all that walks trees is compiled for one kind of list, and an
 * engine gives those that it maps when it is warm another.
 */
function grow(
  sentence: Sentence,
  index: number,
  parsedHeads: readonly number[],
  relations: readonly string[],
  tagBits: readonly number[],
): Tree {
  const { tokens } = sentence;
  const heads = acyclic(parsedHeads);
  const bases: string[] = [];
  const children: number[][] = [];
  const first: number[] = [];
  const last: number[] = [];
  const relationBits: number[] = [];
  const governedBits: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { base, bit } = relationKind(relations[i]!);
    bases.push(base);
    relationBits.push(bit);
    governedBits.push(other);
    children.push([]);
    first.push(i);
    last.push(i);
  }
  for (let i = 0; i < tokens.length; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    children[head]!.push(i);
    governedBits[head]! |= relationBits[i]!;
  }
  // Whatever reaches as far as a word already, all above it does, too.
  for (let i = 0; i < tokens.length; i++)
    for (let above = heads[i]!; above >= 0 && first[above]! > i; above = heads[above]!) first[above] = i;
  for (let i = tokens.length - 1; i >= 0; i--)
    for (let above = heads[i]!; above >= 0 && last[above]! < i; above = heads[above]!) last[above] = i;
  return {
    index,
    sentence,
    tokens,
    heads,
    relations,
    bases,
    children,
    first,
    last,
    tagBits,
    relationBits,
    governedBits,
  };
}

/** Every head in range, and each word's way up ending at a root: a head that would close a circle is dropped. */
function acyclic(parsed: readonly number[]): number[] {
  const heads: number[] = [];
  const seenFrom: number[] = [];
  for (const [i, head] of parsed.entries()) {
    heads.push(head >= 0 && head < parsed.length && head !== i ? head : -1);
    seenFrom.push(-1);
  }
  for (let start = 0; start < heads.length; start++) {
    let i = start;
    while (seenFrom[i] === -1) {
      seenFrom[i] = start;
      const head = heads[i]!;
      if (head < 0) break;
      if (seenFrom[head] === start) heads[i] = -1;
      i = head;
    }
  }
  return heads;
}

/** Whether a token's relation is one of those given; "obl" stands for its subtypes too. */
export function related(tree: Tree, token: number, ...relations: readonly string[]): boolean {
  return isRelated(tree, token, relations);
}

function isRelated({ relations, bases }: Tree, token: number, asked: readonly string[]): boolean {
  const relation = relations[token]!;
  const base = bases[token]!;
  for (let i = 0; i < asked.length; i++) if (asked[i] === base || asked[i] === relation) return true;
  return false;
}

/** What most words have of any one kind. */
const none: readonly number[] = [];

/** Dependents of a token with one of the relations. */
export function dependents(tree: Tree, token: number, ...relations: readonly string[]): readonly number[] {
  let found: number[] | undefined;
  for (const child of tree.children[token]!) if (isRelated(tree, child, relations)) (found ??= []).push(child);
  return found ?? none;
}

/** First dependent with one of the relations, or -1. */
export function dependent(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (const child of tree.children[token]!) if (isRelated(tree, child, relations)) return child;
  return -1;
}

/** Whether the sentence is a title, where words have capitals and verbs are left out. */
export const isTitle = ({ sentence: { region } }: Tree): boolean => region === 'headline' || region === 'heading';

export const lemma = (tree: Tree, token: number): string => tree.tokens[token]!.lemma;
export const tag = (tree: Tree, token: number): string => tree.tokens[token]!.tag;
export const isVerb = (tree: Tree, token: number): boolean => tag(tree, token).startsWith('VB');
export const isNoun = (tree: Tree, token: number): boolean => tag(tree, token).startsWith('NN');

/** "to leave". */
export const isInfinitive = (tree: Tree, token: number): boolean => tag(tree, token) === 'VB' && hasTo(tree, token);

/** "not" right before a word: "not everyone", "found him not guilty". */
export const followsNot = (tree: Tree, token: number): boolean =>
  wordAt(tree.tokens, token - 1)?.text.toLowerCase() === 'not';

/** Whether "to" opens a clause, whatever the form of its verb: "to be fighting". */
export const hasTo = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'mark').some(
    (mark) => tag(tree, mark) === 'TO' || (lemma(tree, mark) === 'to' && tag(tree, token) === 'VB'),
  );

/** The preposition of a noun phrase in lower case, several words joined by spaces ("according to"); '' when it has none. */
export function preposition(tree: Tree, token: number): string {
  let words = '';
  // Asked of every noun phrase again and again; most have none.
  for (const child of tree.children[token]!) {
    if (tree.bases[child] !== 'case' || tag(tree, child) === 'POS') continue;
    for (const word of [child, ...dependents(tree, child, 'fixed')])
      words += (words === '' ? '' : ' ') + tree.tokens[word]!.text.toLowerCase();
  }
  return words;
}

/** A token and what is coordinated with it: "Russia and Belarus". */
export const coordinated = (tree: Tree, token: number): number[] => [token, ...dependents(tree, token, 'conj')];

/**
 * What a noun is joined to by "and": "a cloud of smoke, visible from afar" is joined to nothing. Titles do without an
 * "and".
 */
export function joinedBy(tree: Tree, noun: number): readonly number[] {
  const conjuncts = dependents(tree, noun, 'conj').filter((each) => !isLeftOut(tree, each));
  const isJoined =
    isTitle(tree) ||
    conjuncts.some((each) =>
      [each, ...dependents(tree, each, 'conj')].some((word) => dependents(tree, word, 'cc').length > 0),
    );
  return isJoined ? conjuncts : [];
}

/** "Doe, and not Roe", "Doe, not Roe". */
const isLeftOut = (tree: Tree, conjunct: number): boolean =>
  dependents(tree, conjunct, 'advmod', 'cc').some((word) => word < conjunct && lemma(tree, word) === 'not');

/** No clause is embedded deeper than this in any text that is meant to be read; it keeps every walk up short. */
const deepest = 40;

/** The token and its governors, up to the root. */
export function* upwards(tree: Tree, token: number): Generator<number> {
  for (let i = token, steps = 0; i >= 0 && steps < deepest; i = tree.heads[i]!, steps++) yield i;
}

/** The first of the words that one is joined to, itself where it is joined to none; `goesOn` may end the way earlier. */
export function firstJoined(tree: Tree, token: number, goesOn: (head: number) => boolean = () => true): number {
  let first = token;
  for (const word of upwards(tree, token)) {
    first = word;
    if (!related(tree, word, 'conj') || !goesOn(tree.heads[word]!)) break;
  }
  return first;
}

/** Whether a token is another, or hangs on it however far down. */
export function isWithin(tree: Tree, token: number, other: number): boolean {
  for (const word of upwards(tree, token)) if (word === other) return true;
  return false;
}

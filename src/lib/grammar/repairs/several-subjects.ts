import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * Of several subjects one is it: a day is a time, a relative pronoun the object if the other stands between it and the
 * verb, and what "is that they left" is said of is the subject of "is".
 */
export const severalSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.nsubj),
  (tree, verb): Change[] => {
    const subjects = dependents(tree, verb, 'nsubj');
    return subjects.flatMap((token) =>
      related(tree, token, 'nsubj:outer') ? [] : changesOf(tree, verb, token, subjects),
    );
  },
);

function changesOf(tree: Tree, verb: number, token: number, subjects: readonly number[]): Change[] {
  const joined = subjects.find((other) => isNextOf(tree, token, other));
  if (joined !== undefined) return asList(tree, token, joined);
  const change = (relation: string): Change[] => [{ token, head: verb, relation }];
  if (isReported(tree, token, verb)) return change('ccomp');
  if (subjects.length < 2) return [];
  if (timeNouns.has(tree.tokens[token]!.text.toLowerCase())) return change('obl:unmarked');
  const before = subjects.findLast((other) => other < token && token < verb);
  if (before !== undefined && isSetIn(tree, token)) return [{ token, head: before, relation: 'nmod' }];
  const next = subjects.find((other) => token < other && other < verb);
  if (next === undefined) return [];
  if (/^W/.test(tag(tree, token))) return change('obj');
  if (isOuter(tree, verb, token, next)) return change('nsubj:outer');
  // "For him it is a loss".
  if (dependents(tree, token, 'case').some((word) => tag(tree, word) !== 'POS' && tree.first[token] === word))
    return change('obl');
  // "These papers, he kept".
  return tag(tree, next) === 'PRP' && isNoun(tree, token) && tree.last[token]! < next && !isList(tree, token)
    ? change('dislocated')
    : [];
}

/** "Doe, under fire over the port, left": between commas and behind a preposition stands no subject. */
function isSetIn(tree: Tree, token: number): boolean {
  const opens = tree.first[token]!;
  return (
    wordAt(tree.tokens, opens - 1)?.text === ',' &&
    dependents(tree, token, 'case').some((word) => word === opens && tag(tree, word) === 'IN') &&
    dependent(tree, token, 'nummod') < 0
  );
}

/** "The answer is that they left": between the two stands a form of "be" and what opens the clause. */
const isOuter = (tree: Tree, verb: number, first: number, next: number): boolean =>
  dependents(tree, verb, 'cop', 'aux').some((be) => be > first && be < next && lemma(tree, be) === 'be') &&
  dependents(tree, verb, 'mark').some((mark) => mark > first && mark < next);

const isList = (tree: Tree, noun: number): boolean => dependent(tree, noun, 'conj') >= 0;

/** "The king and his court", and the first of "Ruritania, Borduria and Syldavia": one subject. */
function isNextOf(tree: Tree, first: number, next: number): boolean {
  if (next <= first || !isNoun(tree, first) || !isNoun(tree, next)) return false;
  const opens = tree.first[next]!;
  const last = lastBeforeComma(tree, first);
  if (tree.tokens[opens]!.tag === 'CC') return opens === last + 1;
  if (wordAt(tree.tokens, opens - 1)?.tag === 'CC') return opens - 2 === last;
  return (
    tree.tokens[opens]!.text !== ',' &&
    wordAt(tree.tokens, opens - 1)?.text === ',' &&
    opens - 2 === last &&
    dependents(tree, next, 'conj').some((third) => dependents(tree, third, 'cc').length > 0)
  );
}

function asList(tree: Tree, first: number, next: number): Change[] {
  const and = tree.first[next]! - 1;
  return [
    ...[next, ...dependents(tree, next, 'conj')].map((token) => ({ token, head: first, relation: 'conj' })),
    ...(tree.tokens[and]!.tag === 'CC' ? [{ token: and, head: next, relation: 'cc' }] : []),
  ];
}

/** The last word of a phrase, without the comma that hangs on it. */
const lastBeforeComma = (tree: Tree, noun: number): number =>
  tree.tokens[tree.last[noun]!]!.text === ',' ? tree.last[noun]! - 1 : tree.last[noun]!;

/** "said failure was part of it": what has a subject and an "is" of its own says nothing itself. */
const isReported = (tree: Tree, word: number, verb: number): boolean =>
  reportingVerbs.has(lemma(tree, verb)) &&
  dependent(tree, word, 'cop') >= 0 &&
  (word > verb
    ? dependent(tree, word, 'nsubj') > verb
    : // "Many were locals, others said": the others say it.
      wordAt(tree.tokens, verb - 2)?.text === ',' &&
      related(tree, verb - 1, 'nsubj') &&
      tree.heads[verb - 1] === verb &&
      word < verb - 1);

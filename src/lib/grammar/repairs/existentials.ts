import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "There have been raids", "there will be peace": what there is is the subject of "be", which nothing else is said of. */
export const existentials: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.cop),
  (tree, be): Change[] => {
    const noun = tree.heads[be]!;
    if (lemma(tree, be) !== 'be' || noun < be || !isNoun(tree, noun)) return [];
    const there = [...dependents(tree, noun, 'expl'), ...dependents(tree, be, 'expl')].find(
      (word) => word < noun && lemma(tree, word) === 'there',
    );
    if (there === undefined || dependent(tree, noun, 'nsubj', 'csubj', 'case') >= 0) return [];
    if (related(tree, noun, 'nsubj', 'obj', 'iobj', 'obl', 'nmod', 'compound')) return [];
    return [
      { token: be, head: tree.heads[noun]!, relation: tree.relations[noun]! },
      { token: noun, head: be, relation: 'nsubj' },
      ...hungOn(
        tree,
        tree.children[noun]!.filter((child) => child !== be && isOfClause(tree, child, be)),
        be,
      ),
    ];
  },
);

/** Whether a word goes with the clause and not with the noun: all before the verb, and the clauses and marks around it. */
const isOfClause = (tree: Tree, word: number, be: number): boolean =>
  word < be ||
  related(tree, word, 'advcl', 'parataxis', 'punct', 'ccomp') ||
  (related(tree, word, 'conj') && !isNoun(tree, word)) ||
  (related(tree, word, 'advmod') && tag(tree, word) === 'RB' && tree.tokens[word]!.text.toLowerCase() === 'not');

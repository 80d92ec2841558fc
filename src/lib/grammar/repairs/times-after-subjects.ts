import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "after President Jane Doe this week vowed to stay", with the week taken for who vowed: that is when, and she vowed. */
export const timesAfterSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.nsubj),
  (tree, time): Change[] => {
    const verb = tree.heads[time]!;
    if (!timeNouns.has(lemma(tree, time)) || !related(tree, time, 'nsubj') || !isPointed(tree, time)) return [];
    if (verb !== time + 1 || !isVerb(tree, verb) || !related(tree, verb, 'acl:relcl')) return [];
    const noun = nameEnding(tree, tree.first[time]! - 1, verb);
    if (noun < 0) return [];
    const order = dependents(tree, noun, 'case').find((each) => orderWords.has(lemma(tree, each)));
    if (order === undefined && dependents(tree, noun, 'case').length > 0) return [];
    const isClause = order !== undefined;
    return [
      { token: time, head: verb, relation: 'obl:unmarked' },
      { token: verb, head: tree.heads[noun]!, relation: isClause ? 'advcl' : tree.relations[noun]! },
      { token: noun, head: verb, relation: 'nsubj' },
      ...(isClause ? [{ token: order, head: verb, relation: 'mark' }] : []),
    ];
  },
);

/** "this week", "last month". */
const isPointed = (tree: Tree, time: number): boolean =>
  tree.children[time]!.some((child) => child < time && pointing.has(lemma(tree, child)));

const pointing = words('this last next earlier');

/** The name whose last word stands there; -1 where none does, or where something else is said of it already. */
function nameEnding(tree: Tree, last: number, verb: number): number {
  if (last < 0 || !tag(tree, last).startsWith('NNP')) return -1;
  let name = last;
  while (related(tree, name, 'flat', 'compound') && tree.heads[name]! >= 0 && tree.heads[name]! < verb)
    name = tree.heads[name]!;
  return related(tree, name, 'nsubj', 'obj', 'iobj', 'root') ? -1 : name;
}

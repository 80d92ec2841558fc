import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, isWithin, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "Steps to prepare have been under way since the invasion began": what follows "since" is a clause, and no phrase of the
 * steps, which do not begin. Only where the subject has a finite verb of its own before.
 */
export const clausesOfTime: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.case),
  (tree, mark): Change[] => {
    if (!openers.has(lemma(tree, mark)) || !related(tree, mark, 'case')) return [];
    const noun = tree.heads[mark]!;
    if (noun < mark || !isNoun(tree, noun) || !related(tree, noun, 'obl', 'nmod')) return [];
    const verb = tree.last[noun]! + 1;
    if (verb >= tree.tokens.length || !isVerb(tree, verb) || !isFinite(tree, verb)) return [];
    const main = predicateBefore(tree, mark);
    if (main < 0 || isWithin(tree, verb, main)) return [];
    const subject = dependents(tree, verb, 'nsubj').find((each) => each < mark);
    return [
      { token: main, head: tree.heads[verb]!, relation: tree.relations[verb]! },
      ...(subject === undefined ? [] : [{ token: subject, head: main, relation: 'nsubj' }]),
      { token: verb, head: main, relation: 'advcl' },
      { token: noun, head: verb, relation: 'nsubj' },
      { token: mark, head: verb, relation: 'mark' },
    ];
  },
);

const openers = words('since until before after');

/** The word right before that "have been" makes a predicate, without a subject of its own; -1 where there is none. */
function predicateBefore(tree: Tree, mark: number): number {
  const predicate = mark - 1;
  if (predicate < 1 || dependent(tree, predicate, 'nsubj', 'csubj') >= 0) return -1;
  const helpers = dependents(tree, predicate, 'aux', 'cop').filter((word) => word < predicate);
  return helpers.some((word) => /^(?:VB[DZP]|MD)$/.test(tag(tree, word))) ? predicate : -1;
}

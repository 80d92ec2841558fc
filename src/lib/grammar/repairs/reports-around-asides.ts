import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import { subjectRelation } from '../passive.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "Critics say the plan, run by the ministry, has failed", with the plan taken for what they say, and the failure for what
 * goes on as they do: a plan that is said something of is what failed.
 */
export const reportsAroundAsides: Repair = wordByWord(
  (tree) => candidates(tree, Tag.finite, Relation.any, Relation.obj),
  (tree, verb): Change[] => {
    const content = tree.heads[verb]!;
    if (content < verb || !isVerb(tree, verb) || !plainReportingVerbs.has(lemma(tree, verb))) return [];
    if (!/^VB[DPZ]$/.test(tag(tree, verb)) || !related(tree, verb, 'advcl', 'parataxis', 'ccomp', 'csubj')) return [];
    const subject = dependent(tree, verb, 'obj');
    if (subject < verb || subject > content || !isNoun(tree, subject) || dependent(tree, verb, 'nsubj') < 0) return [];
    if (wordAt(tree.tokens, subject + 1)?.text !== ',' || wordAt(tree.tokens, firstOf(tree, content) - 1)?.text !== ',')
      return [];
    if (!isFinite(tree, content) || dependent(tree, content, 'nsubj', 'csubj', 'expl') >= 0) return [];
    if (dependents(tree, verb, 'mark', 'ccomp').length > 0) return [];
    return [
      { token: verb, head: tree.heads[content]!, relation: tree.relations[content]! },
      { token: content, head: verb, relation: 'ccomp' },
      { token: subject, head: content, relation: subjectRelation(tree, content) },
    ];
  },
);

/** The first word of a verb with what helps it. */
const firstOf = (tree: Tree, verb: number): number => Math.min(verb, ...dependents(tree, verb, 'aux', 'advmod'));

import { candidates, Relation, Tag } from '../candidates.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "The general, Jane Doe, said the first stage was complete": the stage said nothing, it is what was complete. */
export const reportedSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.finite, Relation.any, Relation.nsubj),
  (tree, verb): Change[] => {
    const content = tree.heads[verb]!;
    if (content < verb || !isVerb(tree, verb) || !plainReportingVerbs.has(lemma(tree, verb))) return [];
    if (!/^VB[DPZ]$/.test(tag(tree, verb)) || !related(tree, verb, 'advcl', 'parataxis', 'ccomp', 'csubj')) return [];
    const subject = dependent(tree, verb, 'nsubj');
    if (subject < verb || subject > content || dependent(tree, content, 'nsubj') >= 0) return [];
    return isFinite(tree, content, subject) && dependents(tree, verb, 'mark').length === 0
      ? [
          { token: subject, head: content, relation: 'nsubj' },
          { token: verb, head: tree.heads[content]!, relation: tree.relations[content]! },
          { token: content, head: verb, relation: 'ccomp' },
        ]
      : [];
  },
);

const isFinite = (tree: Tree, predicate: number, subject: number): boolean =>
  /^VB[DPZ]$/.test(tag(tree, predicate)) ||
  dependents(tree, predicate, 'cop', 'aux').some((word) => word > subject && /^(?:MD|VB[DPZ])$/.test(tag(tree, word)));

import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { orderWords } from '../lexicon/order.ts';
import { plainReportingVerbs, reportingVerbs } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "Police say the blaze began after the wiring was cut": when it began, not when they say so. A finite clause with its order
 * word right behind what is said, and no comma between, belongs to that.
 */
export const circumstancesOfContent: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.advcl),
  (tree, clause): Change[] => {
    const closing = reportBefore(tree, clause);
    if (closing >= 0) return [{ token: clause, head: closing, relation: 'advcl' }];
    const report = tree.heads[clause]!;
    if (report < 0 || report > clause || !related(tree, clause, 'advcl')) return [];
    if (!plainReportingVerbs.has(lemma(tree, report)) || !isFinite(tree, clause)) return [];
    const mark = tree.first[clause]!;
    const opens =
      dependents(tree, clause, 'mark', 'advmod').includes(mark) &&
      orderWords.has(lemma(tree, mark)) &&
      lemma(tree, mark) !== 'as';
    const content = opens
      ? dependents(tree, report, 'ccomp').findLast((each) => each > report && each < clause)
      : undefined;
    if (content === undefined || tree.last[content] !== mark - 1 || dependent(tree, clause, 'nsubj') < 0) return [];
    return [{ token: clause, head: content, relation: 'advcl' }];
  },
);

/** "Ten were hurt, the ministry said, adding that 60 were held": whoever said so added it. The report; -1 where none is. */
function reportBefore(tree: Tree, clause: number): number {
  const content = tree.heads[clause]!;
  if (tag(tree, clause) !== 'VBG' || !related(tree, clause, 'advcl') || content < 0 || content > clause) return -1;
  if (!reportingVerbs.has(lemma(tree, clause)) || dependent(tree, clause, 'ccomp') < clause) return -1;
  const report = clause - 2;
  const isReport =
    wordAt(tree.tokens, clause - 1)?.text === ',' &&
    tree.heads[report] === content &&
    related(tree, report, 'parataxis') &&
    plainReportingVerbs.has(lemma(tree, report)) &&
    dependent(tree, report, 'nsubj') >= 0;
  return isReport ? report : -1;
}

import { orderWords } from '../lexicon/order.ts';
import { plainReportingVerbs } from '../lexicon/reporting.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, lemma, related } from '../tree.ts';
import { isFinite, type Repair } from './repair.ts';

/**
 * "Police say the blaze began after the wiring was cut": when it began, not when they say so. A finite clause with its order
 * word right behind what is said, and no comma between, belongs to that.
 */
export const circumstancesOfContent: Repair = (tree) =>
  tree.tokens.flatMap((_, clause): Change[] => {
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
  });

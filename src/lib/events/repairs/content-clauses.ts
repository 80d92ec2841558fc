import { orderWords } from '../lexicon/order.ts';
import { reportingNouns, reportingVerbs } from '../lexicon/reporting.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** Clauses that say what was said, found or feared, mistaken for others, and others mistaken for them. */
export const contentClauses: Repair = (tree) =>
  tree.tokens.flatMap((_, clause): Change[] => {
    const head = tree.heads[clause]!;
    if (head < 0) return [];
    if (related(tree, clause, 'acl:relcl')) return evidenceClause(tree, clause, head);
    if (related(tree, clause, 'ccomp', 'acl') && hasOrderMark(tree, clause))
      return [{ token: clause, head, relation: 'advcl' }];
    if (related(tree, clause, 'advcl', 'dep') && isReportedBefore(tree, clause, head))
      return [{ token: clause, head, relation: 'ccomp' }];
    return [];
  });

/** "no sign that it has moved its weapons": the clause has a subject of its own and is no relative clause. */
function evidenceClause(tree: Tree, clause: number, head: number): Change[] {
  if (!reportingNouns.has(lemma(tree, head))) return [];
  const subject = dependents(tree, clause, 'nsubj').find(
    (child) => !/^W/.test(tag(tree, child)) && lemma(tree, child) !== 'that',
  );
  if (subject === undefined) return [];
  const changes: Change[] = [{ token: clause, head, relation: 'acl' }];
  const that = tree.children[clause]!.find((child) => lemma(tree, child) === 'that' && child < subject);
  if (that !== undefined) changes.push({ token: that, head: clause, relation: 'mark' });
  return changes;
}

const hasOrderMark = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((mark) => orderWords.has(lemma(tree, mark)));

/** "…, the agency reported." at the end of a sentence reports what stands before it. */
function isReportedBefore(tree: Tree, clause: number, head: number): boolean {
  return (
    clause < head &&
    isVerb(tree, head) &&
    reportingVerbs.has(lemma(tree, head)) &&
    dependent(tree, head, 'ccomp') < 0 &&
    dependents(tree, clause, 'mark').length === 0 &&
    dependent(tree, head, 'nsubj') > tree.last[clause]! - 2 &&
    dependent(tree, clause, 'nsubj') >= 0
  );
}

import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, preposition, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, wordByWord } from './repair.ts';

/** "According to X" and "per X" hang on the clause they vouch for, not on a noun in it, and are never its subject. */
export const attributionPhrases: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.case),
  (tree, token): Change[] => {
    if (!isAttribution(preposition(tree, token))) return [];
    const head = tree.heads[token]!;
    if (head < 0) return rootedIn(tree, token);
    const whole = closesSentence(tree, token) ? vouchedFor(tree, head, token) : -1;
    if (whole >= 0) return [{ token, head: whole, relation: 'obl' }];
    if (isVerb(tree, head)) return related(tree, token, 'obl') ? [] : [{ token, head, relation: 'obl' }];
    const clause = clauseHead(tree, head);
    return clause === token ? [] : [{ token, head: clause, relation: 'obl' }];
  },
);

/** Behind a comma, and before the full stop. */
function closesSentence(tree: Tree, token: number): boolean {
  if (tree.tokens[tree.first[token]! - 1]?.text !== ',' && tree.tokens[tree.first[token]!]!.text !== ',') return false;
  for (let i = tree.last[token]! + 1; i < tree.tokens.length; i++)
    if (!/^[.!?)]$/.test(tree.tokens[i]!.text)) return false;
  return true;
}

/**
 * "They killed three, often without asking them anything, and burned houses, according to witnesses": what closes the
 * sentence vouches for all of it, but not for what somebody says there, nor for a clause that stands for itself. -1
 * where the phrase hangs there already.
 */
function vouchedFor(tree: Tree, head: number, token: number): number {
  let clause = clauseHead(tree, head);
  const first = clause;
  for (;;) {
    const above = tree.heads[clause]!;
    if (above < 0 || above > token || !related(tree, clause, 'advcl', 'acl', 'conj', 'xcomp')) break;
    if (related(tree, clause, 'conj') && dependent(tree, clause, 'nsubj') >= 0) break;
    clause = clauseHead(tree, above);
  }
  return clause === first ? -1 : clause;
}

export const isAttribution = (word: string): boolean => word.startsWith('according') || word === 'per';

/** The phrase was taken for the root: the verb below it is. */
function rootedIn(tree: Tree, token: number): Change[] {
  const clause = dependents(tree, token, 'csubj', 'ccomp', 'parataxis', 'advcl', 'acl', 'conj', 'dep').find(
    (child) => child > token && isVerb(tree, child),
  );
  if (clause === undefined) return [];
  return [
    { token: clause, head: -1, relation: 'root' },
    { token, head: clause, relation: 'obl' },
  ];
}

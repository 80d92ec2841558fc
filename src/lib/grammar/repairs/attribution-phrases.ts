import type { Change, Tree } from '../tree.ts';
import { dependents, isVerb, preposition, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead } from './repair.ts';

/** "According to X" and "per X" hang on the clause they vouch for, not on a noun in it, and are never its subject. */
export const attributionPhrases: Repair = (tree) =>
  tree.tokens.flatMap((_, token): Change[] => {
    if (!isAttribution(preposition(tree, token))) return [];
    const head = tree.heads[token]!;
    if (head < 0) return rootedIn(tree, token);
    if (isVerb(tree, head)) return related(tree, token, 'obl') ? [] : [{ token, head, relation: 'obl' }];
    const clause = clauseHead(tree, head);
    return clause === token ? [] : [{ token, head: clause, relation: 'obl' }];
  });

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

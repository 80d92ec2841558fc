import type { Change, Tree } from '../tree.ts';
import { dependents, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { clauseHead, isFinite } from './repair.ts';

/** "is on the verge of joining and is already taking steps": a finite verb goes with the finite clause, not with a gerund. */
export const coordinations: Repair = (tree) =>
  tree.tokens.flatMap((_, verb): Change[] => {
    const head = tree.heads[verb]!;
    if (head < 0 || !related(tree, verb, 'conj') || !isFinite(tree, verb)) return [];
    if (tag(tree, head) !== 'VBG' || !related(tree, head, 'acl', 'advcl') || hasAuxiliary(tree, head)) return [];
    const above = tree.heads[head]! < 0 ? -1 : clauseHead(tree, tree.heads[head]!);
    return above >= 0 && above < verb ? [{ token: verb, head: above, relation: 'conj' }] : [];
  });

const hasAuxiliary = (tree: Tree, verb: number): boolean => dependents(tree, verb, 'aux').length > 0;

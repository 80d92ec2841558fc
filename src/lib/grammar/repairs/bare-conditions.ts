import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependents, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';

const openers = words('if once unless until when');

/** "If convicted, he would go to prison": the "if" belongs to the participle behind it. */
export const bareConditions: Repair = (tree) =>
  candidates(tree, Tag.any, Relation.mark | Relation.advmod).flatMap((mark): Change[] => {
    const participle = mark + 1;
    if (tree.tokens[participle]?.tag !== 'VBN') return [];
    const verb = tree.heads[mark]!;
    if (!openers.has(lemma(tree, mark)) || !related(tree, mark, 'mark', 'advmod') || verb <= participle) return [];
    if (tree.heads[participle] !== verb || !related(tree, participle, 'advcl')) return [];
    if (dependents(tree, participle, 'nsubj', 'aux', 'mark').length > 0) return [];
    return [{ token: mark, head: participle, relation: tree.relations[mark]! }];
  });

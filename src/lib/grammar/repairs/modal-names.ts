import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependents, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Will Doe scored twice": beside a past form "Will" helps no verb, but is a name. */
export const modalNames: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.aux),
  (tree, name): Change[] => {
    const verb = tree.heads[name]!;
    const next = name + 1;
    if (!/^(?:Will|May)$/.test(tree.tokens[name]!.text) || verb < 0 || tag(tree, verb) !== 'VBD') return [];
    const isSubject = tree.heads[next] === verb && related(tree, next, 'nsubj') && tag(tree, next) === 'NNP';
    return isSubject && dependents(tree, verb, 'aux').length === 1
      ? [{ token: name, head: next, relation: 'compound' }]
      : [];
  },
);

import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "were all but destroyed": "all but" is nearly, and the participle what is said. */
export const nearlyDone: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any),
  (tree, but): Change[] => {
    const [all, done] = [but - 1, but + 1];
    if (
      tree.tokens[but]!.text !== 'but' ||
      wordAt(tree.tokens, all)?.text.toLowerCase() !== 'all' ||
      done >= tree.tokens.length
    )
      return [];
    if (!/^(?:VB[DN]|JJ)/.test(tag(tree, done)) || (tree.heads[done] !== all && tree.heads[all] === done)) return [];
    const passive = isVerb(tree, done);
    return [
      { token: done, head: tree.heads[all]!, relation: tree.relations[all]! },
      { token: all, head: done, relation: 'advmod' },
      { token: but, head: all, relation: 'fixed' },
      ...tree.children[all]!.filter((child) => child !== done && child !== but).map((token) => ({
        token,
        head: done,
        relation:
          passive && related(tree, token, 'cop')
            ? 'aux:pass'
            : passive && tree.relations[token] === 'nsubj'
              ? 'nsubj:pass'
              : tree.relations[token]!,
      })),
    ];
  },
);

import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Her party, New Dawn, holds 22 seats", "talks with the operator, Borduroil, failed": one, and not two that are listed. */
export const namesInCommas: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.conj),
  (tree, name): Change[] => {
    if (!/^NNPS?$/.test(tag(tree, name)) && !/^NNPS?$/.test(wordAt(tree.tokens, name - 1)?.tag ?? '')) return [];
    const head = tree.heads[name]!;
    if (head < 0 || head > name || !related(tree, name, 'conj')) return [];
    if (dependents(tree, name, 'cc', 'case', 'det', 'nmod').length > 0 || dependents(tree, head, 'conj').length > 1)
      return [];
    const comma = tree.first[name]!;
    const noun = comma - 1;
    const isInCommas = tree.tokens[comma]!.text === ',' && tree.tokens[tree.last[name]! + 1]?.text === ',';
    if (noun < 0 || !isInCommas || !isNoun(tree, noun) || tag(tree, noun).startsWith('NNP')) return [];
    return [{ token: name, head: noun, relation: 'appos' }];
  },
);

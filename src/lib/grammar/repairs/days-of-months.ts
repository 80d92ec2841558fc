import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const months = words(`
  january february march april may june july august september october november december jan feb apr jun jul aug sep sept
  oct nov dec
`);

/** "was sentenced May 3": the day, and nothing that is said of whom it was done to. */
export const daysOfMonths: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.xcomp | Relation.obj | Relation.iobj | Relation.ccomp),
  (tree, day): Change[] =>
    /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(tree.tokens[day]!.text) &&
    months.has(
      wordAt(tree.tokens, day - 1)
        ?.text.toLowerCase()
        .replace(/\.$/, '') ?? '',
    ) &&
    tree.heads[day]! < day - 1
      ? [{ token: day, head: tree.heads[day]!, relation: 'obl:unmarked' }]
      : [],
);

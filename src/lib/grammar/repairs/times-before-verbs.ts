import { candidates, Relation, Tag } from '../candidates.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/**
 * "Men arrested on Friday said", "the bill passed in May allows it", "a poll published Sunday shows it": no Friday says
 * anything; that is when.
 */
export const timesBeforeVerbs: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.advcl | Relation.ccomp, Relation.mark | Relation.nsubj),
  (tree, verb): Change[] => {
    const head = tree.heads[verb]!;
    if (head < 0 || head > verb || !isVerb(tree, head) || !related(tree, verb, 'advcl', 'ccomp')) return [];
    const time = dependent(tree, verb, 'nsubj');
    if (time < 0 || time > verb || !timeNouns.has(lemma(tree, time)) || !tag(tree, time).startsWith('NNP')) return [];
    if (time === head + 1 && isBare(tree, time) && isDescribing(tree, head))
      return [{ token: time, head, relation: 'obl:unmarked' }];
    const mark = dependents(tree, verb, 'mark').find((each) => when.has(lemma(tree, each)));
    if (mark === undefined || time !== mark + 1) return [];
    return [
      { token: time, head, relation: 'obl' },
      { token: mark, head: time, relation: 'case' },
    ];
  },
);

const isBare = (tree: Tree, time: number): boolean => tree.children[time]!.length === 0;

/** Right behind its noun, and with no object of its own; "they said Friday was wet" tells of the day. */
const isDescribing = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tag(tree, verb)) &&
  !reportingVerbs.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'obj', 'aux', 'cop').length === 0 &&
  dependent(tree, verb, 'nsubj') === verb - 1;

const when = words('in on since');

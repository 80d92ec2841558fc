import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isVerb, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Men arrested on Friday said", "the bill passed in May allows it": no Friday says anything; that is when. */
export const timesBeforeVerbs: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.advcl | Relation.ccomp, Relation.mark),
  (tree, verb): Change[] => {
    const head = tree.heads[verb]!;
    if (head < 0 || head > verb || !isVerb(tree, head) || !related(tree, verb, 'advcl', 'ccomp')) return [];
    const time = dependent(tree, verb, 'nsubj');
    const mark = dependents(tree, verb, 'mark').find((each) => when.has(lemma(tree, each)));
    if (mark === undefined || time !== mark + 1 || time > verb) return [];
    if (!timeNouns.has(lemma(tree, time)) || !tag(tree, time).startsWith('NNP')) return [];
    return [
      { token: time, head, relation: 'obl' },
      { token: mark, head: time, relation: 'case' },
    ];
  },
);

const when = words('in on since');

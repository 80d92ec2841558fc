import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { timeNouns } from '../lexicon/time-nouns.ts';
import type { Change } from '../tree.ts';
import { dependents, isNoun, isVerb, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Last month, Kolb, 45, a veteran, was released", with the month taken for who was: that is when, and the next is who. */
export const openingTimes: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.nsubj, Relation.conj | Relation.appos),
  (tree, time): Change[] => {
    const verb = tree.heads[time]!;
    if (!timeNouns.has(lemma(tree, time)) || !related(tree, time, 'nsubj') || verb < time || !isVerb(tree, verb))
      return [];
    if (tree.first[time] !== 0 || wordAt(tree.tokens, time + 1)?.text !== ',') return [];
    const others = dependents(tree, time, 'conj', 'appos').filter((word) => word > time + 1 && word < verb);
    const subject = others.find((word) => isNoun(tree, word) && dependents(tree, word, 'cc').length === 0);
    if (subject === undefined || tree.first[subject]! > time + 2) return [];
    return [
      { token: subject, head: verb, relation: tree.relations[time]! },
      { token: time, head: verb, relation: 'obl:unmarked' },
      ...others
        .filter((word) => word !== subject)
        .map((word): Change => ({
          token: word,
          head: subject,
          relation: dependents(tree, word, 'cc').length > 0 ? 'conj' : 'appos',
        })),
    ];
  },
);

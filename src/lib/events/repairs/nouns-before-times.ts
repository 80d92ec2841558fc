import { timeNouns } from '../lexicon/time-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, lemma, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

const openers = words('last next this that past previous coming same every each few several');

/** "invaded Ruritania last month": a noun before "last" is no part of the time, but what the verb is done to. */
export const nounsBeforeTimes: Repair = (tree) =>
  tree.tokens.flatMap((_, time): Change[] => {
    const verb = tree.heads[time]!;
    if (!timeNouns.has(lemma(tree, time)) || verb < 0 || verb > time || !isVerb(tree, verb)) return [];
    const opener = dependents(tree, time, 'amod', 'det').find((child) => openers.has(lemma(tree, child)));
    if (opener === undefined) return [];
    const noun = dependents(tree, time, 'compound', 'nmod', 'amod').find(
      (child) => child < opener && child > verb && isNoun(tree, child) && !timeNouns.has(lemma(tree, child)),
    );
    if (noun === undefined) return [];
    const isObject = tag(tree, verb) !== 'VBN' && dependent(tree, verb, 'obj') < 0 && dependent(tree, noun, 'case') < 0;
    return [
      { token: noun, head: verb, relation: isObject ? 'obj' : 'obl' },
      { token: time, head: verb, relation: 'obl:unmarked' },
    ];
  });

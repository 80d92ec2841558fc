import { timeNouns } from './lexicon/time-nouns.ts';
import type { Tree } from './tree.ts';
import { dependents, hasTo, lemma, related } from './tree.ts';

/** "It took firefighters six hours to put it out": what the time was needed for, and who needed it; -1 where nobody is named. */
export interface TimeTaken {
  deed: number;
  who: number;
}

/** What a verb says of the time that something took; null where it says no such thing. */
export function timeTaken(tree: Tree, verb: number): TimeTaken | null {
  if (lemma(tree, verb) !== 'take') return null;
  const isEmpty = dependents(tree, verb, 'expl', 'nsubj').some((it) => it < verb && lemma(tree, it) === 'it');
  const deed = dependents(tree, verb, 'advcl', 'xcomp', 'csubj', 'ccomp').find(
    (each) => each > verb && hasTo(tree, each),
  );
  if (!isEmpty || deed === undefined) return null;
  const taken = dependents(tree, verb, 'obj', 'iobj', 'obl').filter((word) => word > verb && word < deed);
  if (!taken.some((word) => timeNouns.has(lemma(tree, word)))) return null;
  const who = taken.find((word) => !related(tree, word, 'obl') && !timeNouns.has(lemma(tree, word)));
  return { deed, who: who ?? -1 };
}

import { dependent, lemma, tag } from '#lib/grammar/index.ts';
import { stateAdjectives } from '../lexicon/states.ts';
import type { TriggerFinder } from './trigger.ts';

/** Predicates such as "dead" or "missing": how an actor stands at a time. One with a complement only colours that. */
export const adjectiveTrigger: TriggerFinder = (tree, token) => {
  if (!tag(tree, token).startsWith('JJ') || dependent(tree, token, 'cop') < 0) return null;
  // "trigger-happy" is not happy.
  if (token > 0 && tag(tree, token - 1) === 'HYPH') return null;
  const adjective = lemma(tree, token);
  if (!stateAdjectives.has(adjective) || dependent(tree, token, 'xcomp') >= 0 || dependent(tree, token, 'ccomp') >= 0)
    return null;
  // "It is unclear whether they left".
  if (dependent(tree, token, 'expl') >= 0) return null;
  return { token, lemma: adjective, kind: 'state', form: 'adjective' };
};

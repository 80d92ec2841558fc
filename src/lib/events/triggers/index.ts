/** Which words name events: an ordered list of finders; the first that accepts a word decides. */
import type { Tree } from '#lib/grammar/index.ts';
import { adjectiveTrigger } from './adjectives.ts';
import { nounTrigger } from './nouns.ts';
import { tellsOfPage } from './page-lines.ts';
import type { Trigger, TriggerFinder } from './trigger.ts';
import { verbTrigger } from './verbs.ts';

export { withThoseByHand } from './by-hand.ts';
export type { Trigger } from './trigger.ts';

const finders: readonly TriggerFinder[] = [verbTrigger, nounTrigger, adjectiveTrigger];

/** The triggers of a sentence, in order. */
export function findTriggers(tree: Tree): Trigger[] {
  if (tellsOfPage(tree)) return [];
  return tree.tokens.flatMap((_, token) => {
    for (const find of finders) {
      const trigger = find(tree, token);
      if (trigger) return [trigger];
    }
    return [];
  });
}

import type { Tree } from '#lib/grammar/index.ts';
import type { Argument } from '../argument.ts';
import type { Trigger } from '../triggers/index.ts';
import type { Factuality } from '../types.ts';

/** Labels are read at a glance: longer ones lose their least needed phrases. */
export const limit = 60;
/** No label is longer, whatever it says. */
export const longest = 80;

/** All that a label is made from. */
export interface Labelled {
  tree: Tree;
  trigger: Trigger;
  arguments: readonly Argument[];
  factuality: Factuality;
  /** Whether it is what somebody asks or knows: "who left" is then told so. */
  asked: boolean;
}

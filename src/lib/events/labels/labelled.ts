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

/**
 * The same, taken to be as sure as that, or asked. Copies are made here alone: what reads them is compiled for one kind of
 * object, and an engine gives each copy by spreading another.
 */
export const labelledLike = (
  { tree, trigger, arguments: phrases }: Labelled,
  factuality: Factuality,
  asked: boolean,
): Labelled => ({ tree, trigger, arguments: phrases, factuality, asked });

/**
 * Grammar: what a sentence's parse says, told once for the rooms that read it.
 *
 *   tree        the dependency tree, easy to walk
 *   subjects    who a verb is said of, through passives, control and relative clauses
 *   passive     whether that is whom it is done to; objects   what it is done to
 *   time-taken  what something took hours or years for, and whom: "it took them a day to leave"
 *   dealings    whom a deed is laid to, or asked of: "accused them of shelling", "called on them to leave"
 *   lexicon/    words that govern clauses: reporting, intention, possibility, order; nouns of the calendar
 *   repairs/    what parsers commonly get wrong, put right before anything is read off the tree
 *   candidates  the words that a repair is about, told at a glance by the bits in kinds
 *   mendParses  a text with its parses put right
 */
export * from './lexicon/modality.ts';
export * from './lexicon/order.ts';
export * from './lexicon/reporting.ts';
export * from './lexicon/time-nouns.ts';
export * from './lexicon/transitive.ts';
export * from './lexicon/words.ts';
export { mendParses } from './mend.ts';
export { finiteVerbBehind } from './repairs/repair.ts';
export * from './dealings.ts';
export * from './objects.ts';
export * from './passive.ts';
export * from './subjects.ts';
export * from './time-taken.ts';
export * from './tree.ts';

import { words } from './words.ts';

/** Conjunctions and prepositions that order one clause against another. */
export const orderWords = words('before after since until till when while as once');

import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { tenseAt as tenseOfVerb } from '../tense.ts';

export type Tense = 'past' | 'future' | null;

/** Prepositions right before a date that say by themselves which way the sentence looks. */
const nearPast = /^(?:since|ended|dated|last)$/;
const nearFuture = /^(?:until|till|by|due|ending|next|effective|through|maturing|expires|expiring)$/;

/** Which way a sentence looks to its tokens [first, last): by the preposition before them, else the verb near them. */
export function tenseAt(sentence: Sentence, first: number, last: number): Tense {
  const wordBefore = (by: number) => wordAt(sentence.tokens, first - by)?.text.toLowerCase() ?? '';
  const preposition = wordBefore(1);
  if (nearPast.test(preposition)) return 'past';
  // "had left by May"
  if (nearFuture.test(preposition) && !(preposition === 'by' && wordBefore(2) === 'had')) return 'future';
  const tense = tenseOfVerb(sentence, first, last - 1);
  return tense === 'present' ? null : tense;
}

import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';

export type Tense = 'past' | 'future' | null;

const reach = 20;

/** Prepositions right before a date that say by themselves which way the sentence looks. */
const nearPast = /^(?:since|ended|dated|last)$/;
const nearFuture = /^(?:until|till|by|due|ending|next|effective|through|maturing|expires|expiring)$/;

const futureWords = new Set(
  "will 'll ’ll wo shall expects expected expect expecting scheduled plans planned planning intends upcoming due hopes aims".split(
    ' ',
  ),
);

/** Irregular past forms that news uses most; regular ones are told by their ending. */
const pastWords = new Set(
  'was were had did said told went came took made became began broke brought bought built caught chose drew drove fell felt fought found flew gave got grew held hit kept knew led left lost met paid put ran rose sat saw sent set shook shot shut sold spent spoke stood stole struck swore taught thought threw took wore won wrote been gone taken given seen been born died'.split(
    ' ',
  ),
);

const boundary = /^[;:]$/;

/**
 * Which way the verb nearest to tokens [first, last) looks: its tags where the text has them, its form otherwise. The
 * nearest verb to the left is asked first, then the nearest to the right. Looks at a fixed number of tokens.
 */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  const preposition = wordAt(tokens, first - 1)?.text.toLowerCase() ?? '';
  if (nearPast.test(preposition)) return 'past';
  if (nearFuture.test(preposition) && !(preposition === 'by' && /^had$/.test(wordAt(tokens, first - 2)?.text ?? '')))
    return 'future';
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    if (boundary.test(tokens[i]!.text)) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  for (let i = last; i < tokens.length && i < last + reach; i++) {
    if (boundary.test(tokens[i]!.text)) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], i: number): Tense {
  const word = tokens[i]!.text.toLowerCase();
  if (futureWords.has(word)) return 'future';
  if ((word === 'be' || word === 'have') && isFutureAt(tokens, i)) return 'future';
  const { tag } = tokens[i]!;
  if (tag === 'VB' || tag === 'VBN') return isFutureAt(tokens, i) ? 'future' : tag === 'VBN' ? 'past' : null;
  if (tag === 'VBD') return 'past';
  if (tag !== '') return null;
  if (pastWords.has(word)) return isFutureAt(tokens, i) ? 'future' : 'past';
  return /^[a-z]{2,}ed$/.test(word) ? (isFutureAt(tokens, i) ? 'future' : 'past') : null;
}

/** Whether a future word stands within the few words before a verb form: "will be held", "is to open". */
function isFutureAt(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
    const word = tokens[j]!.text.toLowerCase();
    if (futureWords.has(word)) return true;
    if (word === 'to' && /^(?:is|are)$/.test(wordAt(tokens, j - 1)?.text.toLowerCase() ?? '')) return true;
    if (/^(?:was|were|had|did|said|[,;])$/.test(word)) return false;
  }
  return false;
}

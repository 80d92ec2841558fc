import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { tens, units } from './number-words.ts';

/** How many tokens a spoken year can have: "two thousand and twenty - two". */
const longest = 6;

/** "nineteen ninety-six", "two thousand (and) five", "twenty twenty-two", from token `i` on, as broadcasts write them. */
export function yearInWords(tokens: readonly Token[], i: number): { year: number; last: number } | null {
  const head = tokens[i]!.text.toLowerCase();
  const century = head === 'nineteen' ? 1900 : head === 'twenty' || head === 'two' ? 2000 : null;
  if (century === null) return null;
  const thousand = head === 'two';
  if (thousand && wordAt(tokens, i + 1)?.text.toLowerCase() !== 'thousand') return null;
  const words: { word: string; token: number }[] = [];
  for (let at = thousand ? i + 2 : i + 1; at < Math.min(tokens.length, i + longest); at++)
    for (const word of tokens[at]!.text.toLowerCase().split('-'))
      if (word && !(thousand && word === 'and')) words.push({ word, token: at });
  const [first, second] = [words[0], words[1]];
  const teen = first ? units.indexOf(first.word) : -1;
  if (first && teen >= (thousand ? 1 : 10)) return { year: century + teen, last: first.token + 1 };
  const ten = first ? tens.indexOf(first.word) : -1;
  if (!first || ten < 2)
    return thousand && /^(?:in|year|of|since|by)$/i.test(wordAt(tokens, i - 1)?.text ?? '')
      ? { year: 2000, last: i + 2 }
      : null;
  const unit = second ? units.indexOf(second.word) : -1;
  return unit >= 1 && unit <= 9
    ? { year: century + ten * 10 + unit, last: second!.token + 1 }
    : { year: century + ten * 10, last: first.token + 1 };
}

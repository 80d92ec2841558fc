import { months, weekdays } from '#lib/actors/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { words } from '#lib/grammar/index.ts';

/** Whether a sentence tells when a page was made, and nothing else: "Last updated at 14:39 GMT". */
export function tellsOfPage({ tokens }: Tree): boolean {
  let isMade = false;
  let isDated = false;
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    if (making.has(word)) isMade = true;
    else if (/^\d/.test(word)) isDated = true;
    else if (/\p{L}/u.test(word) && !isBeside(word) && !/^[A-Z]{2,4}$/.test(text)) return false;
  }
  return isMade && isDated;
}

const making = words('amended created modified posted published revised updated');
const isBeside = (word: string): boolean => beside.has(word) || months.has(word) || weekdays.has(word);
const beside = words(`
  a.m. am article at by first last m noon on originally p p.m. pm story the time
  1st 2nd 3rd th st nd rd
`);

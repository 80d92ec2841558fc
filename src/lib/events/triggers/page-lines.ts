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
    else if (/\p{L}/u.test(word) && !beside.has(word) && !/^[A-Z]{2,4}$/.test(text)) return false;
  }
  return isMade && isDated;
}

const making = words('amended created modified posted published revised updated');
const beside = words(`
  a.m. am article at by first last m noon on originally p p.m. pm story the time
  jan feb mar apr jun jul aug sep sept oct nov dec
  january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  1st 2nd 3rd th st nd rd
`);

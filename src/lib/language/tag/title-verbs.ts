import type { TaggedWords } from './tagged-words.ts';

/**
 * "Thieves break into shop", "Court strikes down ban", "Rivals trade blame": in a title, or behind its "as", that has no
 * finite verb, a word that is as often a noun is the verb where what stands beside it tells. Changes the tags in place.
 */
export function ensureTitleVerbs(words: TaggedWords): void {
  let first = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !(i > first && joins.has(words.lower(i)))) continue;
    ensureVerb(words, first, i);
    first = i + 1;
  }
}

const joins = new Set(['as', 'while']);

function ensureVerb(words: TaggedWords, first: number, end: number): void {
  let found = -1;
  for (let i = first; i < end; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(words.tagOf(i))) return;
    if (found < 0 && i > first && isVerb(words, i, first, end)) found = i;
  }
  if (found >= 0) words.retag(found, verbs.has(words.lower(found)) ? 'VBP' : 'VBZ');
}

/** What makes verbs of words that are nouns, too: the words that follow; talks "resume" also at the end. */
const followers = `
  break into up out down off through away
  call off for on
  clash with over in at near
  crack down
  cut off back short
  fall to by from after below in on
  fight back on off for
  gear up
  hit back out
  hold up off back
  hope to for
  march in on to through against for
  plan to
  protest against over at in outside
  pull out back
  push back ahead for
  race to
  rally in for against behind after
  resume in after on amid
  return to home from
  rise to by after above from in on
  rush to
  search for
  set up off out
  shut down
  strike down back
  trade accusations barbs blame blows fire insults threats
  turn back down away
  vote on to for against
  vow to
  walk out away off free
`;

const verbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  followers
    .trim()
    .split('\n')
    .map((line) => {
      const [verb, ...after] = line.trim().split(/\s+/);
      return [verb, new Set(verb === 'resume' ? ['', ...after] : after)] as const;
    }),
);

/** A verb and its number, by form: "strikes" of one, "strike" of several. */
function isVerb(words: TaggedWords, i: number, first: number, end: number): boolean {
  if (!/^NNS?$/.test(words.tagOf(i))) return false;
  const lower = words.lower(i);
  const after = i + 1 < end ? words.lower(i + 1) : '';
  const before = words.tagOf(i - 1);
  const isOfSeveral = before === 'NNS' || words.lower(i - 1) === 'police' || isJoined(words, i, first);
  if (verbs.get(lower)?.has(after)) return isOfSeveral;
  const singular = lower.replace(/(?<=sh)es$|s$/, '');
  return singular !== lower && /^NNP?$/.test(before) && !isOfSeveral && verbs.get(singular)?.has(after) === true;
}

/** "Borduria and Syldavia". */
const isJoined = (words: TaggedWords, i: number, first: number): boolean =>
  i - first >= 3 &&
  words.tagOf(i - 1).startsWith('NN') &&
  /^(?:and|&)$/.test(words.lower(i - 2)) &&
  words.tagOf(i - 3).startsWith('NN');

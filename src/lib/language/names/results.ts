import type { NameSentence } from './features.ts';
import { gazetteerLists } from './gazetteer.ts';
import { nameLabels, outsideLabel } from './labels.ts';

const listBit = (list: (typeof gazetteerLists)[number]) => 1 << gazetteerLists.indexOf(list);
const givenName = listBit('given name');
const state = listBit('country or region');
const date = listBit('date word');
const played = state | listBit('city') | listBit('team');

/** So many numbers after a single name make a row of a table. */
const leastColumns = 3;
const longestName = 4;

/**
 * Labels of a line of results: "Leeds 2 Derby 1", a row of a league table, "BOSTON AT CHICAGO". Without a verb nothing
 * else says that the towns in it are teams. Null for any other sentence; states stay places, people people.
 */
export function resultLabels(sentence: NameSentence): Int32Array | null {
  const { words, lists } = sentence;
  const spans = fixture(sentence) ?? scores(sentence);
  if (!spans) return null;
  const labels = new Int32Array(words.length).fill(outsideLabel);
  for (const { start, end, isPlace } of spans) {
    if (lists[start] & date) return null;
    const isPerson = end - start > 1 && (lists[start] & givenName) !== 0;
    const kind = isPerson ? 'person' : isPlace || lists[start] & state ? 'place' : 'organisation';
    const first = nameLabels.indexOf(`B-${kind}`);
    labels.fill(first + 1, start, end);
    labels[start] = first;
  }
  return labels;
}

interface NameExtent {
  start: number;
  end: number;
  isPlace?: boolean;
}

/** "BOSTON AT NEW YORK", and no word more: a team and where it plays, both known as towns, states or teams. */
function fixture({ words, lists }: NameSentence): NameExtent[] | null {
  const at = words.indexOf('AT');
  if (at < 1 || at > longestName || words.length < at + 2 || words.length > at + 1 + longestName) return null;
  if (!words.every((_, i) => i === at || lists[i] & played)) return null;
  return [
    { start: 0, end: at },
    { start: at + 1, end: words.length, isPlace: true },
  ];
}

/** Names with their numbers: two or more of them, or one before a row of columns. */
function scores({ words, lexemes }: NameSentence): NameExtent[] | null {
  const isCapital = (i: number) => (lexemes[i].pattern & 3) > 0 && /^\p{L}/u.test(words[i]);
  const spans: NameExtent[] = [];
  let numbers = 0;
  let i = 0;
  while (i < words.length) {
    const start = i;
    while (i < words.length && isCapital(i)) i++;
    if (i === start || i - start > longestName) return null;
    spans.push({ start, end: i });
    i = afterBrackets(words, i);
    if (i === words.length || !/^\d/.test(words[i])) return null;
    while (i < words.length && /^[\d.,:;/½+*–-]+$/.test(words[i])) if (/\d/.test(words[i++])) numbers++;
    i = afterBrackets(words, i);
  }
  return spans.length > 1 || numbers >= leastColumns ? spans : null;
}

/** Past a remark in brackets, if one opens here. */
function afterBrackets(words: readonly string[], i: number): number {
  if (words[i] !== '(') return i;
  const end = words.indexOf(')', i);
  return end < 0 ? i : end + 1;
}

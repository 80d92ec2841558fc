import { wordAt } from '#lib/language/index.ts';
import type { Atom } from './atoms.ts';
import { kinds } from './lexicon.ts';
import type { WordSet } from './look-up.ts';
import type { Mod } from './meaning.ts';

/** A counted or vague amount: "two", "2 1/2", "a few" (count null), "a couple of" (2, about), "12 to 18" (null). */
export interface Quantity {
  to: number;
  count: number | null;
  mod: Mod | null;
  /** It is the article alone: "a", "an". */
  article: boolean;
}

/** Whether it is one of up to four words, given in small letters. */
export const isWord = (atom: Atom | undefined, first: string, second = '', third = '', fourth = ''): boolean =>
  atom !== undefined &&
  (atom.is(first) ||
    (second !== '' && (atom.is(second) || (third !== '' && (atom.is(third) || (fourth !== '' && atom.is(fourth)))))));

/** Whether it is one of many words, given in small letters. */
export function isOneOf(atom: Atom | undefined, words: readonly string[]): boolean {
  if (atom !== undefined) for (const word of words) if (atom.is(word)) return true;
  return false;
}

/** Whether it is one of a set of words. */
export const isIn = (atom: Atom | undefined, words: WordSet): boolean => atom !== undefined && words.has(atom.word);

/** White space does not part it from the atom before. */
export const isGlued = (atom: Atom | undefined): boolean => atom !== undefined && !atom.spaced;

/** A hyphen or dash of any length. */
export const isDash = (atom: Atom | undefined): boolean => {
  if (atom === undefined || atom.length !== 1) return false;
  const { code } = atom;
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
};

/** The index after a hyphen that ties two atoms together ("two-week"); the same index when there is none. */
export const afterHyphen = (atoms: readonly Atom[], at: number): number =>
  isDash(atoms[at]) && atoms[at + 1] !== undefined ? at + 1 : at;

/** Reads an amount that begins at `from`. */
export function readQuantity(atoms: readonly Atom[], from: number): Quantity | null {
  const first = atoms[from];
  if (!first) return null;
  if (first.word.kinds & (kinds.digits | kinds.number)) return readCount(atoms, from);
  switch (first.lower) {
    case 'a':
    case 'an':
      return readAfterArticle(atoms, from);
    case 'another':
      return readAnother(atoms, from);
    case 'few':
    case 'several':
    case 'many':
    case 'numerous':
      return vague(isWord(atoms[from + 1], 'hundred', 'dozen', 'thousand') ? from + 2 : from + 1);
    case 'some':
      return atoms[from + 1] && readCount(atoms, from + 1) ? null : vague(from + 1);
    case 'couple':
      if (isWord(atoms[from + 1], 'dozen')) return vague(from + 2);
      return { to: isWord(atoms[from + 1], 'of') ? from + 2 : from + 1, count: 2, mod: 'APPROX', article: false };
    case 'half':
      return readHalf(atoms, from + 1);
    case 'dozens':
    case 'hundreds':
    case 'thousands':
    case 'millions':
    case 'billions':
      return isWord(atoms[from + 1], 'of') ? vague(from + 2) : null;
  }
  return null;
}

/** "half an hour", "half-hour", "half-a-day", "half a dozen". */
function readHalf(atoms: readonly Atom[], at: number): Quantity | null {
  const articleAt = afterHyphen(atoms, at);
  const isArticle = isWord(atoms[articleAt], 'a', 'an');
  if (!isArticle && articleAt === at) return null;
  return halfOf(atoms, isArticle ? afterHyphen(atoms, articleAt + 1) : articleAt);
}

/** Half of what is counted, or of a dozen or a million of them. */
function halfOf(atoms: readonly Atom[], at: number): Quantity {
  const scale = wordAt(atoms, at)?.word.number ?? NaN;
  const isScaled = scale >= 12 && isWord(atoms[at], 'dozen', 'million', 'billion');
  return { to: isScaled ? at + 1 : at, count: isScaled ? scale / 2 : 0.5, mod: null, article: false };
}

/** "another week", "another two weeks", "a further two weeks". */
function readAnother(atoms: readonly Atom[], from: number): Quantity {
  const rest = isWord(atoms[from + 1], 'a', 'an', 'another') ? null : readQuantity(atoms, from + 1);
  return rest ?? { to: from + 1, count: 1, mod: null, article: false };
}

const vague = (to: number): Quantity => ({ to, count: null, mod: null, article: false });

function readAfterArticle(atoms: readonly Atom[], from: number): Quantity {
  const next = wordAt(atoms, from + 1);
  const isCounting = next !== undefined && (next.word.kinds & (kinds.number | kinds.quantifier)) > 0;
  if (isCounting && isOneOf(next, ['few', 'several', 'dozen', 'couple', 'half', 'hundred', 'thousand', 'million'])) {
    const rest = next!.lower === 'half' ? null : readQuantity(atoms, from + 1);
    if (rest) return rest;
    if (next!.lower === 'half') return halfOf(atoms, afterHyphen(atoms, from + 2));
  }
  const further = isWord(next, 'further') ? readQuantity(atoms, from + 2) : null;
  if (further && !further.article) return further;
  if (isWord(next, 'good') && isWord(atoms[from + 2], 'many', 'few')) return vague(from + 3);
  if (isWord(next, 'number', 'handful', 'matter') && isWord(atoms[from + 2], 'of')) return vague(from + 3);
  return { to: from + 1, count: 1, mod: null, article: true };
}

function readCount(atoms: readonly Atom[], from: number): Quantity | null {
  const low = readNumber(atoms, from);
  if (!low) return null;
  // "two or three", "12 to 18", "10-15", "12- to 18-", "four-to-six": how many is open
  const linkAt = isDash(atoms[low.to]) && isWord(atoms[low.to + 1], 'or', 'to') ? low.to + 1 : low.to;
  const link = atoms[linkAt];
  const isBetween = isWord(link, 'and') && isWord(atoms[from - 1], 'between');
  if (isBetween || isWord(link, 'or', 'to') || (isDash(link) && wordAt(atoms, low.to + 1)?.word.kinds)) {
    const high = readNumber(atoms, linkAt > low.to ? afterHyphen(atoms, linkAt + 1) : linkAt + 1);
    if (high && high.value > low.value) return { to: high.to, count: null, mod: null, article: false };
  }
  // "20 or so years", "ten or more years"
  if (isWord(link, 'or') && isWord(atoms[low.to + 1], 'so', 'more') && wordAt(atoms, low.to + 2)?.word.unit) {
    const mod = isWord(atoms[low.to + 1], 'so') ? 'APPROX' : 'EQUAL_OR_MORE';
    return { to: low.to + 2, count: low.value, mod, article: false };
  }
  return { to: low.to, count: low.value, mod: null, article: false };
}

const isFigures = (atom: Atom | undefined): boolean => atom !== undefined && (atom.word.kinds & kinds.digits) > 0;

interface NumberRead {
  to: number;
  value: number;
}

/** Reads "24", "1,500", "2.5", "2 1/2", "1/2", "twenty-four", "two hundred", "two and a half". */
export function readNumber(atoms: readonly Atom[], from: number): NumberRead | null {
  const first = atoms[from];
  if (!first) return null;
  const read = first.word.kinds & kinds.digits ? readDigits(atoms, from) : readSpelled(atoms, from);
  if (!read || !Number.isFinite(read.value)) return null;
  let at = afterHyphen(atoms, read.to);
  if (isWord(atoms[at], 'and')) {
    at = afterHyphen(atoms, at + 1);
    if (isWord(atoms[at], 'a', 'one')) at = afterHyphen(atoms, at + 1);
    const scale = isWord(atoms[at + 1], 'million', 'billion') ? atoms[at + 1]!.word.number : 1;
    if (isWord(atoms[at], 'half')) return { to: scale > 1 ? at + 2 : at + 1, value: (read.value + 0.5) * scale };
  }
  return read;
}

function readDigits(atoms: readonly Atom[], from: number): NumberRead {
  let value = atoms[from]!.word.number;
  let to = from + 1;
  // no further than to a million million: a line of such groups is read once, not from each of them
  const limit = from + 9;
  while (
    to < limit &&
    isWord(atoms[to], ',') &&
    isGlued(atoms[to]) &&
    isGlued(atoms[to + 1]) &&
    isFigures(atoms[to + 1]) &&
    atoms[to + 1]!.length === 3
  ) {
    value = value * 1000 + atoms[to + 1]!.word.number;
    to += 2;
  }
  if (isWord(atoms[to], '.') && isGlued(atoms[to]) && isGlued(atoms[to + 1]) && isFigures(atoms[to + 1])) {
    value += Number(`0.${atoms[to + 1]!.text.slice(0, 9)}`);
    to += 2;
  }
  // "3/4", but no number of the "9/11 years"
  if (isWord(atoms[to], '/') && isGlued(atoms[to]) && isGlued(atoms[to + 1]) && isFigures(atoms[to + 1])) {
    const below = atoms[to + 1]!.word.number;
    return { to: to + 2, value: [2, 3, 4, 8].includes(below) ? value / below : NaN };
  }
  const numeratorAt = afterHyphen(atoms, to);
  if (isFigures(atoms[numeratorAt]) && isWord(atoms[numeratorAt + 1], '/') && isFigures(atoms[numeratorAt + 2])) {
    const fraction = atoms[numeratorAt]!.word.number / atoms[numeratorAt + 2]!.word.number;
    if (fraction < 1) return { to: numeratorAt + 3, value: value + fraction };
  }
  if (isWord(atoms[to], '½')) return { to: to + 1, value: value + 0.5 };
  const scale = wordAt(atoms, to)?.word.number ?? NaN;
  if (scale >= 100 && !isFigures(atoms[to])) return { to: to + 1, value: value * scale };
  return { to, value };
}

function readSpelled(atoms: readonly Atom[], from: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let to = from;
  let end = from;
  for (; atoms[to] && atoms[to]!.word.kinds & kinds.number; to = end) {
    const value = atoms[to]!.word.number;
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100 || (value === 12 && atoms[to]!.lower === 'dozen')) current = (current || 1) * value;
    else if (current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && value < 10)) current += value;
    else break;
    end = to + 1;
    const next = afterHyphen(atoms, end);
    if (next > end && atoms[next]!.word.kinds & kinds.number) end = next;
    else if (
      isWord(atoms[end], 'and') &&
      atoms[to]!.word.number >= 100 &&
      (wordAt(atoms, end + 1)?.word.kinds ?? 0) & kinds.number
    )
      end += 1;
    if (isWord(atoms[to], 'dozen')) break;
  }
  if (end === from) return null;
  // a link read for a number that then did not come is given back
  while (end > from && !(atoms[end - 1]!.word.kinds & kinds.number)) end--;
  return { to: end, value: total + current };
}

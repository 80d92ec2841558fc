import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Period } from '../period.ts';
import { afterHyphen, isDash, isOneOf, isWord } from '../quantity.ts';
import { readEra } from './era.ts';
import { readOrdinal } from './ordinal.ts';
import { isCapitalised, isGlued, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** Decades: "the 1990s", "the '80s", "the nineties", "1980's". */
export const decade: Recogniser = {
  name: 'decade',
  starts: kinds.digits | kinds.mark | kinds.decade,
  glued: kinds.digits | kinds.mark,
  read(atoms, at) {
    const atom = atoms[at]!;
    if (atom.word.kinds & kinds.decade) {
      const century = isDash(atoms[at - 1]) ? at - 2 : at - 1;
      if (isWord(atoms[century], 'nineteen', 'eighteen')) {
        const period = decadeOf((isWord(atoms[century], 'nineteen') ? 1900 : 1800) + atom.word.number);
        return matched(century, at + 1, 'DATE', { op: 'period', period });
      }
      const isNamed = isWord(atoms[at - 1], 'swinging', 'roaring') && isWord(atoms[at - 2], 'the');
      if (!isWord(atoms[at - 1], 'the', 'early', 'late', 'mid') && !isDash(atoms[at - 1]) && !isNamed) return null;
      if (isAgeOrDegrees(atoms, at)) return null;
      return matched(at, at + 1, 'DATE', { op: 'period', period: decadeOf(1900 + atom.word.number) });
    }
    const digitsAt = atom.word.kinds & kinds.mark ? at + 1 : at;
    const digits = atoms[digitsAt];
    if (!digits || (digitsAt > at && !isGlued(digits)) || !(digits.word.kinds & kinds.digits)) return null;
    let to = digitsAt + 1;
    if (isWord(atoms[to], "'", '’') && isGlued(atoms[to])) to++;
    // "2030's goals" are of that year, as "the 1980's" are not
    if (to > digitsAt + 1 && digits.word.number > 2000 && !isWord(atoms[at - 1], 'the', 'early', 'late')) return null;
    if (!isWord(atoms[to], 's') || !isGlued(atoms[to]) || digits.word.number % 10 !== 0) return null;
    if (isAgeOrDegrees(atoms, at)) return null;
    const value = digits.word.number;
    const era = digits.length <= 4 ? readEra(atoms, to + 1) : null;
    if (era && era.sign < 0)
      return matched(at, era.to, 'DATE', { op: 'period', period: { unit: 'decade', index: -value / 10 - 1 } });
    // "the 1800s" are a century, "the 2000s" our own decade
    const isTold = isWord(atoms[at - 1], 'the', 'early', 'late') || isDash(atoms[at - 1]);
    // "1000s of replies"
    if (digits.length === 4 && value % 100 === 0 && isWord(atoms[to + 1], 'of') && !isTold) return null;
    if (digits.length === 4 && value >= 1000 && value < 2000 && value % 100 === 0)
      return matched(at, to + 1, 'DATE', { op: 'period', period: { unit: 'century', index: value / 100 } });
    if (digits.length === 4 && value >= 1000 && value < 2100)
      return matched(at, to + 1, 'DATE', { op: 'period', period: decadeOf(value) });
    // "the 90s", "early 90s", "the mid-90s"
    const lead = isDash(atoms[at - 1]) ? at - 2 : at - 1;
    const isShort =
      digitsAt > at ||
      isWord(atoms[lead], 'the', 'early', 'late', 'mid') ||
      isAfterDecade(atoms, at - 1) ||
      isAfterShortDecade(atoms, at - 1);
    const inCentury = isAfterDecade(atoms, at - 1) ? Math.floor(atoms[at - 3]!.word.number / 100) * 100 : 1900;
    // "the 00s" are our own
    const short = value === 0 ? 2000 : inCentury + value;
    if (digits.length === 2 && isShort) return matched(at, to + 1, 'DATE', { op: 'period', period: decadeOf(short) });
    return null;
  },
};

/** "In her early twenties", "temperatures in the 60s", "a rate in the mid-30s". */
function isAgeOrDegrees(atoms: readonly Atom[], at: number): boolean {
  let reach = 4;
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    // "in his late 20s or early 30s"
    if (isWord(atoms[back], 's') && isGlued(atoms[back])) reach = 7;
    if (at - back <= reach && isOneOf(atoms[back], ['his', 'her', 'their', 'my', 'your'])) return true;
    if (isOneOf(atoms[back], measures)) return true;
  }
  return false;
}

// prettier-ignore
const measures = [
  'temperature', 'temperatures', 'temps', 'mercury', 'highs', 'lows', 'rate', 'rates', 'percentage', 'percent',
  'approval', 'unemployment', 'turnout',
];

/** Centuries: "the 20th century", "the nineteenth century". */
export const century: Recogniser = {
  name: 'century',
  starts: kinds.digits | kinds.ordinal | kinds.number,
  glued: kinds.digits,
  needs: kinds.unit,
  read(atoms, at) {
    const ordinal = readOrdinal(atoms, at);
    const unitAt = ordinal && afterHyphen(atoms, ordinal.to);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
    const isShared = isWord(atoms[unitAt!], 'and', 'or', 'to') && isCenturies(atoms, unitAt! + 1);
    if (isShared)
      return matched(at, unitAt!, 'DATE', { op: 'period', period: { unit: 'century', index: ordinal.value - 1 } });
    if (!isWord(atoms[unitAt!], 'century', 'centuries')) return null;
    // "20th Century Fox"
    if (isCapitalised(atoms[unitAt!]) && isOneOf(atoms[unitAt! + 1], ['fox', 'studios', 'pictures', 'city']))
      return null;
    const era = readEra(atoms, unitAt! + 1);
    const index = era && era.sign < 0 ? -ordinal.value : ordinal.value - 1;
    return matched(at, era ? era.to : unitAt! + 1, 'DATE', { op: 'period', period: { unit: 'century', index } });
  },
};

/** "19th and 20th centuries", "18th to the early 19th century". */
function isCenturies(atoms: readonly Atom[], from: number): boolean {
  let at = isWord(atoms[from], 'the') ? from + 1 : from;
  if (isWord(atoms[at], 'early', 'mid', 'late')) at = afterHyphen(atoms, at + 1);
  const ordinal = readOrdinal(atoms, at);
  return ordinal !== null && isWord(atoms[afterHyphen(atoms, ordinal.to)], 'centuries', 'century');
}

/** "the 1970s and 80s", "the 1860s–70s". */
const isAfterDecade = (atoms: readonly Atom[], at: number): boolean =>
  (isWord(atoms[at], 'and', 'or') || isDash(atoms[at])) &&
  isWord(atoms[at - 1], 's') &&
  /^\d{4}$/.test(wordAt(atoms, at - 2)?.text ?? '');

/** "the 30s and 40s" */
const isAfterShortDecade = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'and', 'or') &&
  isWord(atoms[at - 1], 's') &&
  isGlued(atoms[at - 1]) &&
  /^\d0$/.test(wordAt(atoms, at - 2)?.text ?? '') &&
  isWord(atoms[at - 3], 'the', 'late', 'early', 'mid');

const decadeOf = (value: number): Period => ({ unit: 'decade', index: Math.floor(value / 10) });

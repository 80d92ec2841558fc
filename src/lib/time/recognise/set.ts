import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import type { Match } from '../meaning.ts';
import { wordMap, wordSet } from '../look-up.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord, readQuantity } from '../quantity.ts';
import { durationValue } from '../duration.ts';
import { dayparts, seasons } from '../period.ts';
import { holidays } from '../holidays.ts';
import { timexValue } from '../print.ts';
import { readHoliday } from './holiday.ts';
import { endsClause, isCapitalised, isGlued, isPastForm, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readOrdinal } from './ordinal.ts';

/** "every month", "each Thursday", "every two weeks", "every other day", "per day". */
export const every: Recogniser = {
  name: 'every',
  starts: kinds.every,
  needs: kinds.unit | kinds.weekday | kinds.month | kinds.season | kinds.daypart | kinds.holiday,
  read(atoms, at) {
    const rate = isWord(atoms[at], 'per');
    const quant = rate ? null : atoms[at]!.lower.toUpperCase();
    let to = at + 1;
    let count: number | null = 1;
    if (isWord(atoms[to], 'other', 'second') && !rate) {
      count = 2;
      to++;
    } else if (readOrdinal(atoms, to) && !rate && !atoms[to]!.word.unit) {
      // "every third year"
      const ordinal = readOrdinal(atoms, to)!;
      const counted = wordAt(atoms, ordinal.to)?.word;
      if (!(counted?.unit || counted?.weekday) || counted.plural) return null;
      ({ value: count, to } = ordinal);
    } else {
      const quantity = rate ? null : readQuantity(atoms, to);
      if (quantity && !quantity.article) ({ to, count } = quantity);
    }
    if (isWord(atoms[to], 'single')) to++;
    const word = wordAt(atoms, to)?.word;
    if (!word) return null;
    const { from, freq } = howOften(atoms, at);
    const set = (value: string): Match => matched(from, to + 1, 'SET', { op: 'set', value, quant, freq });
    if (rate && isSpeed(atoms, at, to)) return null;
    if (word.unit && word.unit !== 'half' && word.unit !== 'season' && (word.daypart < 0 || rate))
      return set(durationValue([{ count, unit: word.unit }]));
    if (rate) return null;
    if (word.weekday && (isCapitalised(atoms[to]) || !isWord(atoms[to], 'sun'))) {
      const part = wordAt(atoms, to + 1)?.word;
      const night = part && part.daypart >= 0 && !part.plural ? `T${dayparts[part.daypart]!.letters}` : '';
      const value = `XXXX-WXX-${word.weekday}${night}`;
      return matched(at, night ? to + 2 : to + 1, 'SET', { op: 'set', value, quant, freq: null });
    }
    if (word.month && isCapitalised(atoms[to])) return set(`XXXX-${String(word.month).padStart(2, '0')}`);
    if (word.season >= 0) return set(`XXXX-${seasons[word.season]!.letters}`);
    if (word.daypart >= 0) return set(`XXXX-XX-XXT${dayparts[word.daypart]!.letters}`);
    const holiday = word.kinds & kinds.holiday ? readHoliday(atoms, to) : null;
    if (holiday?.pattern.every !== 'holiday') return null;
    return matched(from, holiday.to, 'SET', { op: 'set', value: dayOfYear(holiday.pattern.name), quant, freq });
  },
};

/** "XXXX-12-25"; "P1Y" where the day moves from year to year. */
function dayOfYear(name: string): string {
  const [day, other] = [2001, 2002].map((year) =>
    timexValue({ unit: 'day', index: holidays.get(name)!(year) }).slice(5),
  );
  return day === other ? `XXXX-${day}` : durationValue([{ count: 1, unit: 'year' }]);
}

// prettier-ignore
const adverbs = new Map<string, string>([
  ['daily', 'P1D'], ['everyday', 'P1D'], ['weekly', 'P1W'], ['fortnightly', 'P2W'], ['biweekly', 'P2W'], ['monthly', 'P1M'],
  ['bimonthly', 'P2M'], ['yearly', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'], ['nightly', 'XXXX-XX-XXTNI'],
]);

/** "half-hourly", "half-yearly". */
const halves = new Map([
  ['PT1H', 'PT30M'],
  ['P1Y', 'P6M'],
]);

/** "daily", "annually", "bi-weekly", "twice-weekly". */
export const adverb: Recogniser = {
  name: 'adverb of frequency',
  starts: kinds.adverb,
  read(atoms, at) {
    const isBi = isDash(atoms[at - 1]) && isWord(atoms[at - 2], 'bi') && isWord(atoms[at], 'weekly', 'monthly');
    const value = adverbs.get(isBi ? `bi${atoms[at]!.lower}` : atoms[at]!.lower);
    if (!value || isTitle(atoms, at) || isPaper(atoms, at)) return null;
    if (isWord(atoms[at], 'everyday') && !isEachDay(atoms, at)) return null;
    const half = isDash(atoms[at - 1]) && isWord(atoms[at - 2], 'half') ? halves.get(value) : undefined;
    if (half) return matched(at - 2, at + 1, 'SET', { op: 'set', value: half, quant: null, freq: null });
    const { from, freq } = isBi ? { from: at - 2, freq: null } : howOften(atoms, at);
    return matched(from, at + 1, 'SET', { op: 'set', value, quant: null, freq }, { certainty: 0.75 });
  },
};

/** "It rains everyday, I run everyday but": no "everyday life", nor what is everyday. */
const isEachDay = (atoms: readonly Atom[], at: number): boolean =>
  (endsClause(atoms[at + 1]) || isIn(atoms[at + 1], goesOn)) && !isIn(atoms[at - 1], beforeAdjective);
const goesOn = wordSet('at in on for with to if and but when i he she it we they because so since til until till');
const beforeAdjective = wordSet(
  'a an the my your his her its our their of for so very more this that is are was were be',
);

/** "Entertainment Weekly", "the Daily Mail", "the People’s Daily". */
const isTitle = (atoms: readonly Atom[], at: number): boolean =>
  isCapitalised(atoms[at]) &&
  (isCapitalised(atoms[at - 1]) || isCapitalised(atoms[at + 1]) || isWord(atoms[at - 1], 's'));

/** "the Turkish daily Hurriyet said", "the weekly reported": a newspaper, and how often is not told. */
function isPaper(atoms: readonly Atom[], at: number): boolean {
  if (!isWord(atoms[at], 'daily', 'weekly', 'monthly')) return false;
  const before = wordAt(atoms, at - 1);
  if (!isWord(before, 'the', 'a', 'an') && !isCapitalised(before) && !isIn(before, papers)) return false;
  let to = at + 1;
  while (to < at + longestName && isCapitalised(atoms[to]) && !(atoms[to]!.word.kinds & kinds.weekday)) to++;
  const after = atoms[to];
  if (to === at + 1) return isIn(after, reporting);
  return isIn(after, behindPaper) || (endsClause(after) && !(isDash(after) && isGlued(after))) || isPastForm(after);
}
/** In words. */
const longestName = 6;
const papers = wordSet(
  'business financial sports newspaper conservative liberal wing owned run government language based',
);
const reporting = wordSet('said says reported reports wrote writes quoted quotes cited added noted');
const behindPaper = wordSet('says reports writes quotes on in that which and has also was newspaper');

const rateUnits = new Set<Unit>(['year', 'month', 'week', 'day', 'hour', 'minute', 'quarter', 'night']);

/** "once a year", "twice-weekly", "two or three times a week": where it begins, if before `at`, and TIMEX3's `freq`. */
function howOften(atoms: readonly Atom[], at: number): { from: number; freq: string | null } {
  const last = isDash(atoms[at - 1]) ? at - 2 : at - 1;
  const numberAt = isWord(atoms[last], 'times') ? last - 1 : last;
  const times = timesAt(atoms, numberAt);
  if (!times || (numberAt === last && !onceOrTwice.has(atoms[last]!.word))) return { from: at, freq: null };
  const isRange = isWord(atoms[numberAt - 1], 'or', 'to') || isDash(atoms[numberAt - 1]);
  if (isRange && timesAt(atoms, numberAt - 2)) return { from: numberAt - 2, freq: null };
  return { from: numberAt, freq: `${times}X` };
}

const onceOrTwice = wordMap<number>([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const timesAt = (atoms: readonly Atom[], at: number): number => {
  const word = wordAt(atoms, at)?.word;
  return word ? (onceOrTwice.get(word) ?? (word.number || 0)) : 0;
};

/** "$5 a year", "twice a week", "20,000 troops a month": the article says "each". */
export const rate: Recogniser = {
  name: 'rate',
  starts: 0,
  words: wordSet('a an'),
  needs: kinds.unit,
  read(atoms, at) {
    // "a $12-an-hour worker"
    const unitAt = afterHyphen(atoms, at + 1);
    const unit = wordAt(atoms, unitAt)?.word.unit;
    if (!unit || !rateUnits.has(unit)) return null;
    if (isSpeed(atoms, at, unitAt) || !followsAmount(atoms, isDash(atoms[at - 1]) ? at - 1 : at)) return null;
    const { from, freq } = howOften(atoms, at);
    return matched(from, unitAt + 1, 'SET', {
      op: 'set',
      value: durationValue([{ count: 1, unit }]),
      quant: null,
      freq,
    });
  },
};

/** "90 miles an hour", "a million sums per second": how fast, not how often. */
export const isSpeed = (atoms: readonly Atom[], at: number, unitAt: number): boolean =>
  isWord(atoms[unitAt], 'second') || (isWord(atoms[unitAt], 'hour', 'minute') && isIn(atoms[at - 1], distances));
const distances = wordSet('miles mile kilometers kilometres km kms k feet ft meters metres revolutions');

function followsAmount(atoms: readonly Atom[], at: number): boolean {
  const before = wordAt(atoms, at - 1);
  if (isOneOf(before, ['once', 'twice', 'times', 'x', '%', 'percent', 'million', 'billion', 'trillion', 'thousand']))
    return true;
  // "walks miles a day", "for hours a day"
  if (isOneOf(before, ['miles', 'kilometers', 'kilometres', 'hours', 'minutes'])) return true;
  // "€900 ($1,200) a month"
  if (isWord(before, ')') && isNumber(atoms[at - 2])) return true;
  if (!before || isOneOf(before, ['in', 'of', 'for', 'than', 'after', 'at'])) return false;
  for (let back = 1; back <= 3 && atoms[at - back]; back++) {
    const atom = atoms[at - back]!;
    if (isWord(atom, '$', '£', '€')) return true;
    // "900 gallons of water a minute"
    if (back === 3 && isWord(atoms[at - 2], 'of') && isCounted(atom) && isNumber(atoms[at - 4])) return true;
    const isMany = back === 3 && isOneOf(atom, ['hundreds', 'thousands', 'millions', 'billions', 'dozens']);
    if (isNumber(atom) || isMany) return back === 1 || isCounted(atoms[at - 1]!);
  }
  return false;
}

const isNumber = (atom: Atom | undefined): boolean => ((atom?.word.kinds ?? 0) & (kinds.digits | kinds.number)) > 0;

const isCounted = (atom: Atom): boolean =>
  /s$/.test(atom.lower) ||
  atom.word.unit !== null ||
  isOneOf(atom, ['people', 'men', 'cents', 'pounds', 'barrels', 'tons']);

import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Match, Pattern } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord, readNumber } from '../quantity.ts';
import {
  endsClause,
  isCapitalised,
  isGlued,
  isInTitle,
  isLettered,
  isWeekday,
  matched,
  subjects,
} from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readZone } from './zone.ts';
import type { ZoneRead } from './zone.ts';

/** Times of day: "10 p.m.", "11:30 a.m. EST", "18:30", "0800 GMT", "4 in the morning", "10 o'clock". */
export const clock: Recogniser = {
  name: 'clock',
  starts: kinds.digits | kinds.number,
  read(atoms, at) {
    const time = readClock(atoms, at);
    if (!time) return null;
    const { zone, mod = null } = time;
    const meaning = atClock(time.minute, time.precision, time.open);
    return matched(time.from ?? at, time.to, 'TIME', meaning, zone === undefined ? { mod } : { mod, zone });
  },
};

/** "noon", "midnight", "mid-day". */
export const noonAndMidnight: Recogniser = {
  name: 'noon and midnight',
  starts: 0,
  words: wordSet('noon midnight midnite midday mid'),
  read(atoms, at) {
    if (isWord(atoms[at], 'mid')) return readMidday(atoms, at);
    // "High Noon", "Midnight Express"
    if (isInTitle(atoms, at) || (at === 0 && isCapitalised(atoms[1]) && !atoms[1]!.word.kinds)) return null;
    if (isIn(atoms[at + 1], ofMidnight)) return null;
    const minute = isWord(atoms[at], 'noon', 'midday') ? 720 : 1440;
    const { to, zone } = readZone(atoms, at + 1);
    return matched(at, to, 'TIME', atClock(minute, 'minute'), zone === undefined ? {} : { zone });
  },
};

/** "by mid-day", "mid day Friday"; "mid-day trading" is of no hour. */
function readMidday(atoms: readonly Atom[], at: number): Match | null {
  const to = afterHyphen(atoms, at + 1) + 1;
  const isPlaced = isIn(atoms[at - 1], placing) || isWord(atoms[at - 1], 'at') || isDayName(atoms[to]);
  return isWord(atoms[to - 1], 'day') && isPlaced ? matched(at, to, 'TIME', atClock(720, 'minute')) : null;
}

/** "midnight rules", "the midnight sun", "midnight oil", "a midnight snack": of some kind, and at no hour. */
const ofMidnight = wordSet('rule rules rulemaking regulation regulations sun oil snack snacks blue feast');

const atClock = (minute: number, precision: 'hour' | 'minute', open = false) =>
  ({
    op: 'occurrence',
    pattern: { every: 'clock', minute, precision, ...(open && { open }) } as Pattern,
    lean: 'this',
    of: { op: 'mention', unit: 'day' },
  }) as const;

interface ClockTime extends ZoneRead {
  /** Where it begins, if before its hour. */
  from?: number;
  minute: number;
  precision: 'hour' | 'minute';
  /** Before noon or after: it does not say. */
  open?: true;
  mod?: 'APPROX';
}

/** What ties a number to the one before, or says what it is of. */
const joining = wordSet('$ £ € . , : / +');
/** "2012-05-06T10:30" */
const isAfterIsoDay = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 't') && isGlued(atoms[at - 1]) && goesOn(atoms, at - 2);
const isLatin = (atom: Atom): boolean => isLettered(atom) && /^[a-z]+$/i.test(atom.text);

function readClock(atoms: readonly Atom[], at: number): ClockTime | null {
  const first = atoms[at]!;
  const hour = first.word.number;
  if (!(hour >= 0 && hour <= 24)) return readMilitary(atoms, at);
  if (first.length > 2 && first.word.kinds & kinds.digits) return readMilitary(atoms, at);
  // "$3", "1.30", the "h3pm" of an address, but "8pm ET/5pm PT"
  const isTwin = isWord(atoms[at - 1], '/') && isLettered(atoms[at - 2]);
  if (
    isGlued(first) &&
    at > 0 &&
    ((isIn(atoms[at - 1], joining) && !(isTwin && readHalfOfDay(atoms, at + 1))) ||
      (isLatin(atoms[at - 1]!) && !isAfterIsoDay(atoms, at)))
  )
    return null;
  let to = at + 1;
  let minutes = 0;
  let written = false;
  let hasSeconds = false;
  if (isWord(atoms[to], ':', '.') && isGlued(atoms[to]) && isGlued(atoms[to + 1]) && atoms[to + 1]!.length === 2) {
    minutes = atoms[to + 1]!.word.number;
    if (!(minutes < 60)) return null;
    written = isWord(atoms[to], ':');
    to += 2;
    hasSeconds = written && isWord(atoms[to], ':') && isGlued(atoms[to]) && isGlued(atoms[to + 1]);
    if (hasSeconds) to += 2;
  }
  // "eight thirty a.m."
  const spelled = first.word.kinds & kinds.number ? readNumber(atoms, afterHyphen(atoms, to)) : null;
  if (spelled && spelled.value >= 10 && spelled.value < 60) {
    if (readHalfOfDay(atoms, spelled.to)) ({ value: minutes, to } = spelled);
    else if (hour >= 1 && hour <= 12 && isWord(atoms[at - 1], 'at', 'by', 'until') && isPartTold(atoms, spelled.to))
      return { minute: hour * 60 + spelled.value, precision: 'minute', to: spelled.to, open: true };
  }
  const half = readHalfOfDay(atoms, to);
  if (half && hour >= 1 && hour <= 12) {
    const minute = ((hour % 12) + (half.pm ? 12 : 0)) * 60 + minutes;
    return { minute, precision: 'minute', ...readZone(atoms, half.to) };
  }
  if (isWord(atoms[to], 'o') && isWord(atoms[to + 1], "'", '’') && isWord(atoms[to + 2], 'clock'))
    return oClock(atoms, to + 3, hour);
  const ishTo = afterIsh(atoms, to);
  if (ishTo > to && hour >= 1 && hour <= 12) {
    const read = hourAlone(hour, isBehindTonight(atoms, at) || isWord(atoms[ishTo], 'tonight', 'tonite'), ishTo);
    return { ...read, minute: read.minute + minutes, mod: 'APPROX' };
  }
  // "15:05.21" is how long a race took
  if (written && (isLeftInGame(atoms, to) || (isWord(atoms[to], '.') && isGlued(atoms[to]) && goesOn(atoms, to + 1))))
    return null;
  // "2:15" may be a score or a running time: a zone, an "at" or a 24-hour form makes it a time of day
  const introduced = isOneOf(atoms[at - 1], [
    'at',
    'by',
    'until',
    'around',
    'from',
    'before',
    'after',
    'about',
    'since',
    'till',
  ]);
  // "at 9:25 hours", but "took 9:25 hours"
  if (written && (introduced || first.length === 2) && isWord(atoms[to], 'hours', 'hrs')) to++;
  const zone = readZone(atoms, to);
  // "14.30 local time"
  const isTimeOfDay =
    zone.to > to ||
    isWord(atoms[to], 'tonight', 'tonite', 'tomorrow') ||
    (introduced &&
      (isClauseOpening(atoms, at, to) || (isDayPartTold(atoms, afterOn(atoms, to)) && !isPrice(atoms, at, minutes))));
  written ||= to > at + 1 && isTimeOfDay && hour < 24;
  if (!written) return readBareHour(atoms, at, hour);
  // "won in 19:30"
  const isRaceTime = isWord(atoms[at - 1], 'in') && zone.to === to;
  const isOpen = hour > 0 && hour < 12 && !first.text.startsWith('0');
  // "9:30 tonight", "5:15 Monday"
  const isPlaced = (isDayName(atoms[to]) || beginsSpan(atoms, to)) && !hasSeconds;
  return zone.to > to || introduced || isPlaced || (first.length === 2 && !hasSeconds && !isRaceTime)
    ? { minute: hour * 60 + minutes, precision: 'minute', ...zone, ...(isOpen && { open: true }) }
    : null;
}

/** "At 10.30 the order came; by 11.15, it was over; at 2.30 on 5 May": no price, as that would say of what. */
const isClauseOpening = (atoms: readonly Atom[], at: number, to: number): boolean =>
  (at === 1 || endsClause(atoms[at - 2])) && (isWord(atoms[to], ',', 'on') || isIn(atoms[to], subjects));

/** "The euro stood at 1.12 this morning": people tell times to five minutes. */
const isPrice = (atoms: readonly Atom[], at: number, minutes: number): boolean =>
  minutes % 5 !== 0 || isIn(atoms[at - 2], pricing);
const pricing = wordSet('stood stands traded trading quoted priced valued fixed steady unchanged higher lower up down');

/** "9:00-17:30": an hour behind it when something ends, told with all its four figures. */
const beginsSpan = (atoms: readonly Atom[], at: number): boolean =>
  isDash(atoms[at]) &&
  isWord(atoms[at + 2], ':') &&
  isGlued(atoms[at + 2]) &&
  atoms[at + 1]!.length === 2 &&
  wordAt(atoms, at + 3)?.length === 2 &&
  atoms[at + 1]!.word.number < 24;

/** "at eight forty-five this morning", "at ten thirty tonight", "at 10 tomorrow". */
const isPartTold = (atoms: readonly Atom[], at: number): boolean =>
  isDayName(atoms[at]) || (isWord(atoms[at], 'this', 'last') && (wordAt(atoms, at + 1)?.word.daypart ?? -1) >= 0);

/** "at 10 tomorrow", "tonight at 8", "half past nine": an hour by its number alone, told by the words about it. */
function readBareHour(atoms: readonly Atom[], at: number, hour: number): ClockTime | null {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (!(hour >= 1 && hour <= 12) || (isGlued(after) && (!endsClause(after) || goesOn(atoms, at + 2)))) return null;
  const isPast = isWord(before, 'past');
  // "half-past nine"
  const halfAt = isDash(atoms[at - 2]) ? at - 3 : at - 2;
  const minutes = isPast || isWord(before, 'to') ? minutesBeside(atoms, halfAt, at) : 0;
  if (minutes) {
    const shift = isPast || minutes === 30 ? minutes : -minutes;
    const half = readHalfOfDay(atoms, at + 1);
    const minute = (hour % 12) * 60 + shift + (half?.pm ? 720 : 0);
    return minute < 0 ? null : { minute, precision: 'minute', from: halfAt, to: half?.to ?? at + 1 };
  }
  // "at half seven", as the British say
  const isHalf = isWord(before, 'half') && (isWord(atoms[at - 2], 'at', '@') || isIn(atoms[at - 2], placing));
  if (isHalf && (endsClause(after) || isIn(after, behindHalf)))
    return { minute: hour * 60 + 30, precision: 'minute', from: at - 1, to: at + 1, open: true };
  if (isClosing(atoms, at)) return { minute: (hour % 12) * 60 + 720, precision: 'minute', to: at + 1 };
  // "since 5 this morning", "by 9 tomorrow night"
  const isPlaced = isIn(before, placing) && isDayPartTold(atoms, at + 1);
  // "at six on Sunday morning", "shortly before 9 on Tuesday night", but "fell by 3 on Monday morning"
  const isOnDay = (isWord(before, 'at') || isIn(before, beside)) && isDayPartTold(atoms, afterOn(atoms, at + 1));
  // "8 tonight", but "one tonight, one tomorrow"
  const isBeside = isWord(after, 'tonight', 'tonite') && isFigures(atoms[at]);
  if (!isWord(before, 'at', '@') && !isBeside && !isPlaced && !isOnDay) return null;
  // "from 7 tonight until 6 tomorrow morning"
  const isBehind = isBehindTonight(atoms, at) && !isDayPartTold(atoms, at + 1);
  const isTonight = isBehind || isWord(after, 'tonight', 'tonite');
  const isTold = isTonight || isOnDay || isPartTold(atoms, at + 1) || isDayName(atoms[at - 2]);
  return isTold ? hourAlone(hour, isTonight, at + 1) : null;
}

/** The minutes of "half past nine", "quarter to nine", "ten past nine" and "at ten to nine"; 0 where none are told. */
function minutesBeside(atoms: readonly Atom[], at: number, hourAt: number): number {
  if (isWord(atoms[at], 'half')) return 30;
  if (isWord(atoms[at], 'quarter')) return 15;
  const count = wordAt(atoms, at)?.word.number ?? NaN;
  // "at five to six percent" tells how much
  const isTold = isWord(atoms[hourAt - 1], 'past') || (isWord(atoms[at - 1], 'at') && endsClause(atoms[hourAt + 1]));
  return isTold && count > 0 && count < 30 && count % 5 === 0 ? count : 0;
}

/** "open 9 to 5", "hours: Sat 9-5": the hour at which something that opened before noon shuts. */
function isClosing(atoms: readonly Atom[], at: number): boolean {
  const opens = wordAt(atoms, at - 2)?.word.number ?? NaN;
  const isSpan = isDash(atoms[at - 1]) || isWord(atoms[at - 1], 'to', 'till', 'until');
  return isSpan && opens >= 6 && opens <= 12 && opens % 12 > atoms[at]!.word.number % 12 && isOpening(atoms, at - 2);
}

/** Whether the hour at `at` is that at which something opens. */
export function isOpening(atoms: readonly Atom[], at: number): boolean {
  let before = isWord(atoms[at - 1], 'from', ':') ? at - 1 : at;
  if (isIn(atoms[before - 1], opening)) return true;
  // "hours: Mon-Fri 8-6, Sat 9-5"
  for (; before > Math.max(0, at - farthestOpening); before--) if (isIn(atoms[before - 1], opening)) break;
  return isWeekday(atoms[at - 1]) && isIn(atoms[before - 1], opening);
}
const opening = wordSet('open opens opened opening work works worked working hours hrs weekdays');
const farthestOpening = 24;

const behindHalf = wordSet('on in this that tomorrow tonight tonite and but when to till til until for then');
const placing = wordSet('since by until till til from around about before after');
const beside = wordSet('around about before after');

const hourAlone = (hour: number, isTonight: boolean, to: number): ClockTime => ({
  minute: (hour % 12) * 60 + (isTonight ? 720 : 0),
  precision: 'minute',
  to,
  ...(!isTonight && hour < 12 && { open: true }),
});

/** "tonight at 8", "Friday night around 9". */
const isBehindTonight = (atoms: readonly Atom[], at: number): boolean =>
  isOneOf(atoms[at - 2], ['tonight', 'tonite', 'nite', 'night', 'evening']);

/** "this morning", "last night", "tomorrow evening". */
const isDayPartTold = (atoms: readonly Atom[], at: number): boolean =>
  (isWord(atoms[at], 'this', 'last') || isDayName(atoms[at])) && (wordAt(atoms, at + 1)?.word.daypart ?? -1) >= 0;

/** Behind the "on" of "on Sunday morning". */
const afterOn = (atoms: readonly Atom[], at: number): number => (isWord(atoms[at], 'on') ? at + 1 : at);

/** "8ish", "7:30-ish": where it ends, or `at` where it is not so said. */
function afterIsh(atoms: readonly Atom[], at: number): number {
  const ishAt = isDash(atoms[at]) && isGlued(atoms[at]) ? at + 1 : at;
  return isWord(atoms[ishAt], 'ish') && isGlued(atoms[ishAt]) ? ishAt + 1 : at;
}

/** "with 7:41 to go", "4:05 left": how long a game still goes on. */
const isLeftInGame = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'left', 'remaining') || (isWord(atoms[at], 'to') && isWord(atoms[at + 1], 'go', 'play'));

/** "three o'clock in the morning", "6 o'clock this afternoon", "nine o'clock". */
function oClock(atoms: readonly Atom[], to: number, hour: number): ClockTime {
  const half = hour <= 12 ? readHalfOfDay(atoms, to) : null;
  if (half) return { minute: ((hour % 12) + (half.pm ? 12 : 0)) * 60, precision: 'minute', to: half.to };
  const isLate =
    hour < 12 &&
    (isWord(atoms[to], 'tonight') || (isWord(atoms[to], 'this') && isWord(atoms[to + 1], 'afternoon', 'evening')));
  // "that night, at nine o'clock"
  const isOpen = !isLate && hour < 12;
  return { minute: (hour + (isLate ? 12 : 0)) * 60, precision: 'minute', to, ...(isOpen && { open: true }) };
}

const isFigures = (atom: Atom | undefined): boolean => ((atom?.word.kinds ?? 0) & kinds.digits) > 0;

/** Figures that go on without a space: "at 1,141.50". */
const goesOn = (atoms: readonly Atom[], at: number): boolean => isGlued(atoms[at]) && isFigures(atoms[at]);

const isDayName = (atom: Atom | undefined): boolean =>
  atom !== undefined && ((atom.word.kinds & kinds.deictic) > 0 || (isWeekday(atom) && isCapitalised(atom)));

/** A mark that no figures follow. */
const isOver = (atoms: readonly Atom[], at: number): boolean => endsClause(atoms[at]) && !isGlued(atoms[at + 1]);

/** "0800 GMT", "0900 hours", "at 1400 hours", "by 0430". */
function readMilitary(atoms: readonly Atom[], at: number): ClockTime | null {
  const { length, word } = atoms[at]!;
  if (length !== 4 || !(word.kinds & kinds.digits)) return null;
  const hour = Math.floor(word.number / 100);
  const minutes = word.number % 100;
  if (hour > 24 || minutes > 59) return null;
  const zone = readZone(atoms, at + 1);
  if (zone.to > at + 1) return { minute: hour * 60 + minutes, precision: 'minute', ...zone };
  const isPlaced = isOneOf(atoms[at - 1], ['at', 'by', 'until', 'from', 'before', 'after', 'around', 'about']);
  const isPadded = atoms[at]!.text.startsWith('0');
  if (isWord(atoms[at + 1], 'hours', 'hrs') && (isPadded || isPlaced || isGlued(atoms[at + 1])))
    return { minute: hour * 60 + minutes, precision: 'minute', ...readZone(atoms, at + 2) };
  if (isPadded && isPlaced && !isGlued(atoms[at]) && (!isGlued(atoms[at + 1]) || isOver(atoms, at + 1)))
    return { minute: hour * 60 + minutes, precision: 'minute', to: at + 1 };
  // "at 1353 (1023 GMT)"
  const isToldTwice =
    isWord(atoms[at + 1], '(') && wordAt(atoms, at + 2)?.length === 4 && readZone(atoms, at + 3).to > at + 3;
  return isWord(atoms[at - 1], 'at') && isToldTwice
    ? { minute: hour * 60 + minutes, precision: 'minute', to: at + 1 }
    : null;
}

/** "a.m.", "pm", "in the morning", "at night". */
function readHalfOfDay(atoms: readonly Atom[], at: number): { pm: boolean; to: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (isWord(atom, 'am', 'pm')) return { pm: atom.lower === 'pm', to: at + 1 };
  if (isWord(atom, 'a', 'p')) {
    let to = isWord(atoms[at + 1], '.') ? at + 2 : at + 1;
    // "9 p. m."
    const isSpaced = to > at + 1 && isWord(atoms[to + 1], '.') && isGlued(atoms[to + 1]);
    if (!isWord(atoms[to], 'm') || !(isGlued(atoms[to]) || isSpaced)) return null;
    to += isWord(atoms[to + 1], '.') && isGlued(atoms[to + 1]) && to > at + 1 ? 2 : 1;
    return { pm: atom.lower === 'p', to };
  }
  if (isWord(atom, 'in') && isWord(atoms[at + 1], 'the') && isWord(atoms[at + 2], 'morning', 'afternoon', 'evening'))
    return { pm: !isWord(atoms[at + 2], 'morning'), to: at + 3 };
  return isWord(atom, 'at') && isWord(atoms[at + 1], 'night') ? { pm: true, to: at + 2 } : null;
}

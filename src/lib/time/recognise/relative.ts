import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import type { Granularity } from '../types.ts';
import { kinds } from '../lexicon.ts';
import type { Unit, Word } from '../lexicon.ts';
import { changed } from '../meaning.ts';
import type { Amount, Lean, Match, Meaning, Pattern } from '../meaning.ts';
import { wordMap, WordSet, wordSet } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord, readQuantity } from '../quantity.ts';
import { readAndAHalf, readFiner } from './amount.ts';
import { isSomeDay } from './some-day.ts';
import { comparesFigures } from './comparison.ts';
import { documentDay, isCapitalised, isInTitle, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readDayOfMonth } from './date.ts';
import { readHoliday } from './holiday.ts';
import { isOfGame, tellsOfGame } from './game.ts';

/** What is told forward and back from the day of writing; in itself where 0. */
// prettier-ignore
const windowSides = wordMap<-1 | 0 | 1>([
  ['past', -1], ['last', -1], ['recent', -1], ['previous', -1], ['preceding', -1],
  ['next', 1], ['nxt', 1], ['coming', 1], ['following', 1], ['upcoming', 1], ['first', 0], ['final', 0], ['latest', -1],
  ['opening', 0], ['closing', 0],
]);

/** "this", "last", "next" and their like with what they point to: "last month", "next Tuesday", "that year". */
export const relative: Recogniser = {
  name: 'this, last, next',
  starts: 0,
  words: wordSet('this current last past next nxt coming upcoming previous preceding prior following same that'),
  needs: kinds.unit | kinds.weekday | kinds.month | kinds.season | kinds.daypart | kinds.holiday,
  read(atoms, at) {
    const pointer = readPointer(atoms, at);
    if (!pointer) return null;
    const target = atoms[pointer.to];
    if (!target || isTitle(atoms, at) || (isWord(atoms[at], 'this') && isInTitle(atoms, at))) return null;
    const match =
      readDayPart(atoms, at, pointer) ?? readCalendarName(atoms, at, pointer) ?? readUnit(atoms, at, pointer);
    return match && isTheVery(atoms, at) ? changed(match, { from: at - 2 }) : match;
  },
};

/** "the very next day" */
const isTheVery = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'next', 'same') && isWord(atoms[at - 1], 'very') && isWord(atoms[at - 2], 'the');

/** "the past three months", "the next few days", "the last 24 hours", "the first nine months", "recent weeks". */
export const window: Recogniser = {
  name: 'window',
  starts: 0,
  words: new WordSet(windowSides.words),
  needs: kinds.unit,
  read(atoms, at) {
    const side = windowSides.get(atoms[at]!.word);
    if (side === undefined || isVerb(atoms, at)) return null;
    const quantity = readQuantity(atoms, at + 1);
    let unitAt = quantity && !quantity.article ? quantity.to : at + 1;
    // "the next 30-day period", but "the first one-day match" is the first of such matches
    if (isDash(atoms[unitAt]) && side === 0) return null;
    if (isDash(atoms[unitAt])) unitAt++;
    while (isOneOf(atoms[unitAt], ['full', 'trading', 'business', 'working', 'consecutive', 'calendar', 'fiscal']))
      unitAt++;
    const word = wordAt(atoms, unitAt)?.word;
    if (!word?.unit || (!quantity && (!word.plural || lacksApostrophe(atoms, at, unitAt)))) return null;
    const isDouble =
      isWord(atoms[unitAt + 1], 'and', 'or') &&
      (wordAt(atoms, unitAt + 2)?.word.unit ?? null) !== null &&
      atoms[unitAt + 2]!.word.plural;
    const end = isDouble ? unitAt + 3 : unitAt + 1;
    // "these last few weeks"
    const from = isWord(atoms[at - 1], 'these') ? at - 1 : at;
    if (!quantity && side === -1 && (isDouble || isWord(atoms[at], 'past'))) return reference(from, end, 'PAST_REF');
    if (!quantity && isWord(atoms[at], 'coming', 'upcoming')) return reference(at, end, 'FUTURE_REF');
    if (!quantity && !isOneOf(atoms[at], ['recent', 'last', 'next', 'nxt', 'first', 'final'])) return null;
    const amounts: Amount[] = [{ count: quantity ? quantity.count : null, unit: word.unit }];
    // "the last two years and three months"
    const more = quantity && word.plural ? readFiner(atoms, unitAt + 1, word.unit, false) : null;
    if (more) amounts.push({ count: more.count, unit: more.unit });
    return matched(
      from,
      more ? more.to : unitAt + 1,
      'DURATION',
      { op: 'duration', amounts, side, of: documentDay },
      {
        mod: quantity?.mod ?? null,
      },
    );
  },
};

/** "last nights show", "this weeks price", as messages write it; "the last weeks of the war" are several. */
const lacksApostrophe = (atoms: readonly Atom[], at: number, unitAt: number): boolean =>
  unitAt === at + 1 &&
  isOneOf(atoms[unitAt], ['nights', 'weeks', 'months', 'years']) &&
  (isWord(atoms[at], 'this') ||
    (isWord(atoms[at], 'last', 'next', 'nxt') &&
      !isOneOf(atoms[at - 1], ['the', 'these', 'those', 'his', 'her', 'its'])));

/** "works that will last 120 hours" */
const isVerb = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'last') &&
  isOneOf(atoms[at - 1], ['to', 'will', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'not']);

const reference = (from: number, to: number, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Match =>
  matched(from, to, 'DATE', { op: 'reference', value });

interface Pointer {
  /** Where the word it points at stands. */
  to: number;
  by: -1 | 0 | 1;
  lean: Lean;
  of: Meaning;
  word: string;
}

function readPointer(atoms: readonly Atom[], at: number): Pointer | null {
  const word = atoms[at]!.lower;
  const next = wordAt(atoms, at + 1);
  switch (word) {
    case 'this':
      if (isWord(next, 'past', 'last')) return pointer(word, at + 2, -1);
      if (isWord(next, 'coming')) return { ...pointer(word, at + 2, 1), lean: 'then' };
      if (isWord(next, 'next')) return pointer(word, at + 2, 1);
      return pointer(word, isWord(next, 'same') ? at + 2 : at + 1, 0);
    case 'current':
      return pointer(word, at + 1, 0);
    case 'last':
    case 'past':
      return pointer(word, at + 1, -1);
    case 'next':
    case 'nxt':
      return pointer('next', at + 1, 1, isWord(atoms[at - 1], 'the', 'very') ? lastTold : documentDay);
    case 'coming':
      // "Who's coming Friday?"
      if (isIn(atoms[at - 1], beforeVerb)) return null;
      return { ...pointer(word, at + 1, 1), lean: 'then' };
    case 'upcoming':
      // the nearest, while "next Friday" may be a week further on
      return { ...pointer(word, at + 1, 1), lean: 'then' };
    case 'previous':
    case 'preceding':
    case 'prior':
      return pointer(word, at + 1, -1, lastTold);
    case 'following':
      return pointer(word, at + 1, 1, lastTold);
    case 'same':
      return pointer(word, at + 1, 0, lastTold);
    case 'that':
      return pointer(word, isWord(next, 'same', 'very') ? at + 2 : at + 1, 0, lastTold);
  }
  return null;
}

const beforeVerb = wordSet('s m re is are am was were be been not you who he she they we it');

const lastTold: Meaning = { op: 'mention', unit: null };
const leans = { [-1]: 'last', 0: 'this', 1: 'next' } as const;
const pointer = (word: string, to: number, by: Pointer['by'], of = documentDay): Pointer => ({
  to,
  by,
  lean: leans[by],
  of,
  word,
});

function readDayPart(atoms: readonly Atom[], at: number, pointer: Pointer): Match | null {
  const { word } = atoms[pointer.to]!;
  if (word.daypart < 0 || (word.plural && !lacksApostrophe(atoms, at, pointer.to))) return null;
  const part: Pattern = { every: 'daypart', part: word.daypart };
  // "in July … the following morning": of the day told, and of none where only its month is
  const told: Meaning = pointer.of === lastTold && pointer.by !== 0 ? { op: 'mention', unit: 'day' } : pointer.of;
  const of: Meaning = { op: 'shift', unit: 'day', by: pointer.by, of: told };
  return matched(at, pointer.to + 1, 'TIME', { op: 'inside', pattern: part, of });
}

function readCalendarName(atoms: readonly Atom[], at: number, pointer: Pointer): Match | null {
  const holiday = readHoliday(atoms, pointer.to);
  const pattern = holiday ? holiday.pattern : calendarPattern(atoms, pointer.to);
  if (!pattern) return null;
  // "It appears that August is slow"
  if (pointer.word === 'that' && isOneOf(atoms[pointer.to + 1], ['is', 'was', 'will', 'has', 'had', 'would']))
    return null;
  // "bonds that fall due", "rows that spring from it", but "troops that same spring"
  if (
    pointer.word === 'that' &&
    isWord(atoms[at + 1], 'fall', 'spring') &&
    /s$/.test(wordAt(atoms, at - 1)?.lower ?? '')
  )
    return null;
  // "following Friday's vote" comes after it
  if (pointer.word === 'following' && !isWord(atoms[at - 1], 'the')) return null;
  const to = holiday ? holiday.to : afterAbbreviation(atoms, pointer.to);
  const day = pattern.every === 'month' ? readDayOfMonth(atoms, to) : null;
  // "fears that April 9 will be bloody", "the upcoming Jan. 9 vote"
  if (day && (pointer.word === 'that' || pointer.word === 'coming' || pointer.word === 'upcoming')) return null;
  if (day && pattern.every === 'month') {
    const dated: Pattern = { every: 'date', month: pattern.month, day: day.value };
    return matched(at, day.to, 'DATE', { op: 'occurrence', pattern: dated, lean: pointer.lean, of: pointer.of });
  }
  return matched(at, to, 'DATE', { op: 'occurrence', pattern, lean: pointer.lean, of: pointer.of });
}

/** A programme's name in quotation marks: "This Week". */
const isTitle = (atoms: readonly Atom[], at: number): boolean =>
  isCapitalised(atoms[at]) && isCapitalised(atoms[at + 1]) && isOneOf(atoms[at - 1], ['"', '“', "'", '‘', '`']);

/** Past a name and the full stop of its abbreviation: "last Nov.", but not the end of a sentence in "last June." */
function afterAbbreviation(atoms: readonly Atom[], at: number): number {
  const shortened = atoms[at]!.word.month > 0 && atoms[at]!.length < 5 && !isWord(atoms[at], 'may', 'june', 'july');
  return shortened && isWord(atoms[at + 1], '.') ? at + 2 : at + 1;
}

function calendarPattern(atoms: readonly Atom[], at: number): Pattern | null {
  const { word } = atoms[at]!;
  if (word.plural) return null;
  // "next Fri", "next friday", "next wed"; "this sat" may be a verb
  const isShort = atoms[at]!.length === 3;
  const isTyped = !isCapitalised(atoms[at]) && !isWord(atoms[at - 1], 'next', 'nxt');
  if (word.weekday && !(isShort && (isTyped || isWord(atoms[at], 'sun'))))
    return { every: 'weekday', weekday: word.weekday };
  if (word.month && (isCapitalised(atoms[at]) || atoms[at]!.length > 6)) return { every: 'month', month: word.month };
  return word.season >= 0 ? { every: 'season', season: word.season } : null;
}

/** "this time last year", which is about this month of it, and "this time next week", which is a day. */
function aboutThisTime(from: number, to: number, unit: Unit, sign: -1 | 1): Match {
  const of: Meaning = { op: 'count', unit, by: 1, sign, of: documentDay, toDay: true };
  const isYear = unit === 'year' || unit === 'decade' || unit === 'century';
  return matched(from, to, 'DATE', isYear ? { op: 'shift', unit: 'month', by: 0, of } : of);
}

const calendarUnits = new Set<Unit>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'hour',
  'minute',
]);

/** A modal or a plan stands before it. */
const looksAhead = (atoms: readonly Atom[], at: number): boolean =>
  atoms.slice(Math.max(0, at - farthestModal), at).some((atom) => isIn(atom, modals));
const modals = wordSet('will ll shall may might could should can expects expected plans hopes likely');
/** In atoms. */
const farthestModal = 15;

function readUnit(atoms: readonly Atom[], at: number, pointer: Pointer): Match | null {
  let unitAt = pointer.to;
  const fiscal = isWord(atoms[unitAt], 'fiscal', 'financial') ? ({ fiscal: true } as const) : {};
  if (isOneOf(atoms[unitAt], ['fiscal', 'calendar', 'financial', 'school', 'academic', 'full', 'trading'])) unitAt++;
  const word: Word | undefined = wordAt(atoms, unitAt)?.word;
  // "last season", in sports: by its year
  if (isWord(atoms[unitAt], 'season') && pointer.word !== 'same')
    return matched(at, unitAt + 1, 'DATE', { op: 'shift', unit: 'year', by: pointer.by, of: pointer.of });
  // "in the last fortnight", "for the next fortnight"
  if (word?.unit === 'fortnight' && !word.plural && pointer.by !== 0)
    return matched(at, unitAt + 1, 'DURATION', {
      op: 'duration',
      amounts: [{ count: 1, unit: 'fortnight' }],
      side: pointer.by,
      of: documentDay,
    });
  if (!word?.unit || !calendarUnits.has(word.unit)) return null;
  if (word.plural && !lacksApostrophe(atoms, at, unitAt)) return null;
  if (pointer.by !== 0 && isWord(atoms[at - 1], 'time') && isWord(atoms[at - 2], 'this'))
    return aboutThisTime(at - 2, unitAt + 1, word.unit, pointer.by);
  // the verb tells whether it is the last or the next
  if (word.unit === 'weekend' && pointer.word === 'this' && pointer.by === 0)
    return matched(at, unitAt + 1, 'DATE', {
      op: 'occurrence',
      pattern: { every: 'weekend' },
      lean: 'this',
      of: pointer.of,
    });
  const unit = word.unit as Granularity;
  // the last quarter of a game, and what is left to the last minute
  if (unit === 'quarter' && isWord(atoms[unitAt + 1], 'of') && isOfGame(atoms, unitAt + 2)) return null;
  if ((unit === 'quarter' && tellsOfGame(atoms)) || (unit === 'minute' && pointer.word === 'last')) return null;
  // "in the next day or two": how many is open
  if (isWord(atoms[unitAt + 1], 'or') && isWord(atoms[unitAt + 2], 'two', 'so', 'three') && pointer.by !== 0)
    return matched(at, unitAt + 3, 'DURATION', {
      op: 'duration',
      amounts: [{ count: null, unit: word.unit }],
      side: pointer.by,
      of: documentDay,
    });
  const definitePast = pointer.word === 'past' || (pointer.word === 'last' && isWord(atoms[at - 1], 'the'));
  // "over the next decade", "the next century", "will change in the next year": so long from now
  const isAhead =
    pointer.word === 'next' &&
    (unit === 'decade' || unit === 'century' || (unit !== 'day' && looksAhead(atoms, at))) &&
    isWord(atoms[at - 1], 'the') &&
    (isOneOf(atoms[at - 2], ['over', 'for', 'in', 'within', 'during', 'throughout']) ||
      // "over the course of the next decade"
      (isWord(atoms[at - 2], 'of') && isWord(atoms[at - 3], 'course')));
  if (isAhead)
    return matched(at, unitAt + 1, 'DURATION', {
      op: 'duration',
      amounts: [{ count: 1, unit: word.unit }],
      side: 1,
      of: documentDay,
    });
  const isAndAHalf = definitePast && readAndAHalf(atoms, unitAt + 1) > unitAt + 1;
  const isFor = isWord(atoms[at - 2], 'for', 'throughout');
  const isPoint = (unit === 'year' && !isFor) || unit === 'quarter' || unit === 'weekend';
  if (isAndAHalf || (definitePast && !isPoint)) {
    // "the past week and a half"
    const to = readAndAHalf(atoms, unitAt + 1);
    const amounts = [{ count: to > unitAt + 1 ? 1.5 : 1, unit: word.unit }];
    return matched(at, to, 'DURATION', { op: 'duration', amounts, side: -1, of: documentDay });
  }
  if (unit === 'minute' || unit === 'hour') return null;
  // "it stands to this day"
  if (pointer.word === 'this' && unit === 'day' && isWord(atoms[at - 1], 'to'))
    return reference(at, unitAt + 1, 'PRESENT_REF');
  if (pointer.word === 'this' && unit === 'day') return matched(at, unitAt + 1, 'DATE', { op: 'mention', unit: 'day' });
  if (pointer.word === 'last' && unit === 'day' && !isWord(atoms[at - 1], 'the')) return null;
  if (pointer.word === 'that' && unit === 'day' && isSomeDay(atoms, unitAt + 1)) return null;
  // "the next day" is counted from the day last told, whatever year was told since
  const of: Meaning = unit === 'day' && pointer.of === lastTold ? { op: 'mention', unit } : pointer.of;
  const compares = pointer.word === 'last' && unit === 'year' && comparesFigures(atoms, at, unitAt + 1);
  const meaning: Meaning = { op: 'shift', unit, by: pointer.by, of, ...(compares && { compares }) };
  return matched(at, unitAt + 1, 'DATE', meaning, fiscal);
}

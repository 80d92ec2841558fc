import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { wordMap, wordSet } from '../look-up.ts';
import { afterHyphen, isDash, isIn, isWord } from '../quantity.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { dayparts } from '../period.ts';
import {
  documentDay,
  endsClause,
  isCapitalised,
  isGlued,
  isInTitle,
  isLettered,
  isPossessive,
  isTitleCased,
  matched,
} from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** Days counted from the day of writing: "yesterday", "today", "the day after tomorrow", "tonight". */
export const deicticDay: Recogniser = {
  name: 'deictic day',
  starts: kinds.deictic | kinds.digits,
  glued: kinds.digits,
  read(atoms, at) {
    if (atoms[at]!.word.kinds & kinds.digits) return readTexted(atoms, at);
    const { word } = atoms[at]!;
    // "USA Today", "the Tonight Show"
    if (isInTitle(atoms, at) || isWord(atoms[at - 1], 'usa')) return null;
    if (isWord(atoms[at], 'today') && isOfAnAge(atoms, at + 1)) return null;
    if (isWord(atoms[at], 'tomorrow') && isIn(atoms[at - 1], hopedFor)) return null;
    const days: Meaning = { op: 'shift', unit: 'day', by: word.days, of: documentDay };
    if (word.daypart >= 0)
      return matched(at, at + 1, 'TIME', { op: 'inside', pattern: { every: 'daypart', part: word.daypart }, of: days });
    const away = isWord(atoms[at - 1], 'before') ? -1 : isWord(atoms[at - 1], 'after') ? 1 : 0;
    if (away * word.days > 0 && isWord(atoms[at - 2], 'day'))
      return matched(isWord(atoms[at - 3], 'the') ? at - 3 : at - 2, at + 1, 'DATE', {
        op: 'shift',
        unit: 'day',
        by: word.days + away,
        of: documentDay,
      });
    return matched(at, at + 1, 'DATE', days);
  },
};

/** "today's youth is", "today's personal computers", but not "today's World Cup match": of an age, and no day. */
function isOfAnAge(atoms: readonly Atom[], at: number): boolean {
  if (!isPossessive(atoms, at)) return false;
  const last = isIn(atoms[at + 2], ofAnAge) ? at + 2 : at + 3;
  const after = wordAt(atoms, last + 1);
  return isIn(atoms[last], ofAnAge) && (!isLettered(after) || isIn(after, goesOn));
}
const ofAnAge = wordSet(
  'world youth youths society kids children generation teenagers teens standards computers technology',
);
const goesOn = wordSet(
  'is are was were has have had will would can could may must need want do does lives live who that which in of to for and or what where when with than as',
);

/** "A brighter tomorrow": what tomorrows are hoped for. */
const hopedFor = wordSet('better brighter cleaner fairer freer greener happier healthier richer safer stronger');

const textedDays = wordMap([
  ['day', 0],
  ['nite', 0],
  ['night', 0],
  ['morrow', 1],
  ['moro', 1],
  ['mrw', 1],
]);

/** "2day", "2nite", "2morrow". */
function readTexted(atoms: readonly Atom[], at: number): Match | null {
  const end = wordAt(atoms, at + 1);
  const by = isWord(atoms[at], '2') && isGlued(end) ? textedDays.get(end!.word) : undefined;
  if (by === undefined) return null;
  const day: Meaning = { op: 'shift', unit: 'day', by, of: documentDay };
  if (end!.word.daypart < 0) return matched(at, at + 2, 'DATE', day);
  return matched(at, at + 2, 'TIME', { op: 'inside', pattern: { every: 'daypart', part: end!.word.daypart }, of: day });
}

/** "the early hours of Friday", "the small hours". */
export const earlyHours: Recogniser = {
  name: 'early hours',
  starts: 0,
  words: wordSet('hours'),
  read: (atoms, at) =>
    isWord(atoms[at - 1], 'early', 'small', 'wee')
      ? matched(at - 1, at + 1, 'TIME', partOfDay(earlyPart), { certainty: 0.5 })
      : null,
};

/** "at first light", "from first light till noon": dawn. */
export const firstLight: Recogniser = {
  name: 'first light',
  starts: 0,
  words: wordSet('first'),
  read: (atoms, at) =>
    isWord(atoms[at + 1], 'light') && isIn(atoms[at - 1], beforeEdge)
      ? matched(at, at + 2, 'TIME', partOfDay(dawn), { certainty: 0.7 })
      : null,
};
const tellsWhich = kinds.unit | kinds.weekday | kinds.month | kinds.season | kinds.daypart;
const dawn = dayparts.findIndex(({ name }) => name === 'dawn');
const beforeEdge = wordSet('at before by until till since after from');

const earlyPart = dayparts.findIndex(({ name }) => name === 'early hours');

const anyDay = (letters: string): Meaning => ({ op: 'set', value: `XXXX-XX-XXT${letters}`, quant: null, freq: null });

const partOfDay = (part: number): Meaning => ({
  op: 'occurrence',
  pattern: { every: 'daypart', part },
  lean: 'this',
  of: { op: 'mention', unit: 'day' },
});

/** "a night raid", "night-time attacks", but "Monday's night raid" and "last night" are of one day. */
const isNightly = (atoms: readonly Atom[], at: number): boolean => {
  const lead = isWord(atoms[at - 1], 's') ? atoms[at - 3] : atoms[at - 1];
  if ((lead?.word.kinds ?? 0) & (tellsDay | kinds.relative)) return false;
  return isIn(atoms[afterHyphen(atoms, afterNightTime(atoms, at + 1))], deeds);
};
/** "night-time" */
const afterNightTime = (atoms: readonly Atom[], at: number): number =>
  isDash(atoms[at]) && isWord(atoms[at + 1], 'time') ? at + 2 : at;
const deeds = wordSet(
  'raid raids attack attacks assault assaults bombing bombings patrol patrols march retreat landing',
);
/** What happens overnight besides: "an overnight fire". */
const happenings = wordSet(
  'strikes shelling shooting shootings clashes violence fighting fire fires blaze crash explosion explosions blast arrests protest protests riot riots rioting looting unrest rain snow snowfall storm storms',
);

/** "It snowed overnight", "an overnight raid"; but no "overnight stay", nor what "will not change overnight". */
function readOvernight(atoms: readonly Atom[], at: number, part: number): Match | null {
  const isDeed = isIn(atoms[at + 1], deeds) || isIn(atoms[at + 1], happenings);
  const isAdverb = endsClause(atoms[at + 1]) || isIn(atoms[at + 1], goesOnBehind) || tellsWhichDay(atoms[at + 1]);
  if (!isDeed && (!isAdverb || isIn(atoms[at - 1], beforeAdjective))) return null;
  for (let near = Math.max(0, at - 3); near < at; near++) if (isIn(atoms[near], asIfOvernight)) return null;
  const pattern: Pattern = { every: 'daypart', part };
  return matched(at, at + 1, 'TIME', { op: 'occurrence', pattern, lean: 'tense', of: documentDay }, { certainty: 0.7 });
}
const goesOnBehind = wordSet(
  'in on at by from to into near off over through after as and but when while with for because before between amid during the under against around across outside inside that which',
);
const beforeAdjective = wordSet('a an the his her its their our my your this that one first');
const asIfOvernight = wordSet(
  'almost virtually practically seemingly happen happens happened change changes changed become becomes became vanish vanished disappear disappears disappeared star sensation success millionaire',
);
const tellsWhichDay = (atom: Atom | undefined): boolean => ((atom?.word.kinds ?? 0) & tellsDay) > 0;

/** What a night is called by that is held for it: the day beside it tells when. */
const occasions = wordSet(
  'quiz trivia comedy movie film date game games curry poker bingo karaoke student students girls ladies parents opening wedding fight prom awards',
);

/** "Sat eve", "tomorrow eve". */
const isEvening = (atoms: readonly Atom[], at: number): boolean =>
  !isWord(atoms[at + 1], 'of') &&
  ((atoms[at - 1]?.word.weekday ?? 0) > 0 || ((atoms[at - 1]?.word.kinds ?? 0) & kinds.deictic) > 0);

/** Words that tell which day's night it is. */
const tellsDay = kinds.weekday | kinds.month | kinds.digits | kinds.deictic | kinds.ordinal;

/** A capital before another, and no day before it: "the Evening Standard". */
const isNamePart = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 'the') &&
  /^[A-Z][a-z]/.test(wordAt(atoms, at + 1)?.text ?? '') &&
  !(atoms[at + 1]!.word.kinds & tellsDay || isTitleCased(atoms, at));

/** Whether a day is named there: "6 June", "the next day", but not "the 21st century". */
const isOfDay = (atoms: readonly Atom[], at: number): boolean => {
  const from = isWord(atoms[at], 'the', 'that', 'this', 'a') ? at + 1 : at;
  let isDay = false;
  for (const atom of atoms.slice(from, from + 3)) {
    if (isWord(atom, 's', 'century', 'decade', 'year')) return false;
    isDay ||= (atom.word.kinds & tellsDay) > 0 || isWord(atom, 'day');
  }
  return isDay;
};

/** Parts of the day by themselves: "the evening", "overnight"; with a day beside them they are joined to it. */
export const dayPart: Recogniser = {
  name: 'part of the day',
  starts: kinds.daypart,
  read(atoms, at) {
    const { word } = atoms[at]!;
    if (word.daypart < 0) return null;
    if (isWord(atoms[at], 'overnight')) return readOvernight(atoms, at, word.daypart);
    // "Saturday eve", but "Christmas Eve" and "the eve of the vote"
    if (isWord(atoms[at], 'eve') && !isEvening(atoms, at)) return null;
    const isAll = isWord(atoms[at - 1], 'all') && !isWord(atoms[at - 2], 'of', 'at');
    // "the Evening Standard", "an early night", "quiz night"
    if (isCapitalised(atoms[at]) && isNamePart(atoms, at)) return null;
    // "told CBS This Morning"
    if (isWord(atoms[at - 1], 'this') && isInTitle(atoms, at - 1)) return null;
    if (isWord(atoms[at], 'night') && (isWord(atoms[at - 1], 'early') || isIn(atoms[at - 1], occasions))) return null;
    // "all night", "the whole night": how long
    if (word.unit && (isAll || isWord(atoms[at - 1], 'whole', 'entire'))) return null;
    if (isAll && isWord(atoms[at], 'morning', 'morn', 'afternoon', 'evening'))
      return matched(at - 1, at + 1, 'TIME', partOfDay(word.daypart));
    // "in the mornings": any
    if (word.plural)
      return isWord(atoms[at - 1], 'the') && isWord(atoms[at - 2], 'in')
        ? matched(at - 1, at + 1, 'SET', anyDay(dayparts[word.daypart]!.letters))
        : null;
    // "the daytime show"
    if (isWord(atoms[at], 'daytime') && !endsClause(atoms[at + 1])) return null;
    // "the dawn of the nuclear age", but "the dawn of 6 June", "of the next day"
    if (word.daypart >= dawn && isWord(atoms[at + 1], 'of') && !isOfDay(atoms, at + 2)) return null;
    // "at night": any; "at dawn": that of the day told
    if (
      isWord(atoms[at - 1], 'at') &&
      isWord(atoms[at], 'night') &&
      !((wordAt(atoms, at + 1)?.word.kinds ?? 0) & tellsDay)
    )
      return matched(at, at + 1, 'TIME', anyDay('NI'));
    if (isWord(atoms[at], 'night') && isNightly(atoms, at))
      return matched(at, afterNightTime(atoms, at + 1), 'TIME', anyDay('NI'));
    // "at dawn", "by evening"; "by night" says how
    const isEdge =
      word.daypart >= dawn
        ? isIn(atoms[at - 1], beforeEdge)
        : isWord(atoms[at - 1], 'by', 'until', 'till', 'before') &&
          isWord(atoms[at], 'morning', 'afternoon', 'evening');
    const away = isWord(atoms[at + 1], 'before') ? -1 : isWord(atoms[at + 1], 'after') ? 1 : 0;
    // "the night before last", but not "the night before last week's vote"
    if (away < 0 && isWord(atoms[at + 2], 'last') && !((wordAt(atoms, at + 3)?.word.kinds ?? 0) & tellsWhich)) {
      const of: Meaning = { op: 'shift', unit: 'day', by: -2, of: documentDay };
      return matched(at, at + 3, 'TIME', { op: 'inside', pattern: { every: 'daypart', part: word.daypart }, of });
    }
    if (away && isWord(atoms[at - 1], 'the') && endsClause(atoms[at + 2])) {
      const of: Meaning = { op: 'shift', unit: 'day', by: away, of: { op: 'mention', unit: 'day' } };
      return matched(at, at + 2, 'TIME', { op: 'inside', pattern: { every: 'daypart', part: word.daypart }, of });
    }
    if (isEdge) return matched(at, at + 1, 'TIME', partOfDay(word.daypart), { certainty: 0.7 });
    if (isWord(atoms[at], 'midmorning', 'midafternoon'))
      return matched(at, at + 1, 'TIME', partOfDay(word.daypart), { mod: 'MID' });
    const isHours = isWord(atoms[at + 1], 'hours');
    // "the pre-dawn hours"
    const from = isHours && isDash(atoms[at - 1]) && isWord(atoms[at - 2], 'pre') ? at - 2 : at;
    return matched(from, isHours ? at + 2 : at + 1, 'TIME', partOfDay(word.daypart), { certainty: 0.5 });
  },
};

import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import type { Granularity } from '../types.ts';
import { kinds } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import type { Match, Meaning } from '../meaning.ts';
import { wordSet, WordSet, wordsOf } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { isNamed } from './amount.ts';
import { calledEvents } from '../verbs.ts';
import { documentDay, endsClause, isCapitalised, isGlued, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** Units by themselves: "weeks" (how long), "the day after" (counted from another), "the week", "the quarter" (which). */
export const bareUnit: Recogniser = {
  name: 'bare unit',
  starts: kinds.unit,
  read(atoms, at) {
    if (at > 0 && isNamed(atoms, at)) return null;
    if (atoms[at]!.word.plural) return readPlural(atoms, at);
    return readLong(atoms, at) ?? readWhole(atoms, at) ?? readAway(atoms, at) ?? readTold(atoms, at);
  },
};

const lengthOf = (count: number | null, unit: Unit): Meaning => ({
  op: 'duration',
  amounts: [{ count, unit }],
  side: 0,
  of: documentDay,
});

/** Plurals that are parts, ordinals or nights of a hotel more often than a time. */
const noLengths = new Set<Unit>(['quarter', 'second', 'half', 'season', 'night', 'morning']);
/** "office hours" */
const beforeHours = ['office', 'business', 'opening', 'visiting', 'trading', 'rush', 'peak', 'store', 'shop'];

/** "the early days", "the following weeks", "the intervening years". */
const stages = wordSet(
  'early earlier later closing opening following previous preceding intervening ensuing subsequent succeeding remaining prior waning dying',
);

/** "weeks", "months-long", "a years-old slump". */
function readPlural(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at]!.word.unit!;
  // "seconds before the blast", but nobody's "seconds"
  if (unit === 'second' && isWord(atoms[at + 1], 'before', 'after'))
    return matched(at, at + 1, 'DURATION', lengthOf(null, unit), { certainty: 0.65 });
  if (noLengths.has(unit)) return null;
  // "her drinking days"
  if (
    unit === 'day' &&
    /^[a-z]{3,}ing$/.test(wordAt(atoms, at - 1)?.text ?? '') &&
    !isWord(atoms[at - 1], 'during', 'coming') &&
    !isIn(atoms[at - 1], stages)
  )
    return null;
  if (unit === 'year' && (isWord(atoms[at + 1], 'old') || isWord(atoms[at + 2], 'age'))) return null;
  // "48-years-old"
  const isAge = isDash(atoms[at - 1]) && isDash(atoms[at + 1]) && isWord(atoms[at + 2], 'old');
  if (isAge && (wordAt(atoms, at - 2)?.word.kinds ?? 0) & (kinds.digits | kinds.number)) return null;
  if (unit === 'year' && isWord(atoms[isDash(atoms[at - 1]) ? at - 2 : at - 1], 'light')) return null;
  if (unit === 'hour' && isOneOf(atoms[at - 1], beforeHours)) return null;
  // "on consecutive days"
  if (isWord(atoms[at - 1], 'consecutive', 'successive', 'alternate')) return null;
  if (unit === 'hour' && isWord(atoms[at + 1], 'trading')) return null;
  if (isWord(atoms[at - 1], 'many') && isWord(atoms[at - 2], 'as')) return null;
  if (isWord(atoms[at - 1], 'most', 'some', 'zero') || isMinutes(atoms, at)) return null;
  // "its Cultural Revolution days", "the Nixon years": whose they are called after, and not how long
  if ((unit === 'day' || unit === 'year') && isCapitalised(atoms[at - 1]) && at > 1 && isNameOf(atoms, at)) return null;
  // "zero-days are never good"
  if (isDash(atoms[at - 1]) && isWord(atoms[at - 2], 'zero')) return null;
  if (unit === 'weekend')
    return matched(at, at + 1, 'SET', { op: 'set', value: 'XXXX-WXX-WE', quant: null, freq: null });
  // "the years 1955-1957" names them
  if (unit === 'year' && (wordAt(atoms, at + 1)?.word.kinds ?? 0) & kinds.digits) return null;
  // "in years past", "in days gone by", "the weeks to come"
  if (isWord(atoms[at + 1], 'gone') && isWord(atoms[at + 2], 'by'))
    return matched(at, at + 3, 'DATE', { op: 'reference', value: 'PAST_REF' });
  if (isWord(atoms[at + 1], 'past') && isWord(atoms[at - 1], 'in', 'from', 'of'))
    return matched(at, at + 2, 'DATE', { op: 'reference', value: 'PAST_REF' });
  if (isWord(atoms[at + 1], 'to') && isWord(atoms[at + 2], 'come'))
    return matched(at, at + 3, 'DATE', { op: 'reference', value: 'FUTURE_REF' });
  const to = isDash(atoms[at + 1]) && isWord(atoms[at + 2], 'long', 'old') ? at + 3 : at + 1;
  const from = isIn(atoms[at - 1], stages) ? at - 1 : at;
  return matched(from, to, 'DURATION', lengthOf(null, unit), { certainty: 0.65 });
}

/** What is called by a name stands behind its owner, and is not counted on. */
const isNameOf = (atoms: readonly Atom[], at: number): boolean =>
  !isOneOf(atoms[at + 1], ['later', 'ago', 'earlier', 'before', 'after']) &&
  /^.[a-z]/.test(atoms[at - 1]!.text) &&
  atoms.slice(Math.max(0, at - longestName), at - 1).some((atom) => isIn(atom, determiners));
/** In atoms. */
const longestName = 4;

/** "the minutes of the meeting", "minutes show", "the minutes from May", but "within minutes of the blast". */
const isMinutes = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'minutes') &&
  (isWord(atoms[at + 1], 'show', 'showed', 'shows') ||
    (isWord(atoms[at + 1], 'of') && !isWord(atoms[at - 1], 'within', 'in')) ||
    (isIn(atoms[at - 1], ofMeetings) && !isIn(atoms[at + 1], besideMinutes)));
const ofMeetings = wordSet('the its their fed meeting meetings committee council');
/** "in the minutes before the blast" */
const besideMinutes = wordSet('before after since until till to leading following that when as it he she they between');

/** "a day-long visit", "the month-old ban", "the worst single-day loss". */
function readLong(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at]!.word.unit!;
  if (isDash(atoms[at - 1]) && isWord(atoms[at - 2], 'single') && calendarUnits.has(unit))
    return matched(at - 2, at + 1, 'DURATION', lengthOf(1, unit));
  const isLong =
    isWord(atoms[at + 2], 'long') || (isWord(atoms[at + 2], 'old') && unit !== 'year' && !isDash(atoms[at - 1]));
  if (!isDash(atoms[at + 1]) || !isLong || unit === 'night') return null;
  return matched(at, at + 3, 'DURATION', lengthOf(1, unit));
}

/** "all day", "the whole week". */
function readWhole(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at]!.word.unit!;
  const isAll = isWord(atoms[at - 1], 'all') && !isWord(atoms[at - 2], 'of', 'at');
  if (!isAll && !isWord(atoms[at - 1], 'whole', 'entire')) return null;
  if (!calendarUnits.has(unit) && unit !== 'night' && unit !== 'hour') return null;
  const from = !isAll && isWord(atoms[at - 2], 'the', 'a', 'an') ? at - 2 : at - 1;
  return matched(from, at + 1, 'DURATION', lengthOf(1, unit));
}

const pronouns = wordSet('i he she it we they');
const calendarUnits = new Set<Unit>(['day', 'week', 'weekend', 'month', 'year', 'decade']);

/** "the year before", "the day after the invasion", "the day following", "the week before Christmas". */
function readAway(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at]!.word.unit!;
  const isPrior = isWord(atoms[at + 1], 'prior') && !isWord(atoms[at + 2], 'to');
  const away =
    isPrior || isWord(atoms[at + 1], 'before', 'earlier')
      ? -1
      : isWord(atoms[at + 1], 'after', 'later', 'following')
        ? 1
        : 0;
  if (!away || !isWord(atoms[at - 1], 'the') || !calendarUnits.has(unit)) return null;
  // "two years to the day after"
  if (isWord(atoms[at - 2], 'to') && wordAt(atoms, at - 3)?.word.unit) return null;
  // "the week before last", "the month after next", "the year after that"
  // "the year after that she left", but "the day after that battle"
  const isAlone = endsClause(atoms[at + 3]) || isIn(atoms[at + 3], pronouns);
  if (!isPrior && isAlone && isWord(atoms[at + 2], 'that', away < 0 ? 'last' : 'next')) {
    const isThat = isWord(atoms[at + 2], 'that');
    const of: Meaning = isThat ? { op: 'mention', unit: null } : documentDay;
    return matched(at, at + 3, 'DATE', { op: 'shift', unit: unit as Granularity, by: isThat ? away : 2 * away, of });
  }
  // "the day following saw the surrender", but "the day following his surrender"
  const isFollowing = isWord(atoms[at + 1], 'following') && !isCapitalised(atoms[at + 2]);
  if (isPrior || endsClause(atoms[at + 2]) || (isFollowing && !isIn(atoms[at + 2], determiners))) {
    // "the day before" is counted from the day last told, whatever month was told since
    const of: Meaning = { op: 'mention', unit: unit === 'day' ? unit : null };
    return matched(at, at + 2, 'DATE', { op: 'shift', unit: unit as Granularity, by: away, of });
  }
  const isLater = isWord(atoms[at - 2], 'in') && isWord(atoms[at - 3], 'later', 'earlier');
  // "later in the day before returning" is of the day told
  if (isLater || !isWord(atoms[at + 1], 'before', 'after', 'following')) return null;
  // "Nov. 3, the day before the vote" is 3 November
  if (unit === 'day' && isWord(atoms[at - 2], ',') && endsDate(atoms[at - 3]))
    return matched(at, at + 1, 'DATE', { op: 'mention', unit: null });
  return matched(at, at + 1, 'DATE', { op: 'event', amounts: [{ count: 1, unit }], sign: away });
}

const determiners = wordSet('the a an his her its their our my your this that these those last next');

const endsDate = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.word.kinds & (kinds.digits | kinds.weekday)) > 0;

/** "the week", "the fiscal year", "the quarter": one that was told of or holds the day. */
function readTold(atoms: readonly Atom[], at: number): Match | null {
  const unit = atoms[at]!.word.unit!;
  const from = isWord(atoms[at - 1], 'fiscal', 'full', 'calendar', 'financial') ? at - 1 : at;
  if (!isWord(atoms[from - 1], 'the')) {
    if (unit === 'weekend' && isIn(atoms[at + 1], events))
      return matched(at, at + 1, 'DATE', weekend, { certainty: 0.7 });
    // "week of 12 May": a time only with its day
    if (unit !== 'week' || !isWord(atoms[at + 1], 'of')) return null;
    return matched(at, at + 1, 'DATE', { op: 'mention', unit }, { certainty: 0.5 });
  }
  // "a 12 mo lease", but never "the mo"
  if (isWord(atoms[at], 'mo')) return null;
  if (unit === 'weekend') return matched(at, at + 1, 'DATE', weekend);
  // "the year since the vote", "the year ended 31 March": how long
  if (isWord(atoms[at + 1], 'since')) return matched(from, at + 1, 'DURATION', lengthOf(1, unit));
  const isTo = isWord(atoms[at + 1], 'to', 'through') && (wordAt(atoms, at + 2)?.word.month ?? 0) > 0;
  if ((unit === 'year' || unit === 'month') && (isTo || isWord(atoms[at + 1], 'ended', 'ending')))
    return matched(from, at + 1, 'DURATION', lengthOf(1, unit));
  if (unit === 'quarter' && isGlued(atoms[at + 1]) && isDash(atoms[at + 1])) return null;
  if (unit === 'quarter') return matched(from, at + 1, 'DATE', { op: 'reported', of: null }, { certainty: 0.8 });
  // "later in the day"
  if (unit === 'day' && isWord(atoms[at - 2], 'in') && isWord(atoms[at - 3], 'earlier', 'later'))
    return matched(at, at + 1, 'DATE', { op: 'mention', unit });
  // "by the end of the day", but not what "at the end of the day" matters
  if (unit === 'day' && isWord(atoms[at - 2], 'of') && isWord(atoms[at - 3], 'end') && isWord(atoms[at - 4], 'the'))
    return isWord(atoms[at - 5], 'by', 'until', 'before', 'towards')
      ? matched(from, at + 1, 'DATE', { op: 'mention', unit })
      : null;
  const isEdge =
    isWord(atoms[from - 2], 'of') &&
    isOneOf(atoms[from - 3], ['end', 'beginning', 'start', 'turn', 'dawn', 'middle', 'close', 'rest', 'half']);
  if ((unit === 'decade' || unit === 'century') && isEdge)
    return matched(from, at + 1, 'DATE', { op: 'mention', unit });
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  // "player of the year"
  if (isWord(atoms[from - 2], 'of') && isIn(atoms[from - 3], chosen)) return null;
  // "the year was 1969", "the year of the flood", "the quarter-finals"
  if (isGlued(atoms[at + 1]) && isDash(atoms[at + 1])) return null;
  if (isWord(atoms[at + 1], 'was', 'is') && (wordAt(atoms, at + 2)?.word.kinds ?? 0) & kinds.digits) return null;
  if (unit === 'year' && isWord(atoms[at + 1], 'of') && isOneOf(atoms[at + 2], ['the', 'a', 'his', 'her', 'their']))
    return null;
  const fiscal = isWord(atoms[from], 'fiscal', 'financial') ? ({ fiscal: true } as const) : {};
  return matched(from, at + 1, 'DATE', { op: 'mention', unit }, { certainty: 0.7, ...fiscal });
}

/** "weekend talks", "a weekend summit": of one weekend, while weekend breaks and editions are of any. */
const events = new WordSet([
  ...wordsOf([...calledEvents].join(' ')),
  ...wordsOf(
    'voting rally rallies protest protests demonstration demonstrations march marches violence clashes fighting attack attacks raid raids strike strikes bombing bombings shelling shooting shootings storm storms fire fires crash win victory loss defeat matches games summits meetings',
  ),
]);

/** What is chosen for a prize: not of the year it is told in. */
const chosen = wordSet(
  'player person man woman coach manager rookie newcomer artist album song band film movie book novel game car team driver rider athlete teacher student word story photo photograph entrepreneur businessman businesswoman sportsman sportswoman sportsperson personality employee',
);

const weekend: Meaning = { op: 'occurrence', pattern: { every: 'weekend' }, lean: 'tense', of: documentDay };

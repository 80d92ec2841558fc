import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { wordMap, wordSet } from '../look-up.ts';
import { isDash, isGlued, isIn, isOneOf, isWord } from '../quantity.ts';
import { endsClause, isCapitalised, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readOrdinal } from './ordinal.ts';

type Nth = Extract<Pattern, { every: 'nth' }>;
const units = wordMap<Nth['unit']>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
]);

/** "the last week of March", "the first Monday in October": a time only with the longer one that is joined to it. */
export const nth: Recogniser = {
  name: 'nth of a period',
  starts: kinds.ordinal | kinds.digits,
  words: wordSet('last final'),
  glued: kinds.digits,
  needs: kinds.unit | kinds.weekday,
  read(atoms, at) {
    const ordinal = isWord(atoms[at], 'last', 'final') ? { value: -1, to: at + 1 } : readOrdinal(atoms, at);
    const target = ordinal && atoms[ordinal.to];
    if (!ordinal || !target || ordinal.value > 31) return null;
    if (!beginsPeriod(atoms, ordinal.to + 1)) return readOfEvent(atoms, at, ordinal);
    const { weekday, plural } = target.word;
    const unit = weekday && isCapitalised(target) ? 'weekday' : units.get(target.word);
    if (!unit || plural || (unit !== 'day' && ordinal.value > 12)) return null;
    const pattern: Pattern = { every: 'nth', n: ordinal.value, unit, weekday };
    const meaning = { op: 'inside', pattern, of: { op: 'mention', unit: null } } as const;
    return matched(at, ordinal.to + 1, 'DATE', meaning, { certainty: 0.3 });
  },
};

/**
 * "the first year of the war", "the final day of his trip", "on the third day", "on his first day in office": of an event
 * that the article may date.
 */
function readOfEvent(atoms: readonly Atom[], at: number, { value: nth, to: unitAt }: Ordinal): Match | null {
  const unit = ofEvents.get(atoms[unitAt]!.word);
  const isOwned = isIn(atoms[at - 1], owners) && isIn(atoms[at - 2], placing);
  if (!unit || !(isOwned || isWord(atoms[at - 1], 'the'))) return null;
  const of = isWord(atoms[unitAt + 1], 'of') ? atoms[unitAt + 2] : undefined;
  const isOf = of !== undefined && (isIn(of, determiners) || (unit === 'day' && !(of.word.kinds & kinds.signal)));
  const after = wordAt(atoms, unitAt + 1);
  // "their third day-long meeting"
  const isLast = endsClause(after) && !(isDash(after) && isGlued(after));
  // "in the last day": within so long
  const isWindow = isWord(atoms[at], 'last') && isWord(atoms[at - 2], 'in', 'within', 'during');
  const isAlone = unit === 'day' && isIn(atoms[at - 2], placing) && isLast && !isWindow;
  const isSpent = isOwned && (isLast || isIn(after, spent));
  if (!isOf && !isAlone && !isSpent) return null;
  // "today is the third day of the siege": it is that day
  const isSame = unit === 'day' && isIn(atoms[at - 2], equating) && tellsDay(atoms[at - 3]);
  const meaning: Meaning = isSame ? { op: 'mention', unit: 'day' } : ofEvent(unit, nth);
  return matched(at, unitAt + 1, unit === 'day' ? 'DATE' : 'DURATION', meaning, { certainty: 0.7 });
}
interface Ordinal {
  value: number;
  to: number;
}
const ofEvent = (unit: EventUnit, nth: number): Meaning => ({
  op: 'event',
  amounts: [{ count: 1, unit }],
  sign: 1,
  nth,
});
type EventUnit = 'day' | 'week' | 'month' | 'year';

/** "on day 12 of the war" */
export const dayOfEvent: Recogniser = {
  name: 'day of an event by its number',
  starts: 0,
  words: wordSet('day'),
  needs: kinds.digits | kinds.number,
  read(atoms, at) {
    const nth = wordAt(atoms, at + 1)?.word.number ?? NaN;
    const isNumber = nth >= 1 && nth < 10_000 && Number.isInteger(nth);
    const isOf = isWord(atoms[at + 2], 'of') && isIn(atoms[at + 3], determiners);
    return isNumber && isOf ? matched(at, at + 2, 'DATE', ofEvent('day', nth), { certainty: 0.7 }) : null;
  },
};
const equating = wordSet('is was marks marked');
const tellsDay = (atom: Atom | undefined): boolean => ((atom?.word.kinds ?? 0) & (kinds.weekday | kinds.deictic)) > 0;
const owners = wordSet('his her its their my our your');
/** "in office", "as chairman", "on the job", "back": how it is spent. */
const spent = wordSet('in as on at with back of under since');

const ofEvents = wordMap<EventUnit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);
const determiners = wordSet('the his her their its our a an this that');
const placing = wordSet('on by of until after before towards in during for since throughout from');

const longer = wordSet('month quarter year decade century');

/** "of March", "in May 2012", "of 1999", "of last year", "of the year". */
function beginsPeriod(atoms: readonly Atom[], at: number): boolean {
  if (!isWord(atoms[at], 'of', 'in')) return false;
  const first = wordAt(atoms, at + 1);
  if (!first) return false;
  if ((first.word.month > 0 || isWord(first, 'ramadan', 'lent')) && isCapitalised(first)) return true;
  if (first.word.kinds & kinds.digits) return first.length === 4;
  return isOneOf(first, ['this', 'last', 'next', 'the', 'that', 'each', 'every']) && isIn(atoms[at + 2], longer);
}

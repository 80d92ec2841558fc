import { wordAt } from '#lib/language/index.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import {
  documentDay,
  endsClause,
  isBehindTitle,
  isCapitalised,
  isGlued,
  isTitleCased,
  isWeekday,
  matched,
} from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import type { Atom } from '../atoms.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { dayparts } from '../period.ts';
import { isSomeDay } from './some-day.ts';
import { weekdayNames } from '../print.ts';

/** Newspapers, programmes and the like: "Sunday Telegraph", "Saturday Night Live". */
const titlesAfter = wordSet('telegraph times mirror mail express herald post tribune sun star mercury');
/** Days that are names of their own: "Black Friday", "Bloody Sunday". */
const namesBefore = wordSet('good ash black bloody super bowl cyber patch fat shrove ruby giving big manic sheffield');

/** "Saturday Night Live"; in a headline every word has its capital. */
const isShow = (atoms: readonly Atom[], at: number): boolean =>
  isIn(atoms[at + 2], shows) || (isCapitalised(atoms[at + 2]) && !isTitleCased(atoms, at));
const shows = wordSet('live lights fever football');

/** Weekdays: "Tuesday", "Fri.", and "Tuesdays" as a set. */
export const weekday: Recogniser = {
  name: 'weekday',
  starts: kinds.weekday,
  read(atoms, at) {
    const atom = atoms[at]!;
    const after = wordAt(atoms, at + 1);
    if (!isCapitalised(atom) && !isFullName(atom) && !isTyped(atoms, at)) return null;
    if (isBehindTitle(atoms, at)) return null;
    if (isCapitalised(after) && isIn(after, titlesAfter)) return null;
    if (isWord(after, 'night') && isCapitalised(after) && isShow(atoms, at)) return null;
    if (isWord(after, 'school')) return null;
    if (isCapitalised(atoms[at - 1]) && isIn(atoms[at - 1], namesBefore)) return null;
    if (isQuotedTitle(atoms, at)) return null;
    // "one Saturday in May": which one is not told
    if (isWord(atoms[at - 1], 'a', 'one') && isSomeDay(atoms, at + 1)) return null;
    if (isNights(atoms, at)) return matched(at, at + 2, 'SET', nights(atom, after!));
    if (isWord(after, 'and') && isNights(atoms, at + 2))
      return matched(at, at + 1, 'SET', nights(atom, atoms[at + 3]!));
    const abbreviated = !isFullName(atom);
    const ago = atom.word.plural && isWord(after, 'ago') ? readAgo(atoms, at) : null;
    if (ago) return ago;
    if (atom.word.plural || (abbreviated && isInRange(atoms, at)))
      return matched(at, at + 1, 'SET', { op: 'set', value: `XXXX-WXX-${atom.word.weekday}`, quant: null, freq: null });
    const dotted = abbreviated && isCapitalised(atom) && isWord(after, '.') && isGlued(after);
    // "a letter to The Sun."
    if (abbreviated && isWord(atoms[at - 1], 'the')) return null;
    if (abbreviated && !dotted && isCapitalised(atom) && !isAbbreviation(atoms, at)) return null;
    const pattern: Pattern = { every: 'weekday', weekday: atom.word.weekday };
    return (
      readAway(atoms, at, pattern) ??
      matched(at, dotted ? at + 2 : at + 1, 'DATE', { op: 'occurrence', pattern, lean: 'tense', of: documentDay })
    );
  },
};

/** “Fox News Sunday”, a name in quotation marks that ends with the day. */
function isQuotedTitle(atoms: readonly Atom[], at: number): boolean {
  const end = isWord(atoms[at + 1], ',', '.') ? at + 2 : at + 1;
  if (!isGlued(atoms[end]) || !isWord(atoms[end], '”', '"', "'")) return false;
  for (let back = at - 1; back >= Math.max(0, at - longestTitle) && atoms[back + 1]!.spaced; back--) {
    if (!isCapitalised(atoms[back])) return false;
    if (isWord(atoms[back - 1], '“', '"', '`', "'") && isGlued(atoms[back])) return true;
  }
  return false;
}
/** In words before the day. */
const longestTitle = 3;

/** "two Sundays ago": the one before last Sunday. */
function readAgo(atoms: readonly Atom[], at: number): Match | null {
  const number = wordAt(atoms, at - 1)?.word.number ?? NaN;
  if (!(number >= 2 && number <= 10)) return null;
  const pattern: Pattern = { every: 'weekday', weekday: atoms[at]!.word.weekday };
  const last: Meaning = { op: 'occurrence', pattern, lean: 'last', of: documentDay };
  return matched(at - 1, at + 2, 'DATE', {
    op: 'count',
    unit: 'week',
    by: number - 1,
    sign: -1,
    of: last,
    toDay: true,
  });
}

/** "Saturday week", "the Friday before last", "the Monday before", "the Tuesday after". */
function readAway(atoms: readonly Atom[], at: number, pattern: Pattern): Match | null {
  // "on Saturday week"
  if (isWord(atoms[at + 1], 'week') && endsClause(atoms[at + 2])) {
    const next: Meaning = { op: 'occurrence', pattern, lean: 'then', of: documentDay };
    return matched(at, at + 2, 'DATE', { op: 'count', unit: 'week', by: 1, sign: 1, of: next, toDay: true });
  }
  if (!isWord(atoms[at - 1], 'the') || !isWord(atoms[at + 1], 'before', 'after')) return null;
  const isBefore = isWord(atoms[at + 1], 'before');
  // but "the Friday before last month's vote"
  if (isBefore && isWord(atoms[at + 2], 'last') && !((wordAt(atoms, at + 3)?.word.kinds ?? 0) & kinds.signal)) {
    const last: Meaning = { op: 'occurrence', pattern, lean: 'last', of: documentDay };
    return matched(at, at + 3, 'DATE', { op: 'count', unit: 'week', by: 1, sign: -1, of: last, toDay: true });
  }
  if (!endsClause(atoms[at + 2])) return null;
  const of: Meaning = { op: 'mention', unit: 'day' };
  return matched(at, at + 2, 'DATE', { op: 'occurrence', pattern, lean: isBefore ? 'before' : 'then', of });
}

const fullNames = wordSet(weekdayNames.map((name) => `${name.toLowerCase()} ${name.toLowerCase()}s`).join(' '));
const isFullName = ({ word }: Atom): boolean => fullNames.has(word);

/** "see u fri", "sat night", "on sat", "sat 9pm": a day's short name in small letters, as in messages. */
const isTyped = (atoms: readonly Atom[], at: number): boolean => {
  const [atom, after] = [atoms[at]!, atoms[at + 1]];
  if (isInRange(atoms, at)) return true;
  // "fri.example.org"
  if (isGlued(atom) || (isGlued(after) && (isDash(after) || (isWord(after, '.') && isGlued(atoms[at + 2])))))
    return false;
  return (
    isOneOf(atom, ['fri', 'thurs', 'thur', 'tues', 'weds']) ||
    (isOneOf(atoms[at - 1], ['on', 'until', 'till', 'til', 'by', 'since', 'next', 'nxt']) &&
      !isWord(atom, 'sun') &&
      (endsClause(after) || !isCapitalised(after))) ||
    isOneOf(atoms[at + 2], ['am', 'pm']) ||
    (after !== undefined && !isGlued(after) && after.word.daypart >= 0 && !after.word.plural)
  );
};

/** "Mon-Fri", "sat - sun": the days of every week that something is open, or shut. */
const isInRange = (atoms: readonly Atom[], at: number): boolean =>
  (isDash(atoms[at + 1]) && isWeekday(atoms[at + 2])) || (isDash(atoms[at - 1]) && isWeekday(atoms[at - 2]));

/** "Thurs", "on Fri", "Sat 9 pm", "9pm Sat": a day's short name without its full stop. */
function isAbbreviation(atoms: readonly Atom[], at: number): boolean {
  const [atom, before, after] = [atoms[at], atoms[at - 1], atoms[at + 1]];
  // "Fri May 12"
  const dateAt = isWord(after, ',') ? at + 2 : at + 1;
  const [date, behind] = [atoms[dateAt], atoms[dateAt + 1]];
  if (date?.word.month && isCapitalised(date) && (behind?.word.kinds ?? 0) & kinds.digits) return true;
  if (dateAt > at + 1 && date && date.word.kinds & kinds.digits && (behind?.word.month ?? 0) > 0) return true;
  // "on Wed I will"
  const isOwn = isWord(atom, 'mon', 'tue', 'wed', 'thu') || isWord(atom, 'fri');
  if (isOwn && isOneOf(before, placing) && (!isCapitalised(after) || isWord(after, 'i'))) return true;
  // "SAT-3" is a cable
  if (isCapitalised(after) || (isDash(after) && isGlued(after) && isGlued(atoms[at + 2]))) return false;
  if (isWord(atom, 'thurs', 'thur', 'tues', 'weds') || (isWord(atom, 'fri') && !isCapitalised(atom))) return true;
  // "Mon, Tues & Fri", "from Tue to Wed"
  if (isBesideDay(after, atoms[at + 2]) || isBesideDay(before, atoms[at - 2])) return true;
  if (after !== undefined && !isGlued(after) && (after.word.daypart >= 0 || after.word.kinds & kinds.digits))
    return true;
  // "9pm Sat"
  if (isWord(before, 'am', 'pm') && (wordAt(atoms, at - 2)?.word.kinds ?? 0) & kinds.digits) return true;
  // "Sat at 10am"
  const isTimed = isWord(after, 'at', '@') && (wordAt(atoms, at + 2)?.word.kinds ?? 0) & kinds.digits;
  if (isTimed && (isWord(atoms[at + 3], 'am', 'pm', ':') || isWord(atoms[at + 3], 'a', 'p'))) return true;
  return isOneOf(before, placing) && (!after || endsClause(after) || after.word.kinds > 0);
}

const isBesideDay = (link: Atom | undefined, day: Atom | undefined): boolean =>
  isIn(link, linking) && isWeekday(day) && isCapitalised(day) && !day!.word.plural;
const linking = wordSet(', & / to and or through thru');

const placing = ['on', 'next', 'last', 'until', 'till', 'til', 'every', 'this', 'before', 'after', 'by', 'since'];

/** "Tuesday nights": each week's. */
const isNights = (atoms: readonly Atom[], at: number): boolean => {
  const part = wordAt(atoms, at + 1)?.word;
  return (wordAt(atoms, at)?.word.weekday ?? 0) > 0 && part !== undefined && part.plural && part.daypart >= 0;
};

const nights = ({ word }: Atom, part: Atom): Meaning => ({
  op: 'set',
  value: `XXXX-WXX-${word.weekday}T${dayparts[part.word.daypart]!.letters}`,
  quant: null,
  freq: null,
});

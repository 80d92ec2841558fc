import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Span } from '#lib/article/index.ts';
import { daysInMonth } from '../calendar.ts';
import { yearInWords } from './spoken-year.ts';
import { tenseAt, type Tense } from './tense.ts';

/** A date as the text names it; what it does not say is null. */
export interface DateMention extends Span {
  text: string;
  year: number | null;
  /** 1..12 */
  month: number | null;
  /** 1..31 */
  day: number | null;
  /** 1 Monday … 7 Sunday */
  weekday: number | null;
  /** Whether the sentence looks back to it or forward. */
  tense: Tense;
  sentence: Sentence;
  /** Token indices in the sentence, end exclusive. */
  first: number;
  last: number;
}

const monthWords: Record<string, number> = {};
for (const [i, name] of [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].entries())
  for (const word of name.split(' ')) monthWords[word] = i + 1;

const weekdayWords: Record<string, number> = {};
for (const [i, name] of [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs thur',
  'friday fri',
  'saturday sat',
  'sunday sun',
].entries())
  for (const word of name.split(' ')) weekdayWords[word] = i + 1;

const isCapital = (text: string): boolean => text[0] !== text[0]!.toLowerCase();

const plainWord = (token: Token | undefined): string => (token ? token.text.toLowerCase().replace(/\.$/, '') : '');

const own = (table: Record<string, number>, word: string): number | null =>
  Object.hasOwn(table, word) ? table[word]! : null;

/** "March", "Oct." and not the verb "may" or "march": months are capitals. */
function monthAt(token: Token | undefined): number | null {
  return token && isCapital(token.text) ? own(monthWords, plainWord(token)) : null;
}

/** "Tuesday", "Tue."; the short forms that are words of their own ("Sat", "Sun") only with their full stop. */
function weekdayAt(token: Token | undefined): number | null {
  if (!token || !isCapital(token.text)) return null;
  const word = plainWord(token);
  return word.length > 3 || token.text.endsWith('.') ? own(weekdayWords, word) : null;
}

const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/;
function dayAt(token: Token | undefined): number | null {
  const match = token ? dayPattern.exec(token.text) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

interface YearReading {
  year: number;
  last: number;
}

const yearPattern = /^(?:19|20)\d\d$/;

/** "1996" in figures, or "nineteen ninety-six" and "two thousand five" as they are spoken, from token `i` on. */
function yearAt(tokens: readonly Token[], i: number): YearReading | null {
  const token = tokens[i];
  if (!token) return null;
  if (yearPattern.test(token.text)) return { year: Number(token.text), last: i + 1 };
  return yearInWords(tokens, i);
}

const isoDatePattern = /^((?:19|20)\d\d)-(\d\d)-(\d\d)/;
const slashDatePattern = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)$/;

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  last: number;
}

/** One reading of the tokens from `i` on, or null. Every form looks at a fixed number of tokens. */
function partsAt(tokens: readonly Token[], i: number): Parts | null {
  const token = tokens[i]!;
  const compact = isoDatePattern.exec(token.text);
  if (compact) {
    const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])];
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
    return { year, month, day, weekday: null, last: i + 1 };
  }
  const slashed = slashDatePattern.exec(token.text);
  if (slashed) return slashedParts(Number(slashed[1]), Number(slashed[2]), slashed[3]!, i);
  const weekday = weekdayAt(token);
  if (weekday !== null) {
    let next = i + 1;
    if (wordAt(tokens, next)?.text === '.') next++;
    if (wordAt(tokens, next)?.text === ',') next++;
    if (wordAt(tokens, next)?.text.toLowerCase() === 'the') next++;
    const rest = calendarParts(tokens, next);
    return rest ? { ...rest, weekday } : { year: null, month: null, day: null, weekday, last: i + 1 };
  }
  return calendarParts(tokens, i);
}

/** "10/31/89" is American unless only the other order makes a date. */
function slashedParts(a: number, b: number, yearDigits: string, i: number): Parts | null {
  const short = Number(yearDigits);
  const year = yearDigits.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, weekday: null, last: i + 1 };
}

/** "March 22, 2022", "22 March 2022", "22 March, 2022", "22nd of March", "March 2022", "March". */
function calendarParts(tokens: readonly Token[], i: number): Parts | null {
  const before = dayAt(tokens[i]);
  if (before !== null) {
    const at = wordAt(tokens, i + 1)?.text.toLowerCase() === 'of' ? i + 2 : i + 1;
    const month = monthAt(tokens[at]);
    if (month === null) return null;
    const afterMonth = skipStop(tokens, at);
    const year = yearAt(tokens, wordAt(tokens, afterMonth)?.text === ',' ? afterMonth + 1 : afterMonth);
    return { year: year?.year ?? null, month, day: before, weekday: null, last: year?.last ?? at + 1 };
  }
  const month = monthAt(tokens[i]);
  if (month === null) return null;
  const next = skipStop(tokens, i);
  const day = dayAt(tokens[next]);
  if (day !== null) {
    const afterComma = wordAt(tokens, next + 1)?.text === ',' ? next + 2 : next + 1;
    const year = yearAt(tokens, afterComma);
    return { year: year?.year ?? null, month, day, weekday: null, last: year?.last ?? next + 1 };
  }
  const year = yearAt(tokens, wordAt(tokens, next)?.text === ',' ? next + 1 : next);
  if (year) return { year: year.year, month, day: null, weekday: null, last: year.last };
  return { year: null, month, day: null, weekday: null, last: i + 1 };
}

/** The index after an abbreviation's full stop, if that is a token of its own. */
const skipStop = (tokens: readonly Token[], i: number): number => (wordAt(tokens, i + 1)?.text === '.' ? i + 2 : i + 1);

const yearOpeners = new Set(
  'in of since until till by from to during after before between through early late mid fiscal year around about spring summer autumn fall winter the for and or this last next'.split(
    ' ',
  ),
);
const countables =
  /^(?:people|points?|miles?|feet|meters?|metres?|pounds?|tons?|tonnes?|jobs?|workers|employees|troops|soldiers|times|years|days|hours|dead|residents|votes|shares|dollars|percent|per|square|km|kilometers?|kilometres?|acres|barrels|million|billion|units|homes|students|members|men|women|children|copies)$/;

/** A number that is a year by the words round it: "in 1998", "the 1988 games", "(2001)"; not "1998 jobs". */
function bareYearAt(tokens: readonly Token[], i: number): YearReading | null {
  const year = yearAt(tokens, i);
  if (!year || year.last > i + 1) return year;
  const previous = wordAt(tokens, i - 1)?.text ?? '';
  const next = wordAt(tokens, i + 1)?.text ?? '';
  if (countables.test(next.toLowerCase()) || next === '%' || next === '/' || /^[$£€#]|^No\.?$/.test(previous))
    return null;
  if (yearOpeners.has(previous.toLowerCase()) || /^['’]s?$|^[(,–—-]$/.test(previous) || /^['’]s$/.test(next))
    return year;
  return i === 0 || /quarter|half|season|election|edition|model|version/i.test(previous + ' ' + next) ? year : null;
}

/**
 * All dates that the tokens name, in order, without overlaps. A month alone counts only where a time expression was
 * recognised, for "May" opens many a headline. Linear in the tokens.
 */
export function findMentions(annotated: AnnotatedText, readings: readonly Span[]): DateMention[] {
  const mentions: DateMention[] = [];
  const recognised = new Set(readings.flatMap(({ start, end }) => [start, end]));
  for (const sentence of annotated.sentences) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length;) {
      let parts = partsAt(tokens, i);
      if (!parts) {
        const year = bareYearAt(tokens, i);
        if (year) parts = { year: year.year, month: null, day: null, weekday: null, last: year.last };
      }
      if (
        !parts ||
        !isSound(parts) ||
        (isMonthAlone(parts) && !recognised.has(tokens[i]!.start) && !recognised.has(tokens[i]!.end))
      ) {
        i++;
        continue;
      }
      const start = tokens[i]!.start;
      const end = tokens[parts.last - 1]!.end;
      const tense = tenseAt(sentence, i, parts.last);
      const { last, ...fields } = parts;
      mentions.push({ ...fields, start, end, text: annotated.text.slice(start, end), tense, sentence, first: i, last });
      i = last;
    }
  }
  return mentions;
}

/** "last October", "last Oct. 23". */
export const isLast = ({ sentence, first }: DateMention): boolean =>
  /^last$/i.test(wordAt(sentence.tokens, first - 1)?.text ?? '');

/** "notes due Oct. 15, 2009", "until Dec. 31, 1994" */
export const runsOut = ({ sentence: { tokens }, first }: DateMention): boolean =>
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ text }) => /^(?:due|maturing|matures?|until|till|expires?|expiring|redeemable|callable)$/i.test(text));

const isMonthAlone = ({ year, month, day }: Parts): boolean => month !== null && day === null && year === null;

/** "31 June" is no date; "29 February" is one in some years. */
const isSound = ({ year, month, day }: Parts): boolean =>
  month === null || day === null || day <= daysInMonth(year ?? 2000, month);

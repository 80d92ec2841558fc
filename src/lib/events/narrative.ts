import type { AnnotatedText } from '#lib/language/index.ts';
import type { DocumentDate, Interval, TimeExpression } from '#lib/time/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { related } from '#lib/grammar/index.ts';
import { clauseOf } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, EventMention } from './types.ts';

/** News is of the last week or so. */
const newsDays = 8;
/** Days by which what is told without a time may be older than the day that the article is about. */
const looseDays = 2;
const millisecondsPerDay = 86_400_000;

/**
 * The day that an article is about: the first day near its own date on which it says that something happened. Null when
 * it names none, or has no date.
 */
export function newsDay(
  events: readonly EventMention[],
  times: readonly TimeExpression[],
  { interval }: DocumentDate,
): string | null {
  if (interval.begin === null || interval.end === null) return null;
  const earliest = daysBefore(interval.begin, newsDays);
  for (const { cue, factuality } of events) {
    if (cue.basis !== 'stated' || cue.relation !== 'during' || factuality === 'planned') continue;
    const time = times[cue.times[0]!];
    const day = time && isWithinADay(time) ? time.interval.begin!.slice(0, 10) : null;
    if (day !== null && day >= earliest && day < interval.end) return day;
  }
  return null;
}

const fine: readonly (string | null)[] = ['day', 'daypart', 'hour', 'minute'];
/** Not so "at half past two" or "Friday" of an article that may be of any day of a month. */
const isWithinADay = ({ type, granularity, interval: { begin, end } }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  fine.includes(granularity) &&
  begin !== null &&
  end !== null &&
  Date.parse(end.slice(0, 10)) - Date.parse(begin.slice(0, 10)) <= millisecondsPerDay;

/**
 * When what is told in the simple past without a time happened: a narrative stays at its reference time until something
 * moves it (Hinrichs 1986), and news is told of the day that the article is about. It may be a little older, and is
 * no later than the article.
 * @param day the day that the article is about, as its own words name it
 */
export function narrativeDate(cue: DateCue, day: string | null, article: DocumentDate): DocumentDate {
  const begin = day ?? article.interval.begin;
  const isLoose = day !== null || cue.relation === 'before';
  const earliest = isLoose && begin !== null ? daysBefore(begin, looseDays) : begin;
  return { ...article, value: day ?? article.value, interval: { begin: earliest, end: article.interval.end } };
}

/** Whether an event takes the narrative to the time that it states: a deed, not which agreement or whose arrest is meant. */
export const movesNarrative = (tree: Tree, { form, token }: Trigger, { basis, relation }: DateCue): boolean =>
  basis === 'stated' &&
  relation === 'during' &&
  form === 'verb' &&
  ![token, clauseOf(tree, token)].some((word) => related(tree, word, 'acl'));

/**
 * Notes for what is narrated which dated event it goes on from: one of its paragraph or of the sentence before.
 * @param steps the events that take the narrative to another time
 */
export function alongNarrative(
  events: readonly EventMention[],
  steps: ReadonlySet<number>,
  { sentences }: AnnotatedText,
): EventMention[] {
  let dated = -1;
  return events.map((event, index) => {
    const { cue, kind, sentence } = event;
    if (steps.has(index)) dated = index;
    const before = events[dated];
    if (cue.narrated === undefined || kind === 'statement' || before === undefined) return event;
    const isNear =
      sentence - before.sentence <= 1 || sentences[sentence]!.paragraph === sentences[before.sentence]!.paragraph;
    return isNear ? { ...event, cue: { ...cue, behind: dated } } : event;
  });
}

/**
 * When what goes on from an event of long ago happened: then or later, as far as grammar tells. Null where that event is
 * of the days that the article is about.
 */
export function backgroundTime(behind: Interval | undefined, { interval }: DocumentDate): Interval | null {
  if (!behind?.end || interval.begin === null) return null;
  if (behind.end.slice(0, 10) > daysBefore(interval.begin, newsDays)) return null;
  return { begin: behind.begin, end: interval.end };
}

/** @param iso a day, or a time of one; ISO years below 0 are written in another form, so none is reached */
function daysBefore(iso: string, days: number): string {
  const time = Math.max(Date.parse(iso.slice(0, 10)) - days * millisecondsPerDay, Date.parse('0000-01-01'));
  return new Date(time).toISOString().slice(0, 10);
}

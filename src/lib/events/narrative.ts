import type { DocumentDate, TimeExpression } from '#lib/time/index.ts';
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
const isWithinADay = ({ type, granularity, interval }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && fine.includes(granularity) && interval.begin !== null;

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

/** @param iso a day, or a time of one; ISO years below 0 are written in another form, so none is reached */
function daysBefore(iso: string, days: number): string {
  const time = Math.max(Date.parse(iso.slice(0, 10)) - days * millisecondsPerDay, Date.parse('0000-01-01'));
  return new Date(time).toISOString().slice(0, 10);
}

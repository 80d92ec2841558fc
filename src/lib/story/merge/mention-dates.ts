import type { EventDate } from '#lib/events/index.ts';
import { spanOfIsoDate } from '#lib/time/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { isTold } from '../corrections/given-date.ts';
import { dayNumber } from './days.ts';
import type { Mentions } from './mentions.ts';

/** When the events of a story were, as each mention has it: a column each, with an entry for each mention. */
export interface Dates {
  readonly dates: readonly (EventDate | null)[];
  /** Days since 1970-01-01, end exclusive, infinite where open; none (NaN) where nothing tells them. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /** By the text, or by a person who read it. */
  readonly isStated: Uint8Array;
  /** By article, the days on which it may have been written; none (NaN) where more than some weeks are open. */
  readonly publishedFrom: Float64Array;
  readonly publishedUntil: Float64Array;
  /** By article, whether it states its date; one that is inferred from what it tells proves little against that. */
  readonly statesDate: Uint8Array;
}

/** The most days that an article's own date may leave open and still set it apart from others. */
const mostOpenDays = 62;

/** @param known by article, whether its events have dates; all have, where it is left out */
export function dateMentions(
  { size, firsts }: Mentions,
  analyses: readonly ArticleAnalysis[],
  known?: readonly boolean[],
): Dates {
  const dates = new Array<EventDate | null>(size).fill(null);
  const begins = new Float64Array(size).fill(NaN);
  const ends = new Float64Array(size).fill(NaN);
  const isStated = new Uint8Array(size);
  const publishedFrom = new Float64Array(analyses.length).fill(NaN);
  const publishedUntil = new Float64Array(analyses.length).fill(NaN);
  const statesDate = new Uint8Array(analyses.length);
  const days = new Map<string | null, number>();
  const dayOf = (iso: string | null, open: number): number => {
    if (iso === null) return open;
    let day = days.get(iso);
    if (day === undefined) days.set(iso, (day = dayNumber(iso) ?? NaN));
    return Number.isNaN(day) ? open : day;
  };
  analyses.forEach((analysis, article) => {
    const { value, basis } = analysis.documentDate;
    statesDate[article] = basis !== 'inferred' && basis !== 'unknown' ? 1 : 0;
    const published = value === null ? null : spanOfIsoDate(value);
    if (published !== null && published.end - published.begin <= mostOpenDays) {
      publishedFrom[article] = published.begin;
      publishedUntil[article] = published.end;
    }
    if (known?.[article] === false) return;
    const { eventDates } = analysis;
    for (let i = 0, mention = firsts[article]; i < eventDates.length; i++, mention++) {
      const date = (dates[mention] = eventDates[i]);
      if (date === null) continue;
      isStated[mention] = isTold(date) ? 1 : 0;
      const begin = dayOf(date.interval.begin, -Infinity);
      const end = dayOf(date.interval.end, Infinity);
      if (begin === -Infinity && end === Infinity) continue;
      begins[mention] = begin;
      ends[mention] = end;
    }
  });
  return { dates, begins, ends, isStated, publishedFrom, publishedUntil, statesDate };
}

/** Whether a mention's date tells days. */
export const hasDays = ({ begins }: Dates, mention: number): boolean => !Number.isNaN(begins[mention]);

/** Whether two mentions can be of one day. */
export const meet = ({ begins, ends }: Dates, a: number, b: number): boolean =>
  Math.max(begins[a], begins[b]) < Math.min(ends[a], ends[b]);

/** How many days a mention's date leaves open. */
export const daysOpen = ({ begins, ends }: Dates, mention: number): number => ends[mention] - begins[mention];

import type { Span } from '#lib/article/index.ts';
import type { EventDate, EventMention } from '#lib/events/index.ts';
import type { Correction } from '../schema.ts';
import { placesOf } from './correct.ts';
import { givenDate } from './given-date.ts';

/** An event, by its trigger, and the date that a person gave it. */
export interface DatedByHand extends Span {
  date: string | null;
}

/** What a person says of when events were, by the id of the article that tells them. */
export function datedByHand(corrections: readonly Correction[]): Map<string, DatedByHand[]> {
  const byArticle = new Map<string, DatedByHand[]>();
  for (const correction of corrections) {
    if (correction.type !== 'date') continue;
    for (const { article, start, end } of placesOf(correction)) {
      const others = (byArticle.get(article) ?? []).filter((other) => other.start !== start || other.end !== end);
      byArticle.set(article, [...others, { start, end, date: correction.date }]);
    }
  }
  return byArticle;
}

/** The dates given, by index of the event; none for events that the article does not tell. */
export function datesByHand(
  events: readonly EventMention[],
  given: readonly DatedByHand[] = [],
): Map<number, EventDate> {
  const dates = new Map<number, EventDate>();
  for (const { start, end, date } of given) {
    const index = events.findIndex(({ trigger }) => trigger.start === start && trigger.end === end);
    if (index >= 0) dates.set(index, givenDate(date));
  }
  return dates;
}

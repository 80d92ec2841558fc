import { factualities } from '#lib/events/index.ts';
import type { TimeWindow } from '#lib/figure/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import { isInWindow, type EventTimes } from './event-times.ts';

/** An event as the table shows it. */
export interface EventRow {
  event: StoryEvent;
  /** When it begins, ms UTC, or ends where only that is known; infinite when undated, so that it comes last. */
  at: number;
  actors: string;
  sources: string;
  articles: number;
  confidence: number | null;
}

export const columns = [
  { key: 'date', label: 'When' },
  { key: 'label', label: 'What' },
  { key: 'factuality', label: 'Standing' },
  { key: 'actors', label: 'Who' },
  { key: 'sources', label: 'Says who' },
  { key: 'articles', label: 'Articles' },
  { key: 'confidence', label: 'Date sure' },
] as const;
export type ColumnKey = (typeof columns)[number]['key'];

/** The events in the window, and the undated, which no window can hold; those that the filter leaves. */
export function rowsOf(story: Story, times: EventTimes, window: TimeWindow, mask: Uint8Array | null): EventRow[] {
  const names = new Map(story.actors.map(({ id, name }) => [id, name]));
  const list = (ids: Iterable<string>) => [...new Set(ids)].map((id) => names.get(id) ?? '').join(', ');
  const rows: EventRow[] = [];
  story.events.forEach((event, index) => {
    if (mask && mask[index] === 0) return;
    const undated = Number.isNaN(times.begins[index]);
    if (!undated && !isInWindow(times, index, window)) return;
    const begin = times.begins[index];
    rows.push({
      event,
      at: undated ? Infinity : begin === -Infinity ? times.ends[index] : begin,
      actors: list(event.participants.map(({ actor }) => actor)),
      sources: list(event.sources.map(({ actor }) => actor)),
      articles: new Set(event.mentions.map(({ article }) => article)).size,
      confidence: event.date?.confidence ?? null,
    });
  });
  return rows;
}

const keys: Record<ColumnKey, (row: EventRow) => number | string> = {
  date: (row) => row.at,
  label: (row) => row.event.label.toLowerCase(),
  factuality: (row) => factualities.indexOf(row.event.factuality),
  actors: (row) => row.actors.toLowerCase(),
  sources: (row) => row.sources.toLowerCase(),
  articles: (row) => row.articles,
  confidence: (row) => row.confidence ?? -1,
};

/** Sorted by a column; rows that are equal in it stay in order of time. */
export function sortRows(rows: readonly EventRow[], key: ColumnKey, down: boolean): EventRow[] {
  const value = keys[key];
  const sign = down ? -1 : 1;
  const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((a, b) => sign * compare(value(a), value(b)) || compare(a.at, b.at));
}

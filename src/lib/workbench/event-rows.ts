import { factualities } from '#lib/events/index.ts';
import type { StoryIndex, TimeWindow } from '#lib/figure/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import { isInWindow, isUndated } from './window.ts';

/** An event as the table shows it. */
export interface EventRow {
  event: StoryEvent;
  /** The day its date is written with first, ms UTC; infinite when undated, so that it comes last. */
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
export function rowsOf(index: StoryIndex, window: TimeWindow, mask: Uint8Array | null): EventRow[] {
  const { actorIndex, names } = index;
  const list = (ids: Iterable<string>) =>
    [...new Set(ids)].map((id) => names[actorIndex.get(id) ?? -1] ?? '').join(', ');
  const rows: EventRow[] = [];
  index.story.events.forEach((event, at) => {
    if (mask && mask[at] === 0) return;
    const undated = isUndated(index, at);
    if (!undated && !isInWindow(index, at, window)) return;
    rows.push({
      event,
      at: undated ? Infinity : writtenBegin(index, at),
      actors: list(event.participants.map(({ actor }) => actor)),
      sources: list(event.sources.map(({ actor }) => actor)),
      articles: index.articles[at],
      confidence: event.date?.confidence ?? null,
    });
  });
  return rows;
}

/** "about 1 July" goes by 1 July, "between 1 and 5 July" by 1 July. */
function writtenBegin({ coreBegin, coreEnd, drawnBegin }: StoryIndex, event: number): number {
  return coreEnd[event] > coreBegin[event] ? coreBegin[event] : drawnBegin[event];
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

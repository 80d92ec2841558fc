import type { EventRow } from './rows.ts';
import { recurringEvents } from './tables/recurring-events.ts';
import { spanOfIsoDate, type DaySpan } from './days.ts';
import { NameIndex } from './name-index.ts';
import { events1945 } from './tables/world-events-1945.ts';
import { events1980 } from './tables/world-events-1980.ts';
import { events1990 } from './tables/world-events-1990.ts';
import { events2000 } from './tables/world-events-2000.ts';
import { events2007 } from './tables/world-events-2007.ts';
import { events2014 } from './tables/world-events-2014.ts';
import { events2020 } from './tables/world-events-2020.ts';

export interface WorldEvent {
  label: string;
  span: DaySpan;
  announced: boolean;
  /** It comes again every few years, and its name does not tell which time is meant. */
  recurring?: boolean;
  /** It is dated by another article, which may tell of something else of the kind. */
  elsewhere?: boolean;
}

const tables = [events1945, events1980, events1990, events2000, events2007, events2014, events2020];

export const worldEventRows: readonly EventRow[] = tables.flat();

/** Reads the first column of a row; throws where it is no date. */
export function spanOfRow(when: string): DaySpan {
  const [begin, end] = when.replace(/^\+/, '').split('/').map(spanOfIsoDate);
  if (!begin || end === null) throw new Error(`“${when}” in the table of world events is no date.`);
  return { begin: begin.begin, end: (end ?? begin).end };
}

let index: NameIndex<WorldEvent> | null = null;

/** The events of the world by their names; built on first use. */
export function worldEventIndex(): NameIndex<WorldEvent> {
  if (!index) {
    index = new NameIndex();
    for (const [when, label, ...names] of worldEventRows) {
      const event = { label, span: spanOfRow(when), announced: when.startsWith('+') };
      for (const name of names) index.add(name, event);
    }
    for (const [label, times, ...names] of recurringEvents)
      for (const time of times.split(' '))
        for (const name of names) index.add(name, { label, span: spanOfRow(time), announced: true, recurring: true });
  }
  return index;
}

import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality } from '#lib/events/index.ts';
import { eventSymbol } from '../network/event-symbol.ts';
import { meetingMarks } from '../storyline/meeting-mark.ts';
import { actorSymbol } from '../symbols.ts';
import type { Theme } from '../theme.ts';
import { barSwatch, inert, type LegendEntry, swatchWidth } from './swatch.ts';

/** What events are drawn as: bars of a timeline, diamonds of a network, meetings of a storyline. */
export type EventForms = 'bars' | 'diamonds' | 'meetings';

const factualityWords: Record<Factuality, string> = {
  happened: 'happened',
  claimed: 'is claimed by a source',
  planned: 'is planned or expected',
  possible: 'may happen',
  denied: 'is denied',
};

const kindWords: Record<ActorKind, string> = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  place: 'place',
  group: 'group',
  product: 'product',
  unnamed: 'unnamed actor',
};

function barEntry(factuality: Factuality, _first: boolean, theme: Theme): LegendEntry {
  return {
    words: factualityWords[factuality],
    width: swatchWidth,
    swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { factuality }),
  };
}

function diamondEntry(factuality: Factuality, first: boolean, theme: Theme): LegendEntry {
  return {
    words: `${first ? 'event that ' : ''}${factualityWords[factuality]}`,
    width: 10,
    swatch: (id, x, y) => eventSymbol({ id, factuality, x: x + 5, y, radius: 4.5, faded: false, theme }).map(inert),
  };
}

function meetingEntry(factuality: Factuality, first: boolean, theme: Theme): LegendEntry {
  const item = { kind: 'lane', id: 'legend' } as const;
  return {
    words: `${first ? 'meeting that ' : ''}${factualityWords[factuality]}`,
    width: 12,
    swatch: (id, x, y) =>
      meetingMarks({ id, item, factuality, x: x + 6, heights: [y - 3, y + 3], ink: theme.ink, theme }).map(inert),
  };
}

export const formEntries: Record<EventForms, (factuality: Factuality, first: boolean, theme: Theme) => LegendEntry> = {
  bars: barEntry,
  diamonds: diamondEntry,
  meetings: meetingEntry,
};

/** Grey where colours say something else. */
export function symbolEntry(kind: ActorKind, theme: Theme, grey: boolean): LegendEntry {
  const color = grey ? theme.muted : undefined;
  return {
    words: kindWords[kind],
    width: 10,
    swatch: (id, x, y) => actorSymbol({ id, kind, x: x + 5, y, radius: 4.5, theme, color }),
  };
}

/** Two of a colour beside one of another. */
export function colorEntry(words: string, { actors }: Theme): LegendEntry {
  return {
    words,
    width: 22,
    swatch: (id, x, y) =>
      [actors.country, actors.country, actors.person].map((fill, at) => ({
        shape: 'circle',
        id: `${id}-${at + 1}`,
        x: x + 3 + 8 * at,
        y,
        r: 3,
        fill,
      })),
  };
}

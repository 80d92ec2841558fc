import { type ActorKind, actorKinds } from '#lib/actors/index.ts';
import { factualities, type Factuality } from '#lib/events/index.ts';
import { eventSymbol } from '../network/event-symbol.ts';
import type { ItemRef, Layer, Mark, Scene } from '../scene.ts';
import { actorKind, type StoryIndex } from '../story-index.ts';
import { meetingMarks } from '../storyline/meeting-mark.ts';
import { actorSymbol } from '../symbols.ts';
import { mixColors, themes, type Theme } from '../theme.ts';
import { type Bar, barMarks } from '../timeline/bar.ts';

const SWATCH = 26;

export interface LegendEntry {
  words: string;
  /** Width of the swatch. */
  width: number;
  swatch(id: string, x: number, middle: number): Mark[];
}

/** What events are drawn as: bars of a timeline, diamonds of a network, meetings of a storyline. */
export type EventForms = 'bars' | 'diamonds' | 'meetings';

/** What a picture's forms mean, those of a kind together. */
export function legendEntries(index: StoryIndex, scene: Scene, forms: EventForms): LegendEntry[][] {
  const theme = themes[scene.theme];
  const events = new Set<number>();
  const kinds = new Set<ActorKind>();
  const ids = new Set<string>();
  for (const { marks } of scene.layers) {
    for (const mark of marks) {
      ids.add(mark.id);
      for (const item of itemsOf(mark)) {
        if (item.kind === 'event') events.add(index.eventIndex.get(item.id)!);
        if (item.kind === 'actor') kinds.add(index.story.actors[index.actorIndex.get(item.id)!].kind);
      }
    }
  }
  const drawn = [...events];
  // Bars have the colour of their actor's kind, also where that actor has no lane of its own.
  if (forms === 'bars') for (const event of drawn) kinds.add(actorKind(index, event));
  // What the standings are of is said once, by the first.
  const standings = factualities
    .filter((factuality) => drawn.some((event) => index.story.events[event].factuality === factuality))
    .map((factuality, at) => formEntries[forms](factuality, at === 0, theme));
  const symbols = actorKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => symbolEntry(kind, theme, scene.notes.colors !== undefined));
  if (scene.notes.colors !== undefined) symbols.push(colorEntry(scene.notes.colors, theme));
  const groups = {
    bars: [standings, boundEntries(index, drawn, theme), signEntries(index, scene, drawn, ids, theme), symbols],
    diamonds: [symbols, networkEntries(scene, theme), standings],
    meetings: [symbols, [...standings, ...aloneEntries(scene, theme)]],
  }[forms];
  return groups.filter(({ length }) => length > 0);
}

function itemsOf(mark: Mark): ItemRef[] {
  if (mark.shape !== 'symbols') return mark.item ? [mark.item] : [];
  return Array.from({ length: mark.items.length }, (_, at) => mark.items.at(at)!);
}

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
  unnamed: 'unnamed source',
};

function barEntry(factuality: Factuality, _first: boolean, theme: Theme): LegendEntry {
  return {
    words: factualityWords[factuality],
    width: SWATCH,
    swatch: (id, x, middle) => bar(id, x, middle, theme, { factuality }),
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

const formEntries: Record<EventForms, (factuality: Factuality, first: boolean, theme: Theme) => LegendEntry> = {
  bars: barEntry,
  diamonds: diamondEntry,
  meetings: meetingEntry,
};

/** Grey where colours say something else. */
function symbolEntry(kind: ActorKind, theme: Theme, grey: boolean): LegendEntry {
  const color = grey ? theme.muted : undefined;
  return {
    words: kindWords[kind],
    width: 10,
    swatch: (id, x, y) => actorSymbol({ id, kind, x: x + 5, y, radius: 4.5, theme, color }),
  };
}

/** Two of a colour beside one of another. */
function colorEntry(words: string, { actors }: Theme): LegendEntry {
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

/** How uncertain bounds show. */
function boundEntries(index: StoryIndex, events: number[], theme: Theme): LegendEntry[] {
  const list: LegendEntry[] = [];
  const finite = (event: number) => Number.isFinite(index.earliest[event]) && Number.isFinite(index.latest[event]);
  const fading = (event: number) =>
    index.coreBegin[event] > index.earliest[event] || index.coreEnd[event] < index.latest[event];
  if (events.some((event) => finite(event) && fading(event))) {
    list.push({
      words: 'not known exactly',
      width: SWATCH,
      swatch: (id, x, middle) => bar(id, x, middle, theme, { coreLeft: x + 9, coreRight: x + SWATCH - 9 }),
    });
  }
  if (events.some((event) => index.earliest[event] === -Infinity)) {
    list.push({
      words: 'at some time before',
      width: SWATCH,
      swatch: (id, x, middle) => bar(id, x, middle, theme, { openLeft: true, coreLeft: x + SWATCH }),
    });
  }
  if (events.some((event) => index.latest[event] === Infinity)) {
    list.push({
      words: 'no end known',
      width: SWATCH,
      swatch: (id, x, middle) => bar(id, x, middle, theme, { openRight: true, coreRight: x }),
    });
  }
  return list;
}

/** What else stands in a timeline: sources, contradictions, articles, and events without a bar of their own. */
function signEntries(
  index: StoryIndex,
  { notes }: Scene,
  events: number[],
  ids: Set<string>,
  theme: Theme,
): LegendEntry[] {
  const list: LegendEntry[] = [];
  if (events.some((event) => index.articles[event] > 1)) {
    list.push({
      words: 'reported by two articles',
      width: 12,
      swatch: (id, x, middle) => [
        ...bar(id, x, middle - 2, theme, { right: x + 12, coreRight: x + 12 }),
        ...[0, 1].map((tick): Mark => ({
          shape: 'rect',
          id: `${id}-${tick}`,
          x: x + tick * 3,
          y: middle + 4.2,
          width: 1.4,
          height: 2.8,
          fill: theme.ink,
        })),
      ],
    });
  }
  if ([...ids].some((id) => id.startsWith('contradiction-'))) {
    list.push({
      words: 'contradict each other',
      width: 10,
      swatch: (id, x, middle) => [
        {
          shape: 'text',
          id,
          x: x + 5,
          y: middle + 4,
          text: '≠',
          size: 12,
          weight: 600,
          anchor: 'middle',
          fill: theme.ink,
        },
      ],
    });
  }
  if (notes.aggregated > 0) {
    list.push({
      words: 'more events',
      width: 18,
      swatch: (id, x, middle) =>
        [3, 8, 5].map((height, at) => ({
          shape: 'rect',
          id: `${id}-${at}`,
          x: x + 6 * at,
          y: middle + 4 - height,
          width: 3.2,
          height,
          fill: theme.density,
        })),
    });
  }
  // Where the first triangle has its words beside it, they need not be said again.
  if (!ids.has('article-label') && [...ids].some((id) => id.startsWith('article-'))) {
    list.push({
      words: 'article written',
      width: 9,
      swatch: (id, x, middle) => [
        {
          shape: 'path',
          id,
          path: ['M', x, middle - 3.5, 'L', x + 9, middle - 3.5, 'L', x + 4.5, middle + 3.5, 'Z'],
          fill: theme.ink,
        },
      ],
    });
  }
  return list;
}

/** What sizes, links and pale colours of a network say. */
function networkEntries({ layers, notes: { network } }: Scene, theme: Theme): LegendEntry[] {
  if (!network) return [];
  const link = (id: string, x: number, y: number, strokeWidth: number, dash?: number[]): Mark => ({
    shape: 'line',
    id,
    x1: x,
    y1: y,
    x2: x + SWATCH,
    y2: y,
    stroke: theme.edge,
    strokeWidth,
    dash,
  });
  const disc = (id: string, x: number, y: number, r: number, fill: string): Mark => ({
    shape: 'circle',
    id,
    x,
    y,
    r,
    fill,
  });
  const list: LegendEntry[] = [
    {
      words: `larger: ${network.large}`,
      width: 17,
      swatch: (id, x, y) => [
        disc(`${id}-small`, x + 2.5, y, 2.5, theme.muted),
        disc(`${id}-large`, x + 12, y, 5, theme.muted),
      ],
    },
  ];
  if (network.mode === 'actors') {
    list.push({
      words: 'wider: more events shared',
      width: SWATCH,
      swatch: (id, x, y) => [link(`${id}-thin`, x, y - 3, 1), link(`${id}-wide`, x, y + 2.5, 3.5)],
    });
  } else {
    list.push({ words: 'has part in it', width: SWATCH, swatch: (id, x, y) => [link(id, x, y, 1.4)] });
    const broken = ({ id, marks }: Layer) => id === 'edges' && marks.some((mark) => 'dash' in mark && mark.dash);
    if (layers.some(broken)) {
      list.push({ words: 'tells of it', width: SWATCH, swatch: (id, x, y) => [link(id, x, y, 1, [3, 2.5])] });
    }
  }
  if (network.outside) {
    const fill = mixColors(theme.muted, theme.ground, theme.faded);
    list.push({ words: 'only at other times', width: 10, swatch: (id, x, y) => [disc(id, x + 5, y, 4.5, fill)] });
  }
  return list;
}

/** The small circles on the lines of a storyline. */
function aloneEntries({ layers }: Scene, theme: Theme): LegendEntry[] {
  if (!layers.some(({ id }) => id === 'alone')) return [];
  return [
    {
      words: 'event of one actor alone',
      width: 20,
      swatch: (id, x, y) => [
        { shape: 'line', id: `${id}-line`, x1: x, y1: y, x2: x + 20, y2: y, stroke: theme.muted, strokeWidth: 2 },
        { shape: 'circle', id, x: x + 10, y, r: 3, fill: theme.ground, stroke: theme.muted, strokeWidth: 1.4 },
      ],
    },
  ];
}

function bar(id: string, x: number, middle: number, theme: Theme, form: Partial<Bar>): Mark[] {
  const whole: Bar = {
    id,
    item: { kind: 'lane', id: 'legend' },
    factuality: 'happened',
    color: theme.muted,
    y: middle - 4.5,
    height: 9,
    left: x,
    right: x + SWATCH,
    coreLeft: x,
    coreRight: x + SWATCH,
    openLeft: false,
    openRight: false,
    ...form,
  };
  return barMarks(whole, { left: x, right: x + SWATCH }, theme).map(inert);
}

/** A swatch stands for nothing in the story. */
function inert(mark: Mark): Mark {
  return { ...mark, item: undefined };
}

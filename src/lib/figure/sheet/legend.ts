import { type ActorKind, actorKinds } from '#lib/actors/index.ts';
import { factualities, type Factuality } from '#lib/events/index.ts';
import { measureText } from '../font.ts';
import { eventSymbol } from '../network/event-symbol.ts';
import type { ItemRef, Mark, Scene } from '../scene.ts';
import { actorKind, type StoryIndex } from '../story-index.ts';
import { meetingMarks } from '../storyline/meeting-mark.ts';
import { actorSymbol } from '../symbols.ts';
import { themes, type Theme } from '../theme.ts';
import { type Bar, barMarks } from '../timeline/bar.ts';

const SIZE = 10;
const LINE = 18;
/** Between two entries, and between a swatch and its words. */
const GAP = 20;
const AIR = 6;
const SWATCH = 26;

interface Entry {
  words: string;
  /** Width of the swatch. */
  width: number;
  swatch(id: string, x: number, middle: number): Mark[];
}

/** What events are drawn as: bars of a timeline, diamonds of a network, meetings of a storyline. */
export type EventForms = 'bars' | 'diamonds' | 'meetings';

/** What the forms of a picture mean, only those that it holds, in lines no wider than this. */
export function legendMarks(
  index: StoryIndex,
  scene: Scene,
  forms: EventForms,
  { x, y, width }: { x: number; y: number; width: number },
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let left = x;
  let middle = y + LINE / 2;
  for (const { words, width: swatchWidth, swatch } of entries(index, scene, forms)) {
    const entryWidth = swatchWidth + AIR + measureText(words, SIZE);
    if (left > x && left + entryWidth > x + width) {
      left = x;
      middle += LINE;
    }
    const id = `legend-${words.replaceAll(' ', '-')}`;
    marks.push(...swatch(id, left, middle), {
      shape: 'text',
      id: `${id}-words`,
      x: left + swatchWidth + AIR,
      y: middle + SIZE * 0.35,
      text: words,
      size: SIZE,
      fill: themes[scene.theme].ink,
    });
    left += entryWidth + GAP;
  }
  return { marks, height: marks.length === 0 ? 0 : middle + LINE / 2 - y };
}

function itemsOf(mark: Mark): ItemRef[] {
  if (mark.shape !== 'symbols') return mark.item ? [mark.item] : [];
  return Array.from({ length: mark.items.length }, (_, at) => mark.items.at(at)!);
}

function entries(index: StoryIndex, scene: Scene, forms: EventForms): Entry[] {
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
  const standings = factualities
    .filter((factuality) => drawn.some((event) => index.story.events[event].factuality === factuality))
    .map((factuality) => formEntries[forms](factuality, theme));
  const symbols = actorKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => symbolEntry(kind, theme, scene.notes.colors !== undefined));
  if (scene.notes.colors !== undefined) symbols.push(colorEntry(scene.notes.colors, theme));
  return forms === 'bars'
    ? [...standings, ...boundEntries(index, drawn, ids, theme), ...symbols]
    : [...symbols, ...standings];
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

function barEntry(factuality: Factuality, theme: Theme): Entry {
  return {
    words: factualityWords[factuality],
    width: SWATCH,
    swatch: (id, x, middle) => bar(id, x, middle, theme, { factuality }),
  };
}

function diamondEntry(factuality: Factuality, theme: Theme): Entry {
  return {
    words: `event that ${factualityWords[factuality]}`,
    width: 10,
    swatch: (id, x, y) => eventSymbol({ id, factuality, x: x + 5, y, radius: 4.5, faded: false, theme }).map(inert),
  };
}

function meetingEntry(factuality: Factuality, theme: Theme): Entry {
  const item = { kind: 'lane', id: 'legend' } as const;
  return {
    words: `meeting that ${factualityWords[factuality]}`,
    width: 12,
    swatch: (id, x, y) =>
      meetingMarks({ id, item, factuality, x: x + 6, heights: [y - 3, y + 3], ink: theme.ink, theme }).map(inert),
  };
}

const formEntries: Record<EventForms, (factuality: Factuality, theme: Theme) => Entry> = {
  bars: barEntry,
  diamonds: diamondEntry,
  meetings: meetingEntry,
};

/** Grey where colours say something else. */
function symbolEntry(kind: ActorKind, theme: Theme, grey: boolean): Entry {
  const color = grey ? theme.muted : undefined;
  return {
    words: kindWords[kind],
    width: 10,
    swatch: (id, x, y) => actorSymbol({ id, kind, x: x + 5, y, radius: 4.5, theme, color }),
  };
}

/** Two of a colour beside one of another. */
function colorEntry(words: string, { actors }: Theme): Entry {
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

/** How uncertain bounds, sources, contradictions and articles show. */
function boundEntries(index: StoryIndex, events: number[], ids: Set<string>, theme: Theme): Entry[] {
  const list: Entry[] = [];
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
  return list;
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

import { version } from '../../../package.json' with { type: 'json' };
import type { Story } from '#lib/story/index.ts';
import type { FigureAddress } from './address.ts';
import { DAY, isoInstant, isoMinute, MINUTE, valueWindow } from './calendar.ts';
import { spanLabel, windowLabel } from './dates.ts';
import { filterMask } from './filter-mask.ts';
import { figureKinds, type FigureKindName } from './kinds/index.ts';
import type { FigureKind } from './kinds/kind.ts';
import { LAYOUT_SEED } from './network/laid-out.ts';
import { type FigureOptions, FigureOptionsError, type FigureView, viewOf } from './options.ts';
import type { Scene } from './scene.ts';
import { drawOnSheet, type SheetSize } from './sheet/fit.ts';
import { presets, PRINT_SCALE, type Preset } from './sheet/presets.ts';
import type { StoryIndex } from './story-index.ts';
import { indexStory } from './story-indexer.ts';
import { displayText, grouped } from './text.ts';
import type { TimeWindow } from './views.ts';

/** A whole figure, drawn and described, ready to be written as a file of any format. */
export interface Figure {
  scene: Scene;
  widthMm: number;
  title: string;
  /** What can be seen, for those who cannot see it. */
  description: string;
  /** Dublin Core terms by name. */
  metadata: Readonly<Record<string, string | readonly string[]>>;
  /** What of the story it shows, so that the page can show the same. */
  address: FigureAddress;
}

/**
 * A figure of a story: title, picture, legend and credits, of the size asked for. Pass the index of the story where one
 * is there already.
 * @throws FigureOptionsError when what is asked for cannot be drawn
 */
export function drawFigure(
  story: Story,
  kindName: FigureKindName,
  options: FigureOptions = {},
  index: StoryIndex = indexStory(story),
): Figure {
  const kind = figureKinds[kindName];
  const size = sheetSize(options);
  const window = windowOf(index, options);
  const filter = filterOf(index, options);
  const theme = options.theme ?? 'light';
  const noun = story.events.length === 1 ? 'event' : 'events';
  const events = ({ notes }: Scene) => `${grouped(notes.events)} of ${grouped(story.events.length)} ${noun}`;
  const title = displayText(story.title) || 'Untitled story';
  const { scene, picture } = drawOnSheet(index, size, {
    title,
    forms: kind.forms,
    subtitle: (picture) =>
      [
        `${kind.subject(options, picture.notes)}, ${index.dated ? windowLabel(window) : 'undated'}`,
        ...(kind.axis === undefined ? [] : [kind.axis]),
        events(picture),
        ...notSpelledOut(kind, picture),
      ].join(' · '),
    fills: kind.fills ?? false,
    draw: (width, height) => kind.draw(index, { width, height, window, theme, filter, view: viewOf(options) }),
  });
  const coverage = index.dated ? spanLabel(wholeDays(window)) : 'undated';
  return {
    scene,
    widthMm: size.width / size.pixelsPerMm,
    title,
    description: `${kind.label}. ${kind.subject(options, picture.notes)}, ${coverage}, ${events(picture)}.`,
    metadata: {
      creator: `Annalist ${version}`,
      type: 'Image',
      language: 'en',
      coverage,
      source: story.articles.map((article) => article.url ?? displayText(article.title)),
      provenance: `Drawn by Annalist ${version} from a story of format ${story.version}; layout seed ${LAYOUT_SEED}`,
    },
    address: { kind: kindName, view: viewOf(options) },
  };
}

/** The stretch of time that a view shows of a story. */
export function windowOf(index: StoryIndex, { from, to }: FigureView): TimeWindow {
  const { begin, end } = index.initialWindow;
  const first = from === undefined ? begin : (valueWindow(from)?.begin ?? isoInstant(from));
  const last = to === undefined ? end : (valueWindow(to)?.end ?? isoInstant(to));
  if (last > first) return { begin: first, end: last };
  // Only one end was asked for, and it lies beyond the other end of the story.
  const length = end - begin;
  return to === undefined ? { begin: first, end: first + length } : { begin: last - length, end: last };
}

/** A window as the first and last day of a view, or minute where it begins or ends within a day. */
export function windowDates({ begin, end }: TimeWindow): { from: string; to: string } {
  const minutes = (time: number) => Math.round(time / MINUTE) * MINUTE;
  const [first, after] = [minutes(begin), Math.max(minutes(end), minutes(begin) + MINUTE)];
  const wholeDays = first % DAY === 0 && after % DAY === 0;
  const written = (time: number) => isoMinute(time).slice(0, wholeDays ? -'T00:00'.length : undefined);
  return { from: written(first), to: written(after - (wholeDays ? DAY : MINUTE)) };
}

function filterOf(index: StoryIndex, view: FigureView): Uint8Array | null {
  const { hideFactuality = [], hideKind = [], hideArticle = [], actor = null } = view;
  if (actor !== null && !index.actorIndex.has(actor))
    throw new FigureOptionsError(`actor: the story has none with the id “${actor.slice(0, 40)}”`);
  if (hideFactuality.length + hideKind.length + hideArticle.length === 0 && actor === null) return null;
  return filterMask(index, {
    factualities: new Set(hideFactuality),
    kinds: new Set(hideKind),
    articles: new Set(hideArticle),
    actor,
  });
}

/** The preset's size, unless another width or height is asked for. */
function sheetSize({ preset = 'page', width, height }: FigureOptions): SheetSize {
  const sheet: Omit<Preset, 'label'> =
    width === undefined ? presets[preset] : { widthMm: width, pixelsPerMm: PRINT_SCALE };
  const pixels = (mm: number | undefined) => (mm === undefined ? null : mm * sheet.pixelsPerMm);
  return {
    pixelsPerMm: sheet.pixelsPerMm,
    width: sheet.widthMm * sheet.pixelsPerMm,
    height: pixels(height ?? sheet.heightMm),
    tallest: pixels(sheet.tallestMm),
  };
}

/** How much the picture does not spell out. */
function notSpelledOut({ crowded, named }: FigureKind, { notes }: Scene): string[] {
  const { aggregated, hiddenLabels, hiddenNames = 0 } = notes;
  const counted = (count: number, noun: string) =>
    count === 0 ? [] : [`${grouped(count)} ${noun}${count === 1 ? '' : 's'}`];
  const hidden = [...counted(hiddenNames, 'name'), ...counted(hiddenLabels - hiddenNames, named)];
  return [
    ...(aggregated > 0 && crowded ? [crowded(aggregated)] : []),
    ...(hidden.length > 0 ? [`${hidden.join(' and ')} left out`] : []),
  ];
}

function wholeDays({ begin, end }: TimeWindow): TimeWindow {
  return { begin: Math.floor(begin / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}

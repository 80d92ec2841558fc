import { messageLayer, undatedWords } from '../message.ts';
import type { Box, Layer, Mark, Scene } from '../scene.ts';
import { LABEL_SIZE, type StoryIndex } from '../story-index.ts';
import { themes, type Theme } from '../theme.ts';
import type { TimelineView, TimeScale } from '../views.ts';
import { articleDateLayer } from './article-dates.ts';
import { AXIS_HEIGHT, axisLayers } from './axis.ts';
import { brushMarks } from './brush.ts';
import { contradictionMarks } from './contradictions.ts';
import { emphasis } from './emphasis.ts';
import { eventMarks, labelMarks, ringMarks } from './event-marks.ts';
import { laneLabel, separator } from './lane-marks.ts';
import { FOOT, LANE_PADDING, labelColumn, labelsBeside, type Lanes, MARGIN, timelineLanes } from './lanes.ts';
import { type PlacedEvent, placeEvents } from './placed.ts';
import { stripMarks } from './strip.ts';
import { TRAY_HEIGHT, trayHeight, undatedEvents, undatedLayer } from './undated.ts';

/** Height of the plot at least, pixels. */
const LOWEST = 20;
/** From the left edge to the tray where its name stands in the same row. */
const TRAY_NAME = 52;

/** Where time lies in a timeline's scene. */
export function timelineScale(index: StoryIndex, view: TimelineView): TimeScale {
  const x = labelColumn(index, view);
  const width = Math.max(40, view.width - x - MARGIN);
  const tray = trayBelow(index, view, { x, width }).height;
  return {
    window: view.window,
    plot: { x, y: AXIS_HEIGHT, width, height: Math.max(LOWEST, view.height - AXIS_HEIGHT - tray) },
  };
}

/** Where the tray lies: below the plot, beginning with it or right of its own name; without height where it is empty. */
function trayBelow(index: StoryIndex, view: TimelineView, plot: Pick<Box, 'x' | 'width'>): Omit<Box, 'y'> {
  const x = labelsBeside(view) ? plot.x : MARGIN + TRAY_NAME;
  const width = plot.x + plot.width - x;
  const height = trayHeight(index, undatedEvents(index, view), width, view.height - AXIS_HEIGHT - LOWEST);
  return { x, width, height };
}

/** The timeline as it stands in a view. */
export function timelineScene(index: StoryIndex, view: TimelineView): Scene {
  const theme = themes[view.theme];
  const scale = timelineScale(index, view);
  const { plot } = scale;
  const lanes = timelineLanes(index, view, plot.width, plot.height);
  const undated = undatedEvents(index, view);
  const inFull = emphasis(index, view.selection);

  const drawn = drawLanes(index, view, scale, lanes, theme);
  const placed = new Map(drawn.placed.map((item) => [index.story.events[item.event].id, item]));
  const bars = new Map([...placed].map(([id, { bar }]) => [id, bar]));
  const selected = view.selection?.kind === 'event' ? view.selection.id : null;

  const { grid, axis } = axisLayers(scale, theme);
  const message = emptyWords(index, drawn);
  const everything: Box = { x: 0, y: plot.y, width: view.width, height: plot.height };
  // Without an axis, nothing stands above the plot.
  const blank: Box = { ...everything, y: 0, height: plot.y + plot.height };
  const plotted: Box = { ...everything, x: plot.x - 1, width: plot.width + 2 };
  const layers: Layer[] = [
    ...(index.dated ? [grid] : []),
    { id: 'lanes', label: 'Lanes', clip: everything, marks: drawn.lanes },
    ...(index.dated ? [axis] : []),
    ...(message === null ? [] : [messageLayer(message, index.dated ? everything : blank, theme)]),
    articleDateLayer(index, view, scale, theme),
    { id: 'density', label: 'Density', clip: plotted, marks: drawn.strips },
    {
      id: 'contradictions',
      label: 'Contradictions',
      clip: plotted,
      marks: contradictionMarks(index, placed, selected, theme),
    },
    // Under the bars and what counts their reports: the halo around letters would bite pieces off them.
    {
      id: 'labels',
      label: 'Labels',
      clip: plotted,
      marks: drawn.placed.flatMap((item) => labelMarks(index, item, inFull, theme)),
    },
    {
      id: 'events',
      label: 'Events',
      clip: plotted,
      marks: drawn.placed.flatMap((item) => eventMarks(index, item, plot, inFull, theme)),
    },
    { id: 'selection', label: 'Selection', clip: plotted, marks: ringMarks(view, bars, plot, theme) },
    { id: 'brush', label: 'Chosen time', clip: plotted, marks: brushMarks(view.brush, scale, theme) },
  ];

  const hiddenLabels = drawn.placed.filter(({ label }) => label === null).length;
  const box: Box = { ...trayBelow(index, view, plot), y: plot.y + plot.height };
  if (undated.length > 0) {
    const tray = undatedLayer(index, undated, inFull, box, theme);
    const beside = labelsBeside(view);
    tray.marks.unshift(separator('undated-rule', box.y, view.width, theme), {
      shape: 'text',
      id: 'undated-label',
      x: beside ? plot.x - 30 : MARGIN,
      y: box.y + TRAY_HEIGHT / 2 + 5,
      text: 'undated',
      size: LABEL_SIZE,
      italic: true,
      anchor: beside ? 'end' : 'start',
      fill: theme.muted,
    });
    layers.push(tray);
  }
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: layers.filter(({ marks }) => marks.length > 0),
    notes: {
      events: drawn.placed.length + drawn.aggregated + undated.length,
      hiddenLabels,
      aggregated: drawn.aggregated,
      contentHeight: AXIS_HEIGHT + Math.max(LOWEST, lanes.height) + box.height,
    },
  };
}

/** What a picture without bars says instead. */
function emptyWords(index: StoryIndex, { placed, aggregated }: { placed: unknown[]; aggregated: number }) {
  if (placed.length + aggregated > 0) return null;
  return index.dated ? 'Nothing in this time' : undatedWords(index);
}

function drawLanes(
  index: StoryIndex,
  view: TimelineView,
  scale: TimeScale,
  { lanes, rowHeight, head }: Lanes,
  theme: Theme,
) {
  const { plot } = scale;
  const selected = view.selection?.kind === 'event' ? (index.eventIndex.get(view.selection.id) ?? -1) : -1;
  const drawn = { lanes: [] as Mark[], strips: [] as Mark[], placed: [] as PlacedEvent[], aggregated: 0 };
  lanes.forEach((lane, at) => {
    const top = plot.y + lane.y - (view.scroll ?? 0);
    if (top > plot.y + plot.height || top + lane.height < plot.y) return;
    const strip = stripMarks(index, lane, scale, top + lane.height - LANE_PADDING + 2, theme);
    drawn.aggregated += strip.count;
    if (at > 0) drawn.lanes.push(separator(`lane-${lane.key}-rule`, top, view.width, theme));
    // The name of a lane that is scrolled half away stays in sight with what is left of it.
    const ownMiddle = LANE_PADDING + (head || rowHeight) / 2;
    const middle = Math.max(top, Math.min(plot.y, top + lane.height - 2 * ownMiddle)) + ownMiddle;
    const place = { right: plot.x, middle, bottom: top + lane.height, head };
    drawn.lanes.push(...laneLabel(lane, strip.count, view, place, theme));
    lane.rows.forEach((events, row) => {
      const y = top + LANE_PADDING + head + row * rowHeight;
      if (y > plot.y + plot.height || y + rowHeight < plot.y) return;
      // Nothing runs through a name that stands above its rows, and stays while they are scrolled away.
      if (head > 0 && y < middle + head / 2 - 4) return;
      drawn.placed.push(...placeEvents(index, lane.kind, events, scale, y + rowHeight / 2, theme));
    });
    // What is selected is drawn even where it found no row: in place of the strip.
    const asked = selected < 0 ? [] : lane.overflow.filter((event) => event === selected);
    if (asked.length === 0) drawn.strips.push(...strip.marks);
    drawn.placed.push(...placeEvents(index, lane.kind, asked, scale, top + lane.height - FOOT, theme));
  });
  return drawn;
}

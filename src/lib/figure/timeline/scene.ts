import { fitText } from '../font.ts';
import type { Box, Layer, Mark, Scene } from '../scene.ts';
import { LABEL_SIZE, type StoryIndex } from '../story-index.ts';
import { actorSymbol } from '../symbols.ts';
import { themes, type Theme } from '../theme.ts';
import type { TimelineView, TimeScale } from '../views.ts';
import { articleDateLayer } from './article-dates.ts';
import { AXIS_HEIGHT, axisLayers } from './axis.ts';
import { barMarks } from './bar.ts';
import { contradictionMarks } from './contradictions.ts';
import { emphasis } from './emphasis.ts';
import { LANE_LABEL_SIZE, LANE_PADDING, labelColumn, type Lane, type Lanes, timelineLanes } from './lanes.ts';
import { type PlacedEvent, placeRow } from './placed.ts';
import { stripMarks } from './strip.ts';
import { TRAY_HEIGHT, undatedEvents, undatedLayer } from './undated.ts';

/** Free of marks at the right edge, pixels. */
const MARGIN = 16;
/** Small ticks under a bar for its sources; more than this are not told apart. */
const MOST_TICKS = 6;

/** Where time lies in a timeline's scene. */
export function timelineScale(index: StoryIndex, view: TimelineView): TimeScale {
  const left = labelColumn(index, view);
  const tray = undatedEvents(index, view).length > 0 ? TRAY_HEIGHT : 0;
  return {
    window: view.window,
    plot: {
      x: left,
      y: AXIS_HEIGHT,
      width: Math.max(40, view.width - left - MARGIN),
      height: Math.max(20, view.height - AXIS_HEIGHT - tray),
    },
  };
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
  const selected = view.selection?.kind === 'event' ? view.selection.id : null;

  const { grid, axis } = axisLayers(scale, theme);
  const everything: Box = { x: 0, y: plot.y, width: view.width, height: plot.height };
  const plotted: Box = { ...everything, x: plot.x, width: view.width - plot.x };
  const layers: Layer[] = [
    grid,
    { id: 'lanes', label: 'Lanes', clip: everything, marks: drawn.lanes },
    axis,
    articleDateLayer(index, view, scale, theme),
    { id: 'density', label: 'Density', clip: plotted, marks: drawn.strips },
    {
      id: 'events',
      label: 'Events',
      clip: plotted,
      marks: drawn.placed.flatMap((item) => eventMarks(index, item, plot, inFull, theme)),
    },
    {
      id: 'contradictions',
      label: 'Contradictions',
      clip: plotted,
      marks: contradictionMarks(index, placed, selected, theme),
    },
    {
      id: 'labels',
      label: 'Labels',
      clip: plotted,
      marks: drawn.placed.flatMap((item) => labelMarks(index, item, inFull, theme)),
    },
    { id: 'selection', label: 'Selection', clip: plotted, marks: ringMarks(view, placed, theme) },
  ];

  const hiddenLabels = drawn.placed.filter(({ label }) => label === null).length;
  if (undated.length > 0) {
    const top = plot.y + plot.height;
    const tray = undatedLayer(index, undated, inFull, { ...plot, y: top, height: TRAY_HEIGHT }, theme);
    tray.marks.unshift(separator('undated-rule', top, view.width, theme), {
      shape: 'text',
      id: 'undated-label',
      x: plot.x - 26,
      y: top + TRAY_HEIGHT / 2 + 5,
      text: 'undated',
      size: LABEL_SIZE,
      italic: true,
      anchor: 'end',
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
      contentHeight: AXIS_HEIGHT + lanes.height + (undated.length > 0 ? TRAY_HEIGHT : 0),
    },
  };
}

function drawLanes(index: StoryIndex, view: TimelineView, scale: TimeScale, { lanes, rowHeight }: Lanes, theme: Theme) {
  const { plot } = scale;
  const drawn = { lanes: [] as Mark[], strips: [] as Mark[], placed: [] as PlacedEvent[], aggregated: 0 };
  lanes.forEach((lane, at) => {
    const top = plot.y + lane.y - (view.scroll ?? 0);
    if (top > plot.y + plot.height || top + lane.height < plot.y) return;
    const strip = stripMarks(index, lane, scale, top + lane.height - LANE_PADDING + 2, theme);
    drawn.strips.push(...strip.marks);
    drawn.aggregated += strip.count;
    if (at > 0) drawn.lanes.push(separator(`lane-${lane.key}-rule`, top, view.width, theme));
    drawn.lanes.push(...laneLabel(lane, strip.count, view, plot.x, top + LANE_PADDING + rowHeight / 2, theme));
    lane.rows.forEach((_, row) => {
      const y = top + LANE_PADDING + row * rowHeight;
      if (y > plot.y + plot.height || y + rowHeight < plot.y) return;
      drawn.placed.push(...placeRow(index, lane, row, scale, y, rowHeight, theme));
    });
  });
  return drawn;
}

function separator(id: string, y: number, width: number, theme: Theme): Mark {
  return {
    shape: 'line',
    id,
    x1: MARGIN,
    y1: y,
    x2: width - MARGIN,
    y2: y,
    stroke: theme.rule,
    strokeWidth: theme.hairline,
  };
}

/** A lane's name with its actor's symbol; below it how many of its events are drawn only as density. */
function laneLabel(
  { key, label, kind }: Lane,
  aggregated: number,
  { laneBy, selection }: TimelineView,
  right: number,
  middle: number,
  theme: Theme,
): Mark[] {
  const item = kind === null ? ({ kind: 'lane', id: key } as const) : ({ kind: 'actor', id: key } as const);
  const chosen = selection?.id === key && selection.kind === item.kind;
  const x = right - (kind === null ? 14 : 30);
  const text = fitText(label, x - MARGIN, LANE_LABEL_SIZE, 600);
  const marks: Mark[] = [
    {
      shape: 'text',
      id: `lane-${key}`,
      item,
      x,
      y: middle + LANE_LABEL_SIZE * 0.35,
      text,
      full: text === label ? undefined : label,
      size: LANE_LABEL_SIZE,
      weight: 600,
      italic: kind === null && laneBy === 'actor',
      anchor: 'end',
      fill: chosen ? theme.accent : theme.ink,
    },
  ];
  if (kind)
    marks.push(...actorSymbol({ id: `lane-${key}-symbol`, kind, x: right - 19, y: middle, radius: 4.5, theme, item }));
  if (aggregated > 0) {
    marks.push({
      shape: 'text',
      id: `lane-${key}-more`,
      item: { kind: 'lane', id: key },
      x,
      y: middle + LANE_LABEL_SIZE * 0.35 + 14,
      text: `${aggregated} more`,
      size: 10,
      anchor: 'end',
      fill: theme.muted,
    });
  }
  return marks;
}

function eventMarks(
  index: StoryIndex,
  { event, bar }: PlacedEvent,
  plot: Box,
  inFull: (event: number) => boolean,
  theme: Theme,
): Mark[] {
  const opacity = inFull(event) ? undefined : theme.faded;
  const marks = barMarks({ ...bar, opacity }, { left: plot.x, right: plot.x + plot.width }, theme);
  const ticks = Math.min(index.articles[event], MOST_TICKS);
  const left = Math.max(plot.x, bar.coreRight > bar.coreLeft ? bar.coreLeft : bar.left);
  for (let tick = 0; ticks > 1 && tick < ticks; tick++) {
    marks.push({
      shape: 'rect',
      id: `${bar.id}-source-${tick}`,
      opacity,
      x: left + tick * 3,
      y: bar.y + bar.height + 1.2,
      width: 1.4,
      height: 2.8,
      fill: theme.ink,
    });
  }
  return marks;
}

function labelMarks(
  index: StoryIndex,
  { event, bar, label }: PlacedEvent,
  inFull: (event: number) => boolean,
  theme: Theme,
): Mark[] {
  if (label === null) return [];
  const { kind, factuality } = index.story.events[event];
  const whole = index.labels[event];
  const middle = bar.y + bar.height / 2;
  const opacity = inFull(event) ? undefined : Math.max(0.45, theme.faded);
  const marks: Mark[] = [];
  if (label.side === 'inside') {
    marks.push({
      shape: 'rect',
      id: `${bar.id}-label-ground`,
      x: label.x - 4,
      y: middle - 7,
      width: label.width + 8,
      height: 14,
      radius: 2,
      fill: theme.ground,
    });
  }
  marks.push({
    shape: 'text',
    id: `${bar.id}-label`,
    item: bar.item,
    opacity,
    x: label.x,
    y: middle + LABEL_SIZE * 0.35,
    text: label.text,
    full: label.text === whole ? undefined : whole,
    size: LABEL_SIZE,
    fill: kind === 'statement' || factuality === 'denied' ? theme.muted : theme.ink,
    halo: label.side === 'inside' ? undefined : theme.ground,
  });
  return marks;
}

/** Rings around the selected event and the one under the pointer. */
function ringMarks({ selection, hover }: TimelineView, placed: ReadonlyMap<string, PlacedEvent>, theme: Theme): Mark[] {
  return [
    { item: selection, id: 'selected', stroke: theme.ink, strokeWidth: 1.5 },
    { item: hover?.id === selection?.id ? null : hover, id: 'hovered', stroke: theme.muted, strokeWidth: 1 },
  ].flatMap(({ item, id, stroke, strokeWidth }): Mark[] => {
    const bar = item?.kind === 'event' ? placed.get(item.id)?.bar : undefined;
    if (!bar) return [];
    return [
      {
        shape: 'rect',
        id,
        x: bar.left - 3,
        y: bar.y - 3,
        width: bar.right - bar.left + 6,
        height: bar.height + 6,
        radius: 3,
        stroke,
        strokeWidth,
      },
    ];
  });
}

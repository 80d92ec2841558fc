import { messageLayer, undatedWords } from '../message.ts';
import { grouped } from '../text.ts';
import { Occupied } from '../occupied.ts';
import type { Box, Layer, Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { mixColors, themes, type Theme } from '../theme.ts';
import { axisLayers } from '../timeline/axis.ts';
import { emphasis } from '../timeline/emphasis.ts';
import type { StorylineView, TimeScale } from '../views.ts';
import { labelMarks } from './labels.ts';
import { lineEmphasis } from './line-emphasis.ts';
import { linePath } from './lines.ts';
import { MEETING_REACH, meetingMarks } from './meeting-mark.ts';
import { nameMarks } from './names.ts';
import { MARGIN, placeStoryline, wantedHeight } from './place.ts';
import {
  type Alone,
  eventsAlone,
  type Line,
  type Meeting,
  meetingsInWindow,
  visibleLines,
  visibleMeetings,
} from './visible.ts';

const LINE_WIDTH = 2.2;
const ALONE_RADIUS = 3;

/** Where time lies in a storyline's scene: crowded days have more room than empty weeks. */
export const storylineScale = (index: StoryIndex, view: StorylineView): TimeScale => placeStoryline(index, view).scale;

/** The storyline as it stands in a view. */
export function storylineScene(index: StoryIndex, view: StorylineView): Scene {
  const theme = themes[view.theme];
  const placed = placeStoryline(index, view);
  const { plot } = placed.scale;
  const lines = visibleLines(placed);
  const meetings = visibleMeetings(view, placed);
  const alone = eventsAlone(index, view, placed, lines);
  const { grid, axis } = axisLayers(placed.scale, theme);
  const plotted: Box = { x: plot.x - 1, y: plot.y, width: plot.width + 2, height: plot.height };
  const everything: Box = { ...plotted, x: 0, width: view.width };
  // A meeting at the very beginning is seen whole.
  const met: Box = { ...plotted, x: plot.x - MEETING_REACH - 1, width: plot.width + 2 * MEETING_REACH + 2 };
  const written: Box = { ...plotted, x: MARGIN, width: view.width - 2 * MARGIN };
  const occupied = new Occupied();
  for (const { x, heights } of meetings) {
    const top = Math.min(...heights) - 5;
    const height = Math.max(...heights) + 5 - top;
    occupied.add({ x: x - MEETING_REACH, y: top, width: 2 * MEETING_REACH, height });
  }
  const circles = alone.map(({ x, y }): Box => ({
    x: x - ALONE_RADIUS,
    y: y - ALONE_RADIUS,
    width: 2 * ALONE_RADIUS,
    height: 2 * ALONE_RADIUS,
  }));
  const events = new Occupied();
  for (const circle of circles) events.add(circle);
  const names = nameMarks(index, view, plot, lines, occupied, events, theme);
  for (const circle of circles) occupied.add(circle);
  const labels = labelMarks(index, view, meetings, lines, written, occupied, theme);
  const layers: Layer[] = [
    ...(index.dated ? [grid, axis] : []),
    ...(lines.length > 0 ? [] : [messageLayer(emptyWords(index), everything, theme)]),
    { id: 'lines', label: 'Storylines', clip: plotted, marks: lineMarks(index, view, lines, theme) },
    { id: 'alone', label: 'Events of one actor', clip: plotted, marks: aloneMarks(index, view, alone, theme) },
    { id: 'events', label: 'Events', clip: met, marks: eventMarks(index, view, meetings, theme) },
    { id: 'names', label: 'Actors', clip: everything, marks: names.marks },
    { id: 'labels', label: 'Labels', clip: everything, marks: labels.marks },
  ];
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: layers.filter(({ marks }) => marks.length > 0),
    notes: {
      events: meetings.length + alone.length,
      hiddenLabels: labels.hidden + names.hidden,
      hiddenNames: names.hidden,
      aggregated: Math.max(0, meetingsInWindow(view, placed) - meetings.length),
      contentHeight: wantedHeight(placed),
    },
  };
}

function emptyWords(index: StoryIndex): string {
  if (!index.dated) return undatedWords(index);
  const { length: undated } = index.undated;
  const { length: all } = index.story.events;
  return undated > all / 2
    ? `${grouped(undated)} of ${grouped(all)} events have no date yet: give the articles theirs`
    : 'No two actors share an event in this time';
}

function lineMarks(index: StoryIndex, view: StorylineView, lines: readonly Line[], theme: Theme): Mark[] {
  const chosen = lineEmphasis(index, view);
  return lines.map(({ actor, points }) => {
    const { id, kind } = index.story.actors[actor];
    const stroke = chosen(actor) ? theme.actors[kind] : mixColors(theme.actors[kind], theme.ground, theme.faded);
    return {
      shape: 'path',
      id: `line-${id}`,
      item: { kind: 'actor', id },
      path: linePath(points),
      stroke,
      strokeWidth: view.hover?.id === id ? LINE_WIDTH + 1.2 : LINE_WIDTH,
      cap: 'round',
    };
  });
}

function aloneMarks(index: StoryIndex, view: StorylineView, alone: readonly Alone[], theme: Theme): Mark[] {
  const inFull = emphasis(index, view.selection);
  return alone.map(({ event, actor, x, y }) => {
    const { id } = index.story.events[event];
    const picked = view.selection?.id === id || view.hover?.id === id;
    const color = theme.actors[index.story.actors[actor].kind];
    const stroke = picked ? theme.accent : inFull(event) ? color : mixColors(color, theme.ground, theme.faded);
    const item = { kind: 'event', id } as const;
    return {
      shape: 'circle',
      id: `event-${id}`,
      item,
      x,
      y,
      r: picked ? ALONE_RADIUS + 1 : ALONE_RADIUS,
      fill: theme.ground,
      stroke,
      strokeWidth: 1.4,
    };
  });
}

function eventMarks(index: StoryIndex, view: StorylineView, meetings: readonly Meeting[], theme: Theme): Mark[] {
  const inFull = emphasis(index, view.selection);
  return meetings.flatMap(({ event, x, heights }) => {
    const { id, factuality } = index.story.events[event];
    const picked = view.selection?.id === id || view.hover?.id === id;
    const ink = picked ? theme.accent : inFull(event) ? theme.ink : mixColors(theme.ink, theme.ground, theme.faded);
    return meetingMarks({ id: `event-${id}`, item: { kind: 'event', id }, factuality, x, heights, ink, theme });
  });
}

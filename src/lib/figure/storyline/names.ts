import { fitText, halveText, measureText } from '../font.ts';
import type { Occupied } from '../occupied.ts';
import type { Box, ItemRef, Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { actorSymbol } from '../symbols.ts';
import type { Theme } from '../theme.ts';
import type { StorylineView } from '../views.ts';
import { lineEmphasis } from './line-emphasis.ts';
import { heightAt, levelUntil, runsThrough, type Point } from './lines.ts';
import { MEETING_REACH } from './meeting-mark.ts';
import { MARGIN } from './place.ts';
import type { Line } from './visible.ts';

const NAME_SIZE = 11.5;
/** A name beside its line's beginning, within the picture. */
const LONGEST_NAME = 150;
/** Rather no name than less of one, its symbol included. */
const SHORTEST_NAME = 60;
/** For the actor's symbol before it. */
const SYMBOL_ROOM = 16;
/** Within it, left of the symbol. */
const SYMBOL_INSET = 2.5;
/** Between a name on a line and the meetings beside it. */
const AIR = 10;
/** What a name takes above the middle of its line, and in all: ascenders and descenders. */
const [RISE, TALL] = [NAME_SIZE * 0.45, NAME_SIZE * 1.1];
/** From a line to the middle of a name under or over its meeting. */
const [UNDER, OVER] = [MEETING_REACH + RISE + 1, MEETING_REACH + TALL - RISE + 1];
/** From there to the next rows of names that may be farther off, at the end of a leader; and from a name's line to its second. */
const ROW = 13;
const MOST_ROWS = 5;
const LEADER_WIDTH = 0.8;
/** A stretch worth looking at, pixels. */
const LEAST_LEVEL = 56;
/** Pixels from one place on it to the next. */
const TRY_EVERY = 24;

/**
 * Names in the margin where a line comes in from the left, else just before its first meeting, else on the line where
 * it runs level for long enough, else behind its last, else aslant of its first, else under or over either, else farther
 * off at the end of a leader; off the lines of others where there is a place, off the events of one actor, in one line
 * rather than two, and whole rather than cut. The weightiest actors come first; names without room are counted.
 * @param events where the events of one actor stand
 */
export function nameMarks(
  index: StoryIndex,
  view: StorylineView,
  plot: Box,
  lines: readonly Line[],
  occupied: Occupied,
  events: Occupied,
  theme: Theme,
): { marks: Mark[]; hidden: number } {
  const chosen = lineEmphasis(index, view);
  const right = view.width - MARGIN;
  const drawn = new Map<Line, Mark[]>();
  let hidden = 0;
  // Who has a flawless place beside or on the own line goes before those who must look for one elsewhere.
  const waiting: Line[] = [];
  for (const line of lines) if (!place(line, 'own')) waiting.push(line);
  const astray = waiting.filter((line) => !place(line, 'near'));
  for (const line of astray) if (!place(line, 'far')) hidden++;
  return { marks: lines.flatMap((line) => drawn.get(line) ?? []), hidden };

  /** Draws a line's name where it has a place; on its own line only where that is without flaw, near it only whole. */
  function place(line: Line, where: 'own' | 'near' | 'far'): boolean {
    const { actor, points } = line;
    const { id, kind } = index.story.actors[actor];
    const name = index.names[actor];
    const halves = halveText(name, NAME_SIZE, 600);
    const fit = (wanted: Place, rows: readonly string[]) => {
      const { room, y, away = 0 } = wanted;
      const texts = rows.map((row) => fitText(row, room - SYMBOL_ROOM, NAME_SIZE, 600));
      const width = Math.max(...texts.map((text) => measureText(text, NAME_SIZE, 600))) + SYMBOL_ROOM;
      const end = 'end' in wanted ? wanted.end : wanted.begin + width;
      // Two lines stand around the place's height, or grow away from the meeting.
      const top = y + ((away - 1) / 2) * ROW * (rows.length - 1);
      const height = TALL + ROW * (rows.length - 1);
      const box = { x: end - width, y: top - RISE, width: width + 4, height };
      const isWhole = texts.every((text, at) => text === rows[at]);
      return { end, top, texts, isWhole, box, onLine: wanted.onLine ?? false, leader: wanted.leader };
    };
    const isFree = ({ texts, isWhole, box, leader }: ReturnType<typeof fit>) =>
      (isWhole || (texts.length === 1 && box.width >= SHORTEST_NAME)) &&
      texts[0] !== '' &&
      !occupied.overlaps(box) &&
      !(leader && occupied.overlaps(leader));
    const isClear = ({ box }: ReturnType<typeof fit>) =>
      !lines.some((other) => other !== line && runsThrough(other.points, box));
    const first = beginning(points, plot);
    // Aslant of its beginning only where a line runs through that, not where something stands there.
    const aslant = isFree(fit(first, [name])) ? aslantOf(first) : [];
    const own = [first, ...levels(points, plot), ending(points, right)];
    const rows = { own: 0, near: 1, far: 1 + MOST_ROWS }[where];
    const around = Array.from({ length: rows }, (_, row) => aroundMeetings(points, plot, right, row));
    const tries = where === 'own' ? own : [...own, ...aslant, ...around.flat()];
    // A line under it is worse than an event, which is worse than a name that is cut, and that than one in two lines.
    const flaws = (fitted: ReturnType<typeof fit>) =>
      (isClear(fitted) ? 0 : 8) +
      (events.overlaps(fitted.box) ? 4 : 0) +
      (fitted.isWhole ? 0 : 2) +
      (fitted.texts.length > 1 ? 1 : 0);
    let best: ReturnType<typeof fit> | undefined;
    let fewest = Infinity;
    for (const wanted of tries) {
      for (const rows of wanted.onLine || where === 'own' || !halves ? [[name]] : [[name], halves]) {
        const fitted = fit(wanted, rows);
        if (!isFree(fitted)) continue;
        const found = flaws(fitted);
        if (found < fewest) [best, fewest] = [fitted, found];
      }
      if (fewest === 0) break;
    }
    if (!best || (fewest > 0 && where === 'own') || (!best.isWhole && where === 'near')) return false;
    const { end, top, texts, isWhole, box, leader } = best;
    occupied.add(box);
    const marks: Mark[] = [];
    drawn.set(line, marks);
    if (leader) {
      occupied.add(leader);
      marks.push(leaderMark(`name-${id}-leader`, leader, theme));
    }
    // The line of a name that stands on it shows neither before the symbol's words nor in them.
    if (best.onLine) marks.push(plate(`name-${id}-plate`, box.x, end, top, theme));
    const item: ItemRef = { kind: 'actor', id };
    const picked = view.selection?.id === id || view.hover?.id === id;
    const faded = !chosen(actor);
    const symbol = { id: `name-${id}-symbol`, kind, x: box.x + 7, y: top, radius: 4.5, theme, item, faded };
    marks.push(...actorSymbol(symbol));
    texts.forEach((text, at) =>
      marks.push({
        shape: 'text',
        id: at === 0 ? `name-${id}` : `name-${id}-${at}`,
        item,
        x: texts.length > 1 ? box.x + SYMBOL_ROOM : end,
        y: top + at * ROW + NAME_SIZE * 0.35,
        text,
        full: isWhole ? undefined : name,
        size: NAME_SIZE,
        weight: 600,
        anchor: texts.length > 1 ? 'start' : 'end',
        fill: picked ? theme.accent : faded ? theme.faint : theme.ink,
        halo: theme.ground,
      }),
    );
    return true;
  }
}

/** Where a name can end, or begin, the room left or right of that, and its height; where it lies away from its meeting: 1 below, -1 above. */
type Place = { room: number; y: number; away?: 1 | -1; onLine?: boolean; leader?: Box } & (
  { end: number } | { begin: number }
);

const leaderMark = (id: string, { x, y, width, height }: Box, { muted: stroke }: Theme): Mark => ({
  shape: 'line',
  id,
  x1: x + width / 2,
  y1: y,
  x2: x + width / 2,
  y2: y + height,
  stroke,
  strokeWidth: LEADER_WIDTH,
});

/** What hides a line under a name, and nothing beside it. */
const plate = (id: string, x: number, end: number, y: number, { ground: fill }: Theme): Mark => ({
  shape: 'rect',
  id,
  x,
  y: y - NAME_SIZE * 0.3,
  width: end - x,
  height: NAME_SIZE * 0.6,
  fill,
});

function beginning(points: readonly Point[], plot: Box): Place {
  const [{ x, y }] = points;
  if (x <= plot.x + MEETING_REACH)
    return { end: plot.x - 10, room: plot.x - 10 - MARGIN + SYMBOL_INSET, y: heightAt(points, plot.x) };
  return { end: x - 10, room: Math.min(x - 10 - MARGIN + SYMBOL_INSET, LONGEST_NAME), y };
}

/** Just behind its last meeting. */
function ending(points: readonly Point[], right: number): Place {
  const { x, y } = points.at(-1)!;
  return { begin: x + 10, room: Math.min(right - x - 10, LONGEST_NAME), y };
}

/** Under or over its first meeting, or its last, to either side; so many rows farther off, at the end of a leader. */
function aroundMeetings(points: readonly Point[], plot: Box, right: number, rows = 0): Place[] {
  return [points[0], points.at(-1)!]
    .filter(({ x }) => x > plot.x && x <= plot.x + plot.width)
    .flatMap(({ x, y: line }) =>
      ([1, -1] as const).flatMap((side): Place[] => {
        const y = line + side * ((side > 0 ? UNDER : OVER) + rows * ROW);
        if (y < plot.y + NAME_SIZE || y > plot.y + plot.height - NAME_SIZE) return [];
        const leader =
          rows === 0 ? undefined : leaderTo(x, line + side * (MEETING_REACH + 1), y - side * NAME_SIZE * 0.6);
        return [
          { begin: x - MEETING_REACH, room: Math.min(right - x + MEETING_REACH, LONGEST_NAME), y, away: side, leader },
          { end: x + MEETING_REACH, room: Math.min(x + MEETING_REACH - MARGIN, LONGEST_NAME), y, away: side, leader },
        ];
      }),
    );
}

const leaderTo = (x: number, from: number, to: number): Box => ({
  x: x - LEADER_WIDTH / 2,
  y: Math.min(from, to),
  width: LEADER_WIDTH,
  height: Math.abs(to - from),
});

/** A little lower or higher, where the place itself lies on another's line. */
const aslantOf = (place: Place): Place[] => [1, -1].map((side) => ({ ...place, y: place.y + side * NAME_SIZE }));

/** Places on the stretches where a line keeps its height, the longest stretch first. */
function levels(points: readonly Point[], plot: Box): Place[] {
  const stretches: { from: number; to: number; y: number }[] = [];
  let from = points[0].x;
  for (let at = 1; at <= points.length; at++) {
    const here = points.at(at === points.length ? -1 : at)!;
    if (at < points.length && here.y === points[at - 1].y) continue;
    const to = at === points.length ? here.x : levelUntil(points[at - 1], here);
    stretches.push({
      from: Math.max(from, plot.x) + AIR,
      to: Math.min(to, plot.x + plot.width) - AIR,
      y: points[at - 1].y,
    });
    from = here.x;
  }
  return stretches
    .filter(({ from, to }) => to - from > LEAST_LEVEL)
    .sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from)
    .flatMap(({ from, to, y }) => {
      const room = Math.min(to - from, LONGEST_NAME);
      const tries = Math.floor((to - from - room) / TRY_EVERY) + 1;
      return Array.from({ length: tries }, (_, at) => ({ end: from + room + at * TRY_EVERY, room, y, onLine: true }));
    });
}

import { fitText, halveText, measureText } from '../font.ts';
import type { Mark, PathCommands } from '../scene.ts';
import { actorSymbol } from '../symbols.ts';
import { grouped } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { LANE_LABEL_SIZE, LANE_PADDING, type Lane, MARGIN } from './lanes.ts';

/** A hairline between two lanes. */
export function separator(id: string, y: number, width: number, theme: Theme): Mark {
  return {
    shape: 'line',
    id,
    x1: MARGIN,
    y1: Math.floor(y) + 0.5,
    x2: width - MARGIN,
    y2: Math.floor(y) + 0.5,
    stroke: theme.rule,
    strokeWidth: theme.hairline,
  };
}

/** From a line of a lane's name to the next, and to how many of its events there are more. */
const NAME_LINE = 14;

/** Where a lane's name stands: the end of its column, the middle of its first line, where the lane ends, and its own line's height. */
interface LabelPlace {
  right: number;
  middle: number;
  bottom: number;
  head: number;
}

/**
 * A lane's name with its actor's symbol, and how many of its events are drawn only as density: in the column left of
 * `right`, in two lines rather than cut, or, where there is no column, in a line of its own from the left edge.
 */
export function laneLabel(
  { key, label, kind, folded, height }: Lane,
  aggregated: number,
  { laneBy, selection, width, foldable }: TimelineView,
  { right, middle: wanted, bottom, head }: LabelPlace,
  theme: Theme,
): Mark[] {
  const item = kind === null ? ({ kind: 'lane', id: key } as const) : ({ kind: 'actor', id: key } as const);
  const chosen = selection?.id === key && selection.kind === item.kind;
  const beside = head === 0;
  const symbolRoom = kind === null ? 0 : 16;
  const x = beside ? right - 14 - symbolRoom : MARGIN + symbolRoom;
  // There the lines of the grid run through them.
  const halo = beside ? undefined : theme.ground;
  const room = beside ? x - MARGIN : width * 0.6;
  const hasMore = aggregated > 0;
  const lines = beside ? linesOf(label, room, height - NAME_LINE * Number(hasMore)) : [label];
  // What is scrolled half away keeps its name, and within itself.
  const middle = Math.min(wanted, bottom - NAME_LINE * (lines.length - 1 + Number(beside && hasMore)));
  // A folded lane has but one row for its name and what it holds.
  const lift = folded && beside && hasMore ? 6 : 0;
  const baseline = middle - lift + LANE_LABEL_SIZE * 0.35;
  const marks = lines.map((line, at): Mark => {
    const text = fitText(line, room, LANE_LABEL_SIZE, 600);
    return {
      shape: 'text',
      id: at === 0 ? `lane-${key}` : `lane-${key}-${at}`,
      item,
      x,
      y: baseline + at * NAME_LINE,
      text,
      full: text === line ? undefined : label,
      size: LANE_LABEL_SIZE,
      weight: 600,
      italic: kind === null && laneBy === 'actor',
      anchor: beside ? 'end' : 'start',
      fill: chosen ? theme.accent : theme.ink,
      halo,
    };
  });
  if (kind) {
    const symbolX = beside ? right - 19 : MARGIN + 5;
    marks.push(
      ...actorSymbol({ id: `lane-${key}-symbol`, kind, x: symbolX, y: middle - lift, radius: 4.5, theme, item }),
    );
  }
  // Right of the name's line stands the rail that says how far a person has scrolled.
  const signX = beside ? 9 : width - MARGIN - 4;
  if (foldable) marks.push(...foldSign(key, folded, signX, middle - lift, theme));
  if (aggregated > 0) {
    marks.push({
      shape: 'text',
      id: `lane-${key}-more`,
      item: { kind: 'lane', id: key },
      x: beside ? x : foldable ? signX - 9 : width - MARGIN,
      y: baseline + (beside ? lines.length * NAME_LINE : 0),
      text: folded ? eventsLabel(aggregated) : `${grouped(aggregated)} more`,
      size: 10,
      anchor: 'end',
      fill: theme.muted,
      halo,
    });
  }
  return marks;
}

/** A name that is too wide in two lines, where there is the height for both. */
function linesOf(name: string, room: number, height: number): readonly string[] {
  const fits = measureText(name, LANE_LABEL_SIZE, 600) <= room;
  const isHigh = height >= 2 * (NAME_LINE + LANE_PADDING);
  return (!fits && isHigh && halveText(name, LANE_LABEL_SIZE, 600)) || [name];
}

function eventsLabel(count: number): string {
  return count === 1 ? '1 event' : `${grouped(count)} events`;
}

/** A small triangle that points at what it folds: down where the lane is open, right where it is folded. */
function foldSign(key: string, folded: boolean, x: number, y: number, theme: Theme): Mark[] {
  const item = { kind: 'fold', id: key } as const;
  const id = `lane-${key}-fold`;
  const path: PathCommands = folded
    ? ['M', x - 1.5, y - 3.5, 'L', x + 2.5, y, 'L', x - 1.5, y + 3.5, 'Z']
    : ['M', x - 3.5, y - 1.5, 'L', x + 3.5, y - 1.5, 'L', x, y + 2.5, 'Z'];
  return [
    { shape: 'path', id, item, path, fill: theme.faint },
    { shape: 'rect', id: `${id}-reach`, item, ghost: true, x: x - 9, y: y - 9, width: 16, height: 18 },
  ];
}

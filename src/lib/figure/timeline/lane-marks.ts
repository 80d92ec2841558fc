import { fitText } from '../font.ts';
import type { Mark } from '../scene.ts';
import { actorSymbol } from '../symbols.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { LANE_LABEL_SIZE, type Lane, MARGIN } from './lanes.ts';

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

/**
 * A lane's name with its actor's symbol, and how many of its events are drawn only as density: in the column left of
 * `right`, or, where there is none, in a line of its own from the left edge.
 */
export function laneLabel(
  { key, label, kind }: Lane,
  aggregated: number,
  { laneBy, selection, width }: TimelineView,
  { right, middle, head }: { right: number; middle: number; head: number },
  theme: Theme,
): Mark[] {
  const item = kind === null ? ({ kind: 'lane', id: key } as const) : ({ kind: 'actor', id: key } as const);
  const chosen = selection?.id === key && selection.kind === item.kind;
  const beside = head === 0;
  const symbolRoom = kind === null ? 0 : 16;
  const x = beside ? right - 14 - symbolRoom : MARGIN + symbolRoom;
  const text = fitText(label, beside ? x - MARGIN : width * 0.6, LANE_LABEL_SIZE, 600);
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
      anchor: beside ? 'end' : 'start',
      fill: chosen ? theme.accent : theme.ink,
    },
  ];
  if (kind) {
    const symbolX = beside ? right - 19 : MARGIN + 5;
    marks.push(...actorSymbol({ id: `lane-${key}-symbol`, kind, x: symbolX, y: middle, radius: 4.5, theme, item }));
  }
  if (aggregated > 0) {
    marks.push({
      shape: 'text',
      id: `lane-${key}-more`,
      item: { kind: 'lane', id: key },
      x: beside ? x : width - MARGIN,
      y: middle + LANE_LABEL_SIZE * 0.35 + (beside ? 14 : 0),
      text: `${aggregated} more`,
      size: 10,
      anchor: 'end',
      fill: theme.muted,
    });
  }
  return marks;
}

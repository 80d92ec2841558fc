import { fitText } from '../font.ts';
import type { Mark } from '../scene.ts';
import { actorSymbol } from '../symbols.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { LANE_LABEL_SIZE, type Lane } from './lanes.ts';

/** Free of marks at both edges of the picture, pixels. */
export const MARGIN = 16;

/** A hairline between two lanes. */
export function separator(id: string, y: number, width: number, theme: Theme): Mark {
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
export function laneLabel(
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

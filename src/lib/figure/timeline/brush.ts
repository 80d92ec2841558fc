import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { xAt } from '../time-scale.ts';
import type { TimeScale, TimeWindow } from '../views.ts';

/** A chosen stretch of time: a veil over it, and a line at both of its ends. */
export function brushMarks(brush: TimeWindow | null | undefined, scale: TimeScale, theme: Theme): Mark[] {
  if (!brush) return [];
  const { plot } = scale;
  const [left, right] = [xAt(scale, brush.begin), xAt(scale, brush.end)].map((x) =>
    Math.min(plot.x + plot.width, Math.max(plot.x, x)),
  );
  const edge = (id: string, x: number): Mark => ({
    shape: 'line',
    id,
    x1: x,
    y1: plot.y,
    x2: x,
    y2: plot.y + plot.height,
    stroke: theme.accent,
    strokeWidth: 1,
  });
  const { y, height } = plot;
  return [
    { shape: 'rect', id: 'brush', x: left, y, width: right - left, height, fill: theme.accent, opacity: 0.1 },
    edge('brush-begin', left),
    edge('brush-end', right),
  ];
}

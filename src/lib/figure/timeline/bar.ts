import type { Factuality } from '#lib/events/index.ts';
import type { Fade, ItemRef, Mark, PathCommands } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** An event's bar in pixels: its four dates and its place. */
export interface Bar {
  id: string;
  item: ItemRef;
  factuality: Factuality;
  color: string;
  y: number;
  height: number;
  /** Outer ends. */
  left: number;
  right: number;
  /** The sure part; coreLeft = coreRight where there is none. */
  coreLeft: number;
  coreRight: number;
  openLeft: boolean;
  openRight: boolean;
  opacity?: number;
}

/** Bars reach at most so far beyond the picture, as painters lose precision on very long ones. */
const OVERHANG = 24;
/** How visible a bar is at its utmost ends. */
const FAINTEST = 0.14;
/** The same for an outline, which would not be seen at all. */
const FAINTEST_LINE = 0.3;
/** How visible a bar is at its most likely point, when no part of it is sure. */
const LIKELIEST = 0.8;

/** The marks of a bar: form says factuality, fading says uncertain bounds, an arrowhead says no bound at all. */
export function barMarks(bar: Bar, picture: { left: number; right: number }, theme: Theme): Mark[] {
  const left = Math.max(bar.left, picture.left - OVERHANG);
  const right = Math.min(bar.right, picture.right + OVERHANG);
  const box = { x: left, y: bar.y, width: right - left, height: bar.height };
  const visible = visibility(bar, left, right);
  const marks = forms[bar.factuality]({ bar, box, visible, theme });
  if (bar.openLeft && bar.left >= left) marks.push(arrowhead(bar, bar.left, -1));
  if (bar.openRight && bar.right <= right) marks.push(arrowhead(bar, bar.right, 1));
  return marks;
}

interface Form {
  bar: Bar;
  box: { x: number; y: number; width: number; height: number };
  /** Opacity along the bar; null where it is the same all along. */
  visible: Fade['stops'] | null;
  theme: Theme;
}

const forms: Record<Factuality, (form: Form) => Mark[]> = {
  happened: ({ bar, box, visible }) => [
    { ...common(bar), shape: 'rect', ...box, radius: corner(box), fill: ink(bar.color, visible) },
  ],
  claimed: ({ bar, box, visible, theme }) => [
    { ...common(bar), shape: 'rect', ...box, radius: corner(box), fill: ink(bar.color, visible, theme.pale) },
    {
      shape: 'rect',
      id: `${bar.id}-edge`,
      opacity: bar.opacity,
      x: bar.openLeft ? Math.max(box.x, bar.coreLeft - 2.5) : box.x,
      y: box.y,
      width: Math.min(2.5, box.width),
      height: box.height,
      fill: bar.color,
    },
  ],
  planned: (form) => outline(form, thin(form, 1.3), [3.5, 2]),
  possible: (form) => outline(form, thin(form, 1.2), [1.2, 2]),
  denied: (form) => [
    ...outline(form, thin(form, 1.2)),
    {
      shape: 'line',
      id: `${form.bar.id}-strike`,
      opacity: form.bar.opacity,
      x1: form.box.x - 3,
      y1: form.box.y + form.box.height / 2,
      x2: form.box.x + form.box.width + 3,
      y2: form.box.y + form.box.height / 2,
      stroke: form.bar.color,
      strokeWidth: thin(form, 1.3),
    },
  ],
};

/** Lines of a low bar are thinner, so that there is something between them. */
function thin({ box }: Form, strokeWidth: number): number {
  return Math.min(strokeWidth, box.height / 6);
}

function common({ id, item, opacity }: Bar) {
  return { id, item, opacity };
}

function corner({ width }: { width: number }): number {
  return Math.min(1.5, width / 2);
}

function ink(color: string, visible: Fade['stops'] | null, strength = 1) {
  if (visible === null && strength === 1) return color;
  const stops = visible ?? [
    { at: 0, opacity: 1 },
    { at: 1, opacity: 1 },
  ];
  return { color, stops: stops.map(({ at, opacity }) => ({ at, opacity: opacity * strength })) };
}

/** Opacity at the bar's ends, at the ends of its sure part, and where the picture cuts it. */
function visibility(bar: Bar, left: number, right: number): Fade['stops'] | null {
  const softLeft = bar.openLeft || bar.coreLeft > bar.left;
  const softRight = bar.openRight || bar.coreRight < bar.right;
  if (!softLeft && !softRight) return null;
  const peak = bar.coreRight > bar.coreLeft || bar.openLeft || bar.openRight ? 1 : LIKELIEST;
  const at = (x: number) => {
    if (x < bar.coreLeft) return rise((x - bar.left) / (bar.coreLeft - bar.left), peak);
    if (x > bar.coreRight) return rise((bar.right - x) / (bar.right - bar.coreRight), peak);
    return peak;
  };
  return [left, bar.coreLeft, bar.coreRight, right]
    .filter((x, place, all) => x >= left && x <= right && (place === 0 || x > all[place - 1]))
    .map((x) => ({ at: (x - left) / (right - left), opacity: at(x) }));
}

function rise(share: number, peak: number): number {
  return FAINTEST + (peak - FAINTEST) * Math.min(1, Math.max(0, share));
}

function lineStops(visible: Fade['stops'] | null): Fade['stops'] | null {
  return visible && visible.map(({ at, opacity }) => ({ at, opacity: Math.max(opacity, FAINTEST_LINE) }));
}

/** An outlined bar; sides that fade are left open. */
function outline({ bar, box, visible, theme }: Form, strokeWidth: number, dash?: number[]): Mark[] {
  const inset = strokeWidth / 2;
  const [x0, x1] = [box.x + Math.min(inset, box.width / 3), box.x + box.width - Math.min(inset, box.width / 3)];
  const [y0, y1] = [box.y + inset, box.y + box.height - inset];
  const closedLeft = !bar.openLeft && bar.coreLeft <= bar.left;
  const closedRight = !bar.openRight && bar.coreRight >= bar.right;
  const path: PathCommands = [
    ...['M' as const, x1, y0, 'L' as const, x0, y0, closedLeft ? ('L' as const) : ('M' as const), x0, y1],
    ...['L' as const, x1, y1],
    ...(closedRight ? ['L' as const, x1, y0] : []),
  ];
  return [
    {
      ...common(bar),
      shape: 'rect',
      id: `${bar.id}-body`,
      ...box,
      radius: corner(box),
      fill: visible ? { color: theme.ground, stops: visible } : theme.ground,
    },
    { ...common(bar), shape: 'path', path, stroke: ink(bar.color, lineStops(visible)), strokeWidth, dash },
  ];
}

function arrowhead(bar: Bar, tip: number, direction: -1 | 1): Mark {
  const middle = bar.y + bar.height / 2;
  const reach = bar.height / 2 - 0.5;
  const back = tip - direction * reach;
  return {
    shape: 'path',
    id: `${bar.id}-${direction < 0 ? 'before' : 'after'}`,
    opacity: bar.opacity,
    path: ['M', back, middle - reach, 'L', tip, middle, 'L', back, middle + reach],
    stroke: bar.color,
    strokeWidth: 1.3,
  };
}

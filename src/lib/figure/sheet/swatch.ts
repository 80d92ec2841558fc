import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type Bar, barMarks } from '../timeline/bar.ts';

/** How wide a bar or a link is in a legend. */
export const swatchWidth = 26;

export interface LegendEntry {
  words: string;
  /** Width of the swatch. */
  width: number;
  swatch(id: string, x: number, middle: number): Mark[];
}

/** A bar as events have it, but for what `form` says. */
export function barSwatch(id: string, x: number, middle: number, theme: Theme, form: Partial<Bar>): Mark[] {
  const whole: Bar = {
    id,
    item: { kind: 'lane', id: 'legend' },
    factuality: 'happened',
    color: theme.muted,
    y: middle - 4.5,
    height: 9,
    left: x,
    right: x + swatchWidth,
    coreLeft: x,
    coreRight: x + swatchWidth,
    openLeft: false,
    openRight: false,
    ...form,
  };
  return barMarks(whole, { left: x, right: x + swatchWidth }, theme).map(inert);
}

/** A swatch stands for nothing in the story. */
export function inert(mark: Mark): Mark {
  return { ...mark, item: undefined };
}

import { readStored, writeStored } from './stored.ts';

export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

interface Kept {
  theme: ThemeChoice;
  left: number;
  right: number;
  timeline: number;
  reading: number;
}

/** `app.html` reads the same key before the first picture. */
const key = 'annalist/preferences';

const isKept = (value: unknown): value is Partial<Kept> => typeof value === 'object' && value !== null;

/** How a person likes the page: theme and the sizes of its panes. Kept between visits. */
export class Preferences {
  theme = $state<ThemeChoice>('auto');
  /** Width of the left column, px. */
  left = $state(248);
  /** Width of the right column, px. */
  right = $state(388);
  /** Share of the middle column's height that the timeline takes. */
  timeline = $state(0.54);
  /** Share of the right column's height that the article takes. */
  reading = $state(0.58);

  /** What the system asks for. */
  #systemDark = $state(false);
  /** Whether the reader's own colours take the place of all others. */
  #forced = $state(false);

  /** While the page is printed: paper is white. */
  printing = $state(false);

  /** The theme that is drawn. */
  readonly shade = $derived.by<'light' | 'dark'>(() => {
    if (this.printing) return 'light';
    // Pictures are on the ground that the words beside them have.
    if (this.theme === 'auto' || this.#forced) return this.#systemDark ? 'dark' : 'light';
    return this.theme;
  });

  constructor() {
    const kept = readStored(key, isKept);
    if (kept) {
      if (themeChoices.includes(kept.theme as ThemeChoice)) this.theme = kept.theme as ThemeChoice;
      for (const size of ['left', 'right', 'timeline', 'reading'] as const) {
        const value = kept[size];
        if (typeof value === 'number' && Number.isFinite(value)) this[size] = value;
      }
    }
    const dark = matchMedia('(prefers-color-scheme: dark)');
    this.#systemDark = dark.matches;
    dark.addEventListener('change', () => (this.#systemDark = dark.matches));
    const forced = matchMedia('(forced-colors: active)');
    this.#forced = forced.matches;
    forced.addEventListener('change', () => (this.#forced = forced.matches));
  }

  nextTheme(): void {
    this.theme = themeChoices[(themeChoices.indexOf(this.theme) + 1) % themeChoices.length];
    this.keep();
  }

  keep(): void {
    const { theme, left, right, timeline, reading } = this;
    writeStored(key, { theme, left, right, timeline, reading } satisfies Kept);
  }
}

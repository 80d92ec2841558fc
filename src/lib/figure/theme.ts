import type { ActorKind } from '#lib/actors/index.ts';

export const themeNames = ['light', 'dark', 'print', 'greyscale'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Colours and line weights of a figure. Text has at least 4.5:1 against the ground, marks at least 3:1. */
export interface Theme {
  name: ThemeName;
  ground: string;
  /** Second ground: the overview's strip, knocked-out labels. */
  panel: string;
  ink: string;
  muted: string;
  /** Text of what is outside the window. */
  faint: string;
  rule: string;
  strongRule: string;
  /** The one colour of what can be acted on, and of the selection. */
  accent: string;
  window: string;
  density: string;
  edge: string;
  fadedEdge: string;
  /** Thinnest line, pixels. */
  hairline: number;
  /** Opacity of a claimed bar's body. */
  pale: number;
  /** Opacity of what lies outside the window. */
  faded: number;
  actors: Record<ActorKind, string>;
}

/* After Okabe and Ito, "Color Universal Design" (2008): blue, vermilion, bluish green, sky blue, reddish purple,
   orange, grey; darkened or lightened until each has 3:1 against the theme's ground, and until every two of them differ by
   9 (CIEDE2000) to the colour-blind as well, as simulated after Machado, Oliveira and Fernandes (2009). */
const light: Theme = {
  name: 'light',
  ground: '#ffffff',
  panel: '#f7f7f5',
  ink: '#1c1f23',
  muted: '#5b636d',
  faint: '#757d87',
  rule: '#e3e5e8',
  strongRule: '#c9cdd3',
  accent: '#0072b2',
  window: '#dce8f0',
  density: '#9fb4c3',
  edge: '#8b939c',
  fadedEdge: '#dfe2e6',
  hairline: 1,
  pale: 0.3,
  faded: 0.26,
  actors: {
    country: '#0371b2',
    person: '#e16a13',
    organisation: '#008f68',
    place: '#2092ce',
    group: '#c26796',
    product: '#916300',
    unnamed: '#6f747b',
  },
};

const dark: Theme = {
  name: 'dark',
  ground: '#15181c',
  panel: '#1c2025',
  ink: '#e9ebee',
  muted: '#a3abb5',
  faint: '#7e8792',
  rule: '#2a2f36',
  strongRule: '#414852',
  accent: '#5cb3ec',
  window: '#22384a',
  density: '#5d7689',
  edge: '#7b848f',
  fadedEdge: '#2d3239',
  hairline: 1,
  pale: 0.36,
  faded: 0.3,
  actors: {
    country: '#3296da',
    person: '#e07f45',
    organisation: '#2fb98f',
    place: '#7dc9f2',
    group: '#d98fbb',
    product: '#e8ad38',
    unnamed: '#8d9296',
  },
};

const print: Theme = {
  name: 'print',
  ground: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  muted: '#3d3d3d',
  faint: '#6b6b6b',
  rule: '#cccccc',
  strongRule: '#8c8c8c',
  accent: '#000000',
  window: '#e6e6e6',
  density: '#a6a6a6',
  edge: '#808080',
  fadedEdge: '#cfcfcf',
  hairline: 0.5,
  pale: 0.28,
  faded: 0.35,
  actors: { ...light.actors },
};

/* Greys an even step of lightness apart: with the form of its symbol each kind stays itself on a press without colour.
   Of the kinds that a story has most of, the dark ones are those it is about. */
const greyscale: Theme = {
  ...print,
  name: 'greyscale',
  actors: {
    country: '#111111',
    group: '#262626',
    person: '#393939',
    product: '#4e4e4e',
    organisation: '#646464',
    place: '#7b7b7b',
    unnamed: '#939393',
  },
};

export const themes: Record<ThemeName, Theme> = { light, dark, print, greyscale };

/** A colour stepped back towards a ground: share 1 leaves it as it is. Flat, so that a press needs no transparency. */
export function mixColors(color: string, ground: string, share: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(channel(color, at) * share + channel(ground, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

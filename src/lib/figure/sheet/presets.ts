/** A sheet of a usual size. */
export interface Preset {
  /** For a menu. */
  label: string;
  widthMm: number;
  /** Without one a sheet is as high as its picture needs, up to the tallest. */
  heightMm?: number;
  tallestMm?: number;
  /** Scene pixels on a millimetre: fewer make larger type. */
  pixelsPerMm: number;
}

/** At this scale labels are printed at 6½ points and hairlines at more than a quarter. */
export const PRINT_SCALE = 4.8;
/** What a journal's page leaves for a figure above its caption. */
const TALLEST = 225;

/* Column widths are those that Nature, Elsevier and most others ask for. Slides and posters are read from further away:
   type of 8 to 11 points. */
export const presets = {
  column: { label: 'One column', widthMm: 89, tallestMm: TALLEST, pixelsPerMm: PRINT_SCALE },
  'column-and-half': { label: 'One and a half columns', widthMm: 120, tallestMm: TALLEST, pixelsPerMm: PRINT_SCALE },
  page: { label: 'Two columns', widthMm: 183, tallestMm: TALLEST, pixelsPerMm: PRINT_SCALE },
  slide: { label: 'Slide, 16:9', widthMm: 338.67, heightMm: 190.5, pixelsPerMm: 960 / 338.67 },
  a4: { label: 'A4, landscape', widthMm: 297, heightMm: 210, pixelsPerMm: 4 },
  a3: { label: 'A3, landscape', widthMm: 420, heightMm: 297, pixelsPerMm: 3.4 },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as [PresetName, ...PresetName[]];

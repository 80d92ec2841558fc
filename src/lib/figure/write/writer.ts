import type { Story } from '#lib/story/index.ts';
import type { Figure } from '../figure.ts';
import type { FigureFormat } from '../formats.ts';
import type { FigureOptions } from '../options.ts';
import type { FaceName } from '../paint/typeface.ts';

/** What the painters need and a figure does not hold; where it comes from, the caller knows. */
export interface FigureResources {
  font(face: FaceName): Promise<Uint8Array>;
  /** resvg as WebAssembly, for PNG. */
  rasteriser(): Promise<Uint8Array>;
  /** HarfBuzz's subsetter as WebAssembly, for type in SVG. */
  subsetter(): Promise<Uint8Array>;
}

/** A figure as a file. */
export interface FigureFile {
  bytes: Uint8Array;
  /** Media type. */
  type: string;
  extension: FigureFormat;
  /** What a person should know of it, one line each. */
  notes: string[];
}

export interface Writing {
  figure: Figure;
  story: Story;
  options: FigureOptions;
  resources: FigureResources;
}

/** Writes a figure in one format. */
export type Writer = (writing: Writing) => Promise<FigureFile>;

import type { ThemeName } from './theme.ts';

/**
 * A scene is a picture as plain data: layers of marks in pixels, painted first to last. Marks know nothing of stories;
 * `item` says what a mark stands for, so that a pointer can find it. Every painter draws the same scene, so what is
 * exported is what is on the screen.
 */
export interface Scene {
  width: number;
  height: number;
  theme: ThemeName;
  /** Fill behind everything. */
  ground: string;
  layers: Layer[];
  /** What the picture cannot show as marks, for captions and screen readers. */
  notes: SceneNotes;
}

/** A named group: one layer in Inkscape and Illustrator. */
export interface Layer {
  /** Stable and unique in the scene: "axis", "lanes", "events", "edges", "nodes", "labels", "legend", "credits". */
  id: string;
  /** The same for a person. */
  label: string;
  /** Where the layer's own coordinates begin; default 0, 0. */
  offset?: { x: number; y: number };
  /** Nothing outside is drawn or hit; in the layer's coordinates. */
  clip?: Box;
  marks: Mark[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a mark stands for. */
export interface ItemRef {
  /**
   * `lane`: a timeline lane (id: the actor's id, or the lane's key); `fold`: the sign that folds it. `time`: a place on the axis. `window`: a part of
   * the overview's window (id: "begin", "end" or "inside"). `ground`: the overview outside the window.
   * `link`: a line of the network.
   */
  kind: 'event' | 'actor' | 'article' | 'relation' | 'lane' | 'fold' | 'time' | 'window' | 'ground' | 'link';
  id: string;
}

/** How links can differ: paler for their length, broken where an actor only tells of an event, dotted where in doubt. */
export type LinkForm = 'paler' | 'broken' | 'dotted';

export interface SceneNotes {
  /** Events in the picture, drawn or counted. */
  events: number;
  /** Events that are in the window, but whose label found no room. */
  hiddenLabels: number;
  /** Of those, how many are names, where a picture has both: lines of which a reader cannot tell whose they are. */
  hiddenNames?: number;
  /** Events in the window drawn only as density. */
  aggregated: number;
  /** What colours say where it is not the kind of an actor. */
  colors?: string;
  /**
   * Of a network: what it is made of, what large symbols say, whether something lies outside the window, what its links
   * say by their form, and whether the selected event is none of the network's, as no actor in it has part in it.
   */
  network?: {
    mode: 'events' | 'actors';
    large: string;
    outside: boolean;
    links: ReadonlySet<LinkForm>;
    astray: boolean;
  };
  /** Height the content would need to be seen whole; more than `height` means that it can be scrolled. */
  contentHeight: number;
}

/** Colour, or a horizontal fade of one: opacity at each stop, 0..1 of the mark's width. */
export type Fill = string | Fade;
export interface Fade {
  color: string;
  stops: readonly { at: number; opacity: number }[];
}

interface MarkBase {
  /** Stable: the same thing has the same id in every scene of a story. Unique within the scene. */
  id: string;
  item?: ItemRef;
  /** 0..1; default 1. */
  opacity?: number;
  /** Hidden from the eye, found by the pointer: widens small targets. */
  ghost?: boolean;
}

interface Stroked {
  stroke?: string;
  /** Pixels. */
  strokeWidth?: number;
  /** Lengths of dash and gap. */
  dash?: readonly number[];
  cap?: 'butt' | 'round';
}

export interface RectMark extends MarkBase, Box, Stroked {
  shape: 'rect';
  radius?: number;
  fill?: Fill;
}

export interface CircleMark extends MarkBase, Stroked {
  shape: 'circle';
  x: number;
  y: number;
  r: number;
  fill?: string;
}

export interface LineMark extends MarkBase, Stroked {
  shape: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A path as a flat list of commands and absolute coordinates: "M" x y, "L" x y, "C" x1 y1 x2 y2 x y, "Z". */
export type PathCommands = readonly ('M' | 'L' | 'C' | 'Z' | number)[];

export interface PathMark extends MarkBase, Omit<Stroked, 'stroke'> {
  shape: 'path';
  path: PathCommands;
  fill?: string;
  stroke?: Fill;
}

/** Many straight lines of one style in one mark: x1 y1 x2 y2, over and over. */
export interface SegmentsMark extends MarkBase, Stroked {
  shape: 'segments';
  points: Float32Array;
}

/** Many small forms of one kind and colour in one mark: x y radius, over and over; each stands for an item of its own. */
export interface SymbolsMark extends MarkBase {
  shape: 'symbols';
  /** Corners of the form around 0, 0 at radius 1: x y, over and over. */
  outline: readonly number[];
  points: Float32Array;
  /** A list, or something that makes each when it is asked for: there may be a hundred thousand. */
  items: Pick<readonly ItemRef[], 'at' | 'length'>;
  fill: string;
}

export interface TextMark extends MarkBase {
  shape: 'text';
  /** Anchor point on the baseline. */
  x: number;
  y: number;
  text: string;
  size: number;
  fill: string;
  weight?: 400 | 600;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** Outline in the ground's colour that keeps the text readable over lines. */
  halo?: string;
  /** The whole text where `text` is cut. */
  full?: string;
}

export type Mark = RectMark | CircleMark | LineMark | PathMark | SegmentsMark | SymbolsMark | TextMark;

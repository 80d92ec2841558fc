import { measureNames } from '#lib/graph/index.ts';
import type { Box, ItemRef } from './scene.ts';
import type { ThemeName } from './theme.ts';
import type { TimeWarp } from './time-warp.ts';

/** A stretch of time: milliseconds since 1970-01-01T00:00Z, end exclusive. */
export interface TimeWindow {
  begin: number;
  end: number;
}

/** What gives a timeline its lanes. */
export const laneKinds = ['actor', 'source', 'factuality', 'place', 'article', 'kind', 'cluster'] as const;
export type LaneKind = (typeof laneKinds)[number];

interface View {
  /** Pixels. */
  width: number;
  height: number;
  theme: ThemeName;
  window: TimeWindow;
  selection?: ItemRef | null;
  hover?: ItemRef | null;
  /** One byte per event of the story, in the story's order: 0 leaves it out. Null or absent: all events. Treated as
   *  immutable: make a new array when the filter changes. */
  filter?: Uint8Array | null;
}

export interface TimelineView extends View {
  laneBy: LaneKind;
  /** Pixels the lanes are scrolled down. */
  scroll?: number;
  /** "comfortable" rows hold labels; "compact" rows are thinner and hold twice as many events. */
  density?: 'comfortable' | 'compact';
  /** Most lanes of their own; everything else shares a last one. */
  maximumLanes?: number;
  /** Most rows of all lanes together; default: as many as can well be scrolled through. */
  maximumRows?: number;
  /** So many a lane has in any case, where it needs them; default: 3. */
  fewestRows?: number;
  /** Keys of lanes to put first, in this order. */
  pinned?: readonly string[];
  /** Keys of lanes drawn only as density. */
  folded?: readonly string[];
  /** Whether every lane has a sign that folds and unfolds it. */
  foldable?: boolean;
  /** The article that is read: a line marks the day it was written, its "now". */
  article?: string | null;
  /** A stretch of time that is being chosen. */
  brush?: TimeWindow | null;
  /** Show what has no date in a row of its own at the bottom; default true. */
  undated?: boolean;
}

/** A strip with the whole story's density, and the window in it. */
export interface OverviewView extends View {
  /** Time from edge to edge; default: the story's extent, and the window where it reaches beyond. */
  extent?: TimeWindow;
  /** Pixels kept free at the left and right edge; default 12. */
  inset?: { left: number; right: number };
}

export const networkModes = ['events', 'actors'] as const;
export type NetworkMode = (typeof networkModes)[number];

/** What a large symbol says of an actor: `part`: it has part in much of the story; else a measure of the network. */
export const networkSizes = ['part', ...measureNames] as const;
export type NetworkSize = (typeof networkSizes)[number];

export const networkColors = ['kind', 'community'] as const;
export type NetworkColor = (typeof networkColors)[number];

/** What the window does to a network: what lies outside is dimmed or left out, or everything has the colour of its time. */
export const networkTimes = ['dim', 'hide', 'color'] as const;
export type NetworkTime = (typeof networkTimes)[number];

export interface NetworkView extends View {
  /** `events`: actors and events; `actors`: actors alone, linked by the events they share. */
  mode: NetworkMode;
  /** Screen = layout * scale + offset. */
  transform?: Transform;
  /** Default: part. */
  sizeBy?: NetworkSize;
  /** Default: kind. */
  colorBy?: NetworkColor;
  /** Default: dim. */
  time?: NetworkTime;
  /** Fewest events that two actors share for their tie to count; default 1. */
  minimumWeight?: number;
  /** Only actors of this core number or more; default 0. */
  core?: number;
  /** Only what lies so many shared events around an actor or event. */
  around?: { id: string; hops: number } | null;
  /** Two actors, and the shortest way between them brought out. */
  path?: readonly [one: string, other: string] | null;
}

/** The network of each period of a window, side by side. */
export interface NetworkPanelsView extends Omit<NetworkView, 'transform'> {
  /** Most panels; default 12. */
  most?: number;
}

/** Actors as lines through time, which meet where they take part in the same event. */
export interface StorylineView extends View {
  /** Most lines; default 20, at most 40. */
  maximumActors?: number;
  /** Draws more or fewer meetings than have room, as long as only their lines are arranged. */
  arranged?: boolean;
}

export interface Transform {
  x: number;
  y: number;
  scale: number;
}

/** Where the time axis of a timeline lies in its scene: for turning a pointer's x into a time. */
export interface TimeScale {
  window: TimeWindow;
  plot: Box;
  /** Absent: time runs evenly. */
  warp?: TimeWarp;
}

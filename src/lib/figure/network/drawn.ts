import type { ActorKind } from '#lib/actors/index.ts';
import type { NetworkMode } from '../views.ts';
import type { NetworkModel } from './model.ts';

/** What the window, the filter, the options and the selection leave of a network. */
export interface Presences {
  /** Of each node: 0 is not drawn, 1 lies outside the window, 2 is inside. */
  nodes: Uint8Array;
  /** The same by place in story.events. */
  events: Uint8Array;
  /** 1 for nodes that the options leave, whenever they are there. */
  kept: Uint8Array;
  /** 1 for the pairs whose tie is strong enough; null: all are. */
  strong: Uint8Array | null;
  /** Nodes of the path, or else next to the selection, itself included; null without either: all. */
  near: ReadonlySet<number> | null;
}

export interface NetworkColors {
  /** Of an actor's symbol. */
  node(node: number): string;
  /** Of an event's symbol; null: as its standing has it. */
  event(node: number): string | null;
  /** Of a link between two nodes by some events of the story, a stretch of a list; null: as any other. */
  link(one: number, other: number, events: ArrayLike<number>, begin: number, end: number): string | null;
}

/** How some of the links are drawn. */
export interface EdgeStyle {
  full: boolean;
  /** Colours, the firmest first; the longer a link is, the later one it has. */
  tones: readonly string[];
  /** How long a link may be to have the first, in pixels of the whole network in the picture. */
  firm: number;
  width: number;
  dash?: readonly number[];
  /** Whether the links may be somebody else's. */
  inDoubt?: boolean;
}

/** Links, those that step back first. A network may have a hundred thousand, which share few styles. */
export interface Edges {
  /** What each stands for: a place in the model's links, or among its pairs. */
  of: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
  /** A place in styles. */
  style: Uint16Array;
  styles: readonly EdgeStyle[];
}

/** The simple form that small nodes share. */
export interface Look {
  full: boolean;
  kind: ActorKind | 'event';
  color: string;
}

/** What of a network is drawn and how, wherever it lies: stays the same while a person pans and zooms. */
export interface NetworkContent {
  model: NetworkModel;
  mode: NetworkMode;
  presence: Presences;
  /** 1 for nodes that the options and the mode leave, whenever they are there. */
  drawable: Uint8Array;
  /** 1 for nodes in full: in the window, and near the selection or on the path where there is one. */
  full: Uint8Array;
  /** How large each node is drawn, 0..1. */
  size: Float32Array;
  colors: NetworkColors;
  /** In the order of painting: those that step back first, large ones before small ones, so that none is buried. */
  nodes: readonly number[];
  /** Of each node a place in looks. */
  look: Uint16Array;
  looks: readonly Look[];
  edges: Edges;
}

/** The network with every node's place in the picture. */
export interface PlacedNetwork extends NetworkContent {
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
  /** How much closer than the whole network in the picture. */
  zoom: number;
  /** Whether a node lies in the picture. */
  visible(node: number): boolean;
  /** Whether a line between two nodes can cross the picture. */
  crosses(one: number, other: number): boolean;
}

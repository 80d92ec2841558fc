import type { MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import type { ActorKind } from '#lib/actors/index.ts';
import type { EventKind, Factuality, Role } from '#lib/events/index.ts';

export interface ActorNode {
  type: 'actor';
  name: string;
  kind: ActorKind;
}

export interface EventNode {
  type: 'event';
  label: string;
  kind: EventKind;
  factuality: Factuality;
  /** Milliseconds since 1970 UTC, end exclusive; infinite where open; both NaN when undated. */
  begin: number;
  end: number;
}

/** How an actor has part in an event; `source`: it says so. */
export interface Participation {
  role: Role | 'source';
}

/** Actors and events by their story ids; one edge per role. */
export type EventGraph = MultiUndirectedGraph<ActorNode | EventNode, Participation>;

/** Two actors' shared events. */
export interface SharedEvents {
  weight: number;
  events: string[];
}

export type ActorGraph = UndirectedGraph<ActorNode, SharedEvents>;

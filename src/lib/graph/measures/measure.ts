import type { ActorGraph } from '../types.ts';

/** How much an actor is, in some respect, in a network of actors. */
export interface Measure {
  /** For a menu, in lower case: "betweenness". */
  label: string;
  /** What a great value says of an actor. */
  meaning: string;
  of(actors: ActorGraph): Measured;
}

export interface Measured {
  /** Of every actor, never negative. */
  values: ReadonlyMap<string, number>;
  /** How the values were come by, where they are not exact. */
  note: string | null;
}

/** An exact value for each actor. */
export function measured(actors: ActorGraph, value: (actor: string) => number): Measured {
  return { values: new Map(actors.mapNodes((actor) => [actor, value(actor)])), note: null };
}

import {
  type ActorGraph,
  type ActorPath,
  communities,
  egoNetwork,
  type EventGraph,
  type MeasureName,
  measures,
  pathBetween,
} from '#lib/graph/index.ts';
import type { NetworkView } from '../views.ts';

/**
 * What a network is asked that takes its graph to tell, and long where it is large. Plain data, as is what is answered:
 * the page asks a worker.
 */
export type NetworkQuestion =
  | { about: 'measure'; name: MeasureName }
  | { about: 'communities' }
  | { about: 'around'; id: string; hops: number }
  | { about: 'path'; ends: readonly [one: string, other: string] };

/** By what is asked about. Values of nodes are in the order of their numbers. */
export interface NetworkAnswers {
  /** 0 for events; the note says how they were come by, where they are not exact. */
  measure: { values: Float32Array; note: string | null };
  /** Of actors, the largest first; -1 for events and who is in none. */
  communities: Int32Array;
  /** 1 for what lies around. */
  around: Uint8Array;
  path: ActorPath | null;
}

export type NetworkAnswer = NetworkAnswers[NetworkQuestion['about']];

/** What a view asks of a network before it can be drawn. */
export function questionsOf({ sizeBy = 'part', colorBy, core = 0, around, path }: NetworkView): NetworkQuestion[] {
  return [
    ...(sizeBy === 'part' ? [] : [{ about: 'measure', name: sizeBy } as const]),
    ...(core < 1 ? [] : [{ about: 'measure', name: 'core' } as const]),
    ...(colorBy === 'community' ? [{ about: 'communities' } as const] : []),
    ...(around ? [{ about: 'around', ...around } as const] : []),
    ...(path ? [{ about: 'path', ends: path } as const] : []),
  ];
}

/** The graphs that answers come from, made when they are needed. */
export interface Graphs {
  events(): EventGraph;
  actors(): ActorGraph;
}

/** A question of which only the newest answer, and that to each measure, is worth keeping. */
export function subjectOf(question: NetworkQuestion): string {
  return question.about === 'measure' ? `measure ${question.name}` : question.about;
}

/** Whether what is filtered makes a difference to an answer. */
export function asksOfFilter({ about }: NetworkQuestion): boolean {
  return about === 'around' || about === 'path';
}

/**
 * Answers questions about a network.
 * @param ids of the nodes by their numbers
 * @returns a function that takes a question, and 1 for each node that the filter leaves; null: all
 */
export function answering({ events, actors }: Graphs, ids: readonly string[]) {
  const number = new Map(ids.map((id, at) => [id, at]));
  const numbered = <Values extends Float32Array | Int32Array>(values: Values, found: ReadonlyMap<string, number>) => {
    for (const [id, value] of found) if (number.has(id)) values[number.get(id)!] = value;
    return values;
  };
  return (question: NetworkQuestion, left: Uint8Array | null): NetworkAnswer => {
    const isLeft = (id: string) => left === null || left[number.get(id) ?? -1] === 1;
    switch (question.about) {
      case 'measure': {
        const { values, note } = measures[question.name].of(actors());
        return { values: numbered(new Float32Array(ids.length), values), note };
      }
      case 'communities':
        return numbered(new Int32Array(ids.length).fill(-1), communities(actors()));
      case 'around': {
        const network = egoNetwork(events(), question.id, question.hops, isLeft);
        return Uint8Array.from(ids, (id) => Number(network.has(id)));
      }
      case 'path':
        return pathBetween(events(), ...question.ends, isLeft);
    }
  };
}

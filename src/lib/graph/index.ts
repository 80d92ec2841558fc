/**
 * The graph room: a story as a graph of actors and events, cut by time, seen as actors alone, and measured.
 */
export * from './types.ts';
export { buildGraph } from './build.ts';
export { actorGraph, LARGEST_CAST, projectActors } from './project.ts';
export { sliceGraph } from './slice.ts';
export { neighbourhood } from './neighbourhood.ts';
export { egoNetwork } from './ego-network.ts';
export { pathBetween, type ActorPath } from './path.ts';
export { communities } from './communities.ts';
export { measures, measureNames, type MeasureName } from './measures/index.ts';
export type { Measure, Measured } from './measures/measure.ts';
export { graphFormats } from './formats/index.ts';
export { seededRandom, shuffle } from './random.ts';

/**
 * The graph room: a story as a graph of actors and events, cut by time, seen as actors alone, and measured.
 */
export * from './types.ts';
export { buildGraph } from './build.ts';
export { projectActors } from './project.ts';
export { sliceGraph } from './slice.ts';
export { neighbourhood } from './neighbourhood.ts';
export { seededRandom } from './random.ts';

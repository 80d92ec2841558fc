/**
 * Who meets whom, in order of time: what a storyline is laid out from. Actors are numbered from 0. A column is one
 * place in time: meetings in it have no actor in common.
 */
export interface Meetings {
  actors: number;
  columns: readonly (readonly (readonly number[])[])[];
}

/** The first and the last column of each actor's line; -1 where it meets nobody. */
export function lifetimes({ actors, columns }: Meetings): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(actors).fill(-1);
  const last = new Int32Array(actors).fill(-1);
  columns.forEach((meetings, column) => {
    for (const meeting of meetings) {
      for (const actor of meeting) {
        if (first[actor] < 0) first[actor] = column;
        last[actor] = column;
      }
    }
  });
  return { first, last };
}

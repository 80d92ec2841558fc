import type { Arrangement } from './arrangement.ts';

/**
 * One sweep of Sugiyama, Tagawa and Toda's barycentre heuristic (1981), as Liu et al.'s StoryFlow (2013) uses it for
 * storylines: each column follows the one before it in the direction of the sweep, meetings moving as one.
 */
export function sweep(arrangement: Arrangement, direction: 1 | -1): void {
  const { columns } = arrangement;
  for (let step = 1; step < columns; step++) {
    const column = direction > 0 ? step : columns - 1 - step;
    const beside = column - direction;
    const beyond = column + direction;
    const placeOf = (actor: number): number => {
      const place = arrangement.placeOf(beside, actor);
      // A line that begins here goes where it is wanted next.
      return place >= 0 || beyond < 0 || beyond >= columns ? place : arrangement.placeOf(beyond, actor);
    };
    const ordered = arrangement
      .blocks(column)
      .map((block) => {
        const places = block.map((actor) => ({ actor, place: placeOf(actor) }));
        const known = places.filter(({ place }) => place >= 0);
        const middle = known.reduce((sum, { place }) => sum + place, 0) / known.length;
        for (const entry of places) if (entry.place < 0) entry.place = middle;
        places.sort((one, other) => one.place - other.place || 0);
        return { actors: places.map(({ actor }) => actor), middle };
      })
      .map((block, at, all) => ({
        ...block,
        middle: Number.isNaN(block.middle) ? (all[at - 1]?.middle ?? -1) : block.middle,
      }));
    ordered.sort((one, other) => one.middle - other.middle || 0);
    arrangement.set(column, Int32Array.from(ordered.flatMap(({ actors }) => actors)));
  }
}

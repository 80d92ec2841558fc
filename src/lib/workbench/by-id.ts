/** Things of a story by their id. */
export function byId<Thing extends { id: string }>(things: readonly Thing[] = []): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

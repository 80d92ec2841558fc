import type { Actor } from '#lib/actors/index.ts';
import type { EventMention } from '#lib/events/index.ts';

/** The actors without the things that no event involves, and the events, which point to the actors by index. */
export function withoutIdleThings(
  actors: readonly Actor[],
  events: readonly EventMention[],
): { actors: Actor[]; events: EventMention[] } {
  const involved = new Set(
    events.flatMap(({ participants, sources, places }) => [
      ...participants.map(({ actor }) => actor),
      ...sources,
      ...places,
    ]),
  );
  const kept = actors.flatMap(({ thing }, index) => (thing && !involved.has(index) ? [] : [index]));
  const position = new Map(kept.map((index, at) => [index, at]));
  const at = (index: number): number => position.get(index)!;
  const rolesOf = ({ roles }: Actor): Pick<Actor, 'roles'> =>
    roles === undefined
      ? {}
      : {
          roles: roles
            .filter(({ of }) => of === null || position.has(of))
            .map(({ noun, of }) => ({ noun, of: of === null ? null : at(of) })),
        };
  return {
    actors: kept.map((index) => ({
      ...actors[index],
      affiliation: actors[index].affiliation.filter((owner) => position.has(owner)).map(at),
      ...rolesOf(actors[index]),
    })),
    events: events.map((event) => ({
      ...event,
      participants: event.participants.map(({ actor, role }) => ({ actor: at(actor), role })),
      sources: event.sources.map(at),
      places: event.places.map(at),
    })),
  };
}

import type { Actor } from '#lib/actors/index.ts';
import { eventLike, type EventMention } from '#lib/events/index.ts';

/** The actors without the things that no event involves, and the events, which point to the actors by index. */
export function withoutIdleThings(
  actors: readonly Actor[],
  events: readonly EventMention[],
): { actors: Actor[]; events: EventMention[] } {
  const involved = involvedIn(events);
  const kept: Actor[] = [];
  const position = new Map<number, number>();
  for (let index = 0; index < actors.length; index++) {
    const actor = actors[index];
    if (actor.thing && !involved.has(index)) continue;
    position.set(index, kept.length);
    kept.push(actor);
  }
  const moved: { actors: Actor[]; events: EventMention[] } = { actors: [], events: [] };
  for (const actor of kept) moved.actors.push(moveActor(actor, position));
  for (const event of events) moved.events.push(moveEvent(event, position));
  return moved;
}

function involvedIn(events: readonly EventMention[]): ReadonlySet<number> {
  const involved = new Set<number>();
  for (const { participants, sources, places } of events) {
    for (const { actor } of participants) involved.add(actor);
    for (const source of sources) involved.add(source);
    for (const place of places) involved.add(place);
  }
  return involved;
}

/** Where each of those kept stands now. */
type Positions = ReadonlyMap<number, number>;

function moveActor(actor: Actor, position: Positions): Actor {
  const affiliation = moveAll(actor.affiliation, position);
  // No copy by spreading, which an engine takes for another kind of object.
  return {
    name: actor.name,
    kind: actor.kind,
    thing: actor.thing,
    aliases: actor.aliases,
    affiliation,
    roles: actor.roles && moveRoles(actor.roles, position),
    gender: actor.gender,
    mentions: actor.mentions,
  };
}

function moveRoles(roles: NonNullable<Actor['roles']>, position: Positions): Actor['roles'] {
  const moved: NonNullable<Actor['roles']> = [];
  for (const { noun, of } of roles) {
    const owner = of === null ? null : position.get(of);
    if (owner !== undefined) moved.push({ noun, of: owner });
  }
  return moved;
}

function moveEvent(event: EventMention, position: Positions): EventMention {
  const participants: EventMention['participants'] = [];
  for (const { actor, role } of event.participants) participants.push({ actor: position.get(actor)!, role });
  return eventLike(event, {
    participants,
    sources: moveAll(event.sources, position),
    places: moveAll(event.places, position),
  });
}

/** The new places of those that are kept. */
function moveAll(indexes: readonly number[], position: Positions): number[] {
  const moved: number[] = [];
  for (const index of indexes) {
    const at = position.get(index);
    if (at !== undefined) moved.push(at);
  }
  return moved;
}

import type { Role } from '#lib/events/index.ts';
import { isPlace, keyOf } from '../corrections/correct.ts';
import type { Correction, Named, NewActor, StoryActor, StoryEvent } from '../schema.ts';
import type { SaidOfCast } from './corrected.ts';

/** The actors under the names and of the kinds that a person gave them; a thing that is given a kind is a thing no more. */
export function withCorrectedActors(actors: readonly StoryActor[], corrections: readonly Correction[]): StoryActor[] {
  const corrected = [...actors];
  const mentionedAt = finder(actors);
  for (const correction of corrections) {
    if (correction.type !== 'name' && correction.type !== 'kind') continue;
    const index = mentionedAt(correction.actor);
    if (index === undefined) continue;
    corrected[index] =
      correction.type === 'name'
        ? called(corrected[index], correction.name)
        : ofKind(corrected[index], correction.kind);
  }
  return corrected;
}

/** The events with those in them who a person says take part or say so, and without those who do not. */
export function withCorrectedCast(
  events: readonly StoryEvent[],
  eventOf: Int32Array,
  actors: readonly StoryActor[],
  cast: readonly SaidOfCast[],
): readonly StoryEvent[] {
  const corrected = [...events];
  const mentionedAt = finder(actors);
  for (const { mention, ...correction } of cast) {
    const index = mentionedAt(correction.actor);
    const event = corrected[eventOf[mention]];
    if (index === undefined || event === undefined) continue;
    const { id } = actors[index];
    corrected[eventOf[mention]] =
      correction.type === 'role' ? withRole(event, id, correction.role) : withSource(event, id, correction.says);
  }
  return corrected;
}

export function called(actor: StoryActor, name: string): StoryActor {
  const aliases = new Set([actor.name, ...actor.aliases]);
  aliases.delete(name);
  return { ...actor, name, aliases: [...aliases] };
}

export function ofKind({ thing, ...actor }: StoryActor, kind: StoryActor['kind']): StoryActor {
  return { ...actor, kind, ...(thing && kind === 'unnamed' ? { thing } : {}) };
}

/** Where it takes place is where it is said to, else where it leads to and comes from, as `findEvents` has it. */
export function withRole(event: StoryEvent, actor: string, role: Role | null): StoryEvent {
  const { participants, places } = event;
  const next = role === null ? [] : [{ actor, role }];
  const wasWhere = places.includes(actor);
  const mayBeWhere = wasWhere || places.length === 0;
  const isWhere = role === 'place' || (mayBeWhere && (role === 'origin' || role === 'destination'));
  return {
    ...event,
    participants: participants.some((one) => one.actor === actor)
      ? participants.flatMap((one) => (one.actor === actor ? next : [one]))
      : [...participants, ...next],
    places: isWhere === wasWhere ? places : isWhere ? [...places, actor] : places.filter((place) => place !== actor),
  };
}

export function withSource(event: StoryEvent, actor: string, says: boolean): StoryEvent {
  const others = event.sources.filter((source) => source.actor !== actor);
  return { ...event, sources: says ? [...others, { actor }] : others };
}

/** Finds the actor that is mentioned at a place, by index. */
function finder(actors: readonly StoryActor[]): (named: Named | NewActor) => number | undefined {
  let found: Map<string, number> | undefined;
  return (named) => (isPlace(named) ? (found ??= byPlace(actors)).get(keyOf(named)) : undefined);
}

function byPlace(actors: readonly StoryActor[]): Map<string, number> {
  const found = new Map<string, number>();
  actors.forEach(({ mentions }, index) => {
    for (const mention of mentions) if (!found.has(keyOf(mention))) found.set(keyOf(mention), index);
  });
  return found;
}

import type { StoryActor } from '../schema.ts';
import { byText } from './identity.ts';
import type { Groups } from './groups.ts';
import type { Lists } from './lists.ts';
import type { Mentions, WhoTakesPart } from './mentions.ts';

/** The actors of a story once more of them are known to be one. */
export interface JoinedActors {
  actors: StoryActor[];
  /** Index into `actors`, by index before. */
  actorOf: Int32Array;
}

/** Makes one actor of each group; it keeps the place and the id of its first. */
export function joinActors(actors: readonly StoryActor[], groups: Groups): JoinedActors {
  const actorOf = new Int32Array(actors.length);
  const idOf = new Map<string, string>();
  const several = new Map<number, StoryActor[]>();
  const joined: StoryActor[] = [];
  actors.forEach((actor, index) => {
    const first = groups.of(index);
    if (first === index) {
      actorOf[index] = joined.push(actor) - 1;
      return;
    }
    actorOf[index] = actorOf[first];
    idOf.set(actor.id, actors[first].id);
    const members = several.get(actorOf[first]);
    if (members === undefined) several.set(actorOf[first], [actors[first], actor]);
    else members.push(actor);
  });
  if (idOf.size === 0) return { actors: joined, actorOf };
  for (const [index, members] of several) joined[index] = oneOf(members);
  return { actors: joined.map((actor) => withOwners(actor, idOf)), actorOf };
}

function oneOf(members: readonly StoryActor[]): StoryActor {
  const { id, kind } = members[0];
  const uses = new Map<string, number>();
  for (const { name, mentions } of members) uses.set(name, (uses.get(name) ?? 0) + mentions.length);
  const [[name]] = [...uses].sort(([a, n], [b, m]) => m - n || b.length - a.length || byText(a, b));
  const names = new Set(members.flatMap((member) => [member.name, ...member.aliases]));
  names.delete(name);
  return {
    id,
    name,
    kind,
    ...(members.every(({ thing }) => thing) ? { thing: true as const } : {}),
    aliases: [...names],
    mentions: members.flatMap(({ mentions }) => mentions),
    affiliation: [...new Set(members.flatMap(({ affiliation }) => affiliation))],
  };
}

function withOwners(actor: StoryActor, idOf: ReadonlyMap<string, string>): StoryActor {
  if (!actor.affiliation.some((owner) => idOf.has(owner))) return actor;
  const owners = new Set(actor.affiliation.map((owner) => idOf.get(owner) ?? owner));
  owners.delete(actor.id);
  return { ...actor, affiliation: [...owners] };
}

/** Who takes part in mentions, as the actors they were joined to. */
export function withActors(mentions: Mentions, { actorOf }: JoinedActors): WhoTakesPart {
  const { participantRoles, roles } = mentions;
  return {
    participants: renumbered(mentions.participants, actorOf),
    participantRoles,
    sources: renumbered(mentions.sources, actorOf),
    places: renumbered(mentions.places, actorOf),
    actors: renumbered(mentions.actors, actorOf),
    roles,
  };
}

function renumbered({ begins, items }: Lists, numbers: Int32Array): Lists {
  const anew = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) anew[i] = numbers[items[i]];
  return { begins, items: anew };
}

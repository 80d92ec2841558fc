import { roles } from '#lib/events/index.ts';
import type { StoryActor } from '../schema.ts';
import { describe, fit, headOf, together, type Description } from './descriptions.ts';
import { Groups, type Parting } from './groups.ts';
import { listAt } from './lists.ts';
import { place, type Mentions } from './mentions.ts';
import { numberOf } from './numbering.ts';

/**
 * Finds those without a name who are one across articles, as they take the same part in the same event: "a stray bullet"
 * in one article and "the errant bullet" in another. Whom an article tells apart stay apart.
 * @param events the mentions of each event, by index
 * @param apart those that a person tells apart
 * @returns groups of actors, by index
 */
export function sameUnnamed(
  mentions: Mentions,
  events: readonly (readonly number[])[],
  actors: readonly StoryActor[],
  apart: readonly Parting[] = [],
): Groups {
  const groups = new Groups(actors.length, apart);
  const known = new Map<number, Unnamed>();
  const heads = new Map<string, number>();
  const knownOf = (actor: number): Unnamed => {
    const group = groups.of(actor);
    let unnamed = known.get(group);
    if (unnamed === undefined) known.set(group, (unnamed = unnamedOf(actors[group])));
    return unnamed;
  };
  /** Whether the two are one now. */
  const join = (a: number, b: number): boolean => {
    if (groups.of(a) === groups.of(b)) return true;
    if (groups.areApart(a, b)) return false;
    const [one, other] = [knownOf(a), knownOf(b)];
    if (!fit(one, other) || [...other.articles].some((article) => one.articles.has(article))) return false;
    groups.join(a, b);
    for (const article of other.articles) one.articles.add(article);
    known.set(groups.of(a), { ...together(one, other), articles: one.articles });
    return true;
  };
  const headNumbers = new Int32Array(actors.length).fill(unread);
  const headNumber = (actor: number): number => {
    if (headNumbers[actor] !== unread) return headNumbers[actor];
    const { kind, name } = actors[actor];
    return (headNumbers[actor] = kind === 'unnamed' ? numberOf(headOf(name), heads) : named);
  };
  for (const members of events) {
    if (members.length < 2) continue;
    for (const seat of seatsAt(mentions, members, headNumber)) {
      const apart: number[] = [];
      for (const actor of seat) if (!apart.some((earlier) => join(earlier, actor))) apart.push(actor);
    }
  }
  return groups;
}

interface Unnamed extends Description {
  articles: Set<string>;
}

/** Before it is joined with others, it is known to one article. */
const unnamedOf = (actor: StoryActor): Unnamed => ({
  ...describe(actor),
  articles: new Set([actor.mentions[0].article]),
});

const unread = -2;
const named = -1;
const several = -1;
const source = roles.length;

/** Those without a name at one event who share a part in it and a head; of several at one mention none can be told. */
function seatsAt(
  { participants, participantRoles, places, sources }: Mentions,
  members: readonly number[],
  headNumber: (actor: number) => number,
): Iterable<number[]> {
  const seats = new Map<number, number[]>();
  const own = new Map<number, number>();
  const sit = (role: number, actor: number) => {
    const head = headNumber(actor);
    if (head === named) return;
    const key = head * (roles.length + 1) + role;
    const sitting = own.get(key);
    own.set(key, sitting === undefined || sitting === actor ? actor : several);
  };
  for (const member of members) {
    own.clear();
    for (let i = participants.begins[member]; i < participants.begins[member + 1]; i++)
      sit(participantRoles[i], participants.items[i]);
    for (const actor of listAt(places, member)) sit(place, actor);
    for (const actor of listAt(sources, member)) sit(source, actor);
    for (const [key, actor] of own) {
      if (actor === several) continue;
      const seat = seats.get(key);
      if (seat === undefined) seats.set(key, [actor]);
      else seat.push(actor);
    }
  }
  return seats.values();
}

import { roles } from '#lib/events/index.ts';
import type { StoryActor } from '../schema.ts';
import { describe, fit, headOf, together, type Description } from './descriptions.ts';
import { Groups, type Parting } from './groups.ts';
import type { Lists } from './lists.ts';
import { place, type Mentions } from './mentions.ts';
import { numberOf } from './numbering.ts';
import { fitAsParties, partyModifiers } from './parties.ts';
import { sameNews } from './same-news.ts';

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
  const groups = new UnnamedGroups(actors, apart);
  const heads = new Heads(actors);
  for (const members of events) {
    if (members.length < 2) continue;
    for (const seat of seatsAt(mentions, members, heads)) if (seat.length > 1) groups.joinFitting(seat);
  }
  joinParties(mentions, events, actors, heads, groups);
  return groups.groups;
}

/** Makes one of the parties to the same news that two articles each speak of as the only ones of the kind. */
function joinParties(
  mentions: Mentions,
  events: readonly (readonly number[])[],
  actors: readonly StoryActor[],
  heads: Heads,
  groups: UnnamedGroups,
): void {
  const only = onlyOnes(mentions, heads);
  const modifiersOf = (actor: number) => partyModifiers(actors[actor].name, headOf(actors[actor].name));
  for (const [one, other] of sameNews(mentions, events))
    for (const [head, actor] of only[one]) {
      const alike = only[other].get(head) ?? several;
      if (actor === several || alike === several) continue;
      const modifiers = modifiersOf(actor);
      const others = modifiers && modifiersOf(alike);
      if (others && fitAsParties(modifiers, others)) groups.joinFitting([actor, alike]);
    }
}

/** By article and head, who alone takes part in its events or says so; or that there are several. */
function onlyOnes({ size, firsts, articles, actors, sources }: Mentions, heads: Heads): Map<number, number>[] {
  const only: Map<number, number>[] = Array.from({ length: firsts.length - 1 }, () => new Map());
  const note = (article: number, actor: number): void => {
    const head = heads.of(actor);
    if (head === named) return;
    const known = only[article].get(head);
    only[article].set(head, known === undefined || known === actor ? actor : several);
  };
  for (let mention = 0; mention < size; mention++)
    for (const { begins, items } of [actors, sources])
      for (let i = begins[mention]; i < begins[mention + 1]; i++) note(articles[mention], items[i]);
  return only;
}

interface Unnamed extends Description {
  articles: Set<string>;
}

/** Those without a name who are found to be one. */
class UnnamedGroups {
  readonly groups: Groups;
  readonly #actors: readonly StoryActor[];
  /** What is known of each group that was asked for. */
  readonly #known = new Map<number, Unnamed>();

  constructor(actors: readonly StoryActor[], apart: readonly Parting[]) {
    this.#actors = actors;
    this.groups = new Groups(actors.length, apart);
  }

  /** Makes one of those that can be, each with the first it fits. */
  joinFitting(seat: readonly number[]): void {
    const apart: number[] = [];
    for (const actor of seat) if (!this.#joinsOneOf(apart, actor)) apart.push(actor);
  }

  #joinsOneOf(apart: readonly number[], actor: number): boolean {
    for (const earlier of apart) if (this.#join(earlier, actor)) return true;
    return false;
  }

  /** Whether the two are one now. */
  #join(a: number, b: number): boolean {
    const { groups } = this;
    if (groups.of(a) === groups.of(b)) return true;
    if (groups.areApart(a, b)) return false;
    const one = this.#knownOf(groups.of(a));
    const other = this.#knownOf(groups.of(b));
    if (!fit(one, other) || meet(one.articles, other.articles)) return false;
    groups.join(a, b);
    for (const article of other.articles) one.articles.add(article);
    const { number, names, owners } = together(one, other);
    this.#known.set(groups.of(a), { number, names, owners, articles: one.articles });
    return true;
  }

  #knownOf(group: number): Unnamed {
    let unnamed = this.#known.get(group);
    if (unnamed === undefined) this.#known.set(group, (unnamed = unnamedOf(this.#actors[group])));
    return unnamed;
  }
}

/** Before it is joined with others, it is known to one article. */
function unnamedOf(actor: StoryActor): Unnamed {
  const { number, names, owners } = describe(actor);
  return { number, names, owners, articles: new Set([actor.mentions[0].article]) };
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

const unread = -2;
const named = -1;

/** The words that descriptions turn on, as numbers. */
class Heads {
  readonly #actors: readonly StoryActor[];
  readonly #numbers: Int32Array;
  readonly #heads = new Map<string, number>();

  constructor(actors: readonly StoryActor[]) {
    this.#actors = actors;
    this.#numbers = new Int32Array(actors.length).fill(unread);
  }

  /** Negative for who has a name. */
  of(actor: number): number {
    const known = this.#numbers[actor];
    if (known !== unread) return known;
    const { kind, name } = this.#actors[actor];
    return (this.#numbers[actor] = kind === 'unnamed' ? numberOf(headOf(name), this.#heads) : named);
  }
}

const source = roles.length;

/** Those without a name at one event who share a part in it and a head; of several at one mention none can be told. */
function seatsAt(
  { participants, participantRoles, places, sources }: Mentions,
  members: readonly number[],
  heads: Heads,
): number[][] {
  const keys: number[] = [];
  const seats: number[][] = [];
  for (const member of members) {
    const own = new Seated(heads);
    for (let i = participants.begins[member]; i < participants.begins[member + 1]; i++)
      own.sit(participantRoles[i], participants.items[i]);
    sitAll(own, place, places, member);
    sitAll(own, source, sources, member);
    for (let i = 0; i < own.keys.length; i++) {
      if (own.actors[i] === several) continue;
      const seat = keys.indexOf(own.keys[i]);
      if (seat >= 0) seats[seat].push(own.actors[i]);
      else seats[keys.push(own.keys[i]) - 1] = [own.actors[i]];
    }
  }
  return seats;
}

function sitAll(own: Seated, role: number, { begins, items }: Lists, member: number): void {
  for (let i = begins[member]; i < begins[member + 1]; i++) own.sit(role, items[i]);
}

const several = -1;

/** Who has each part in a mention, by a number of the part and of the head. */
class Seated {
  readonly keys: number[] = [];
  /** The only one there, or that there are several. */
  readonly actors: number[] = [];
  readonly #heads: Heads;

  constructor(heads: Heads) {
    this.#heads = heads;
  }

  sit(role: number, actor: number): void {
    const head = this.#heads.of(actor);
    if (head === named) return;
    const key = head * (roles.length + 1) + role;
    const seat = this.keys.indexOf(key);
    if (seat < 0) this.actors[this.keys.push(key) - 1] = actor;
    else if (this.actors[seat] !== actor) this.actors[seat] = several;
  }
}

import { foldName, withoutEpithet, type ActorKind } from '#lib/actors/index.ts';
import type { Correction, StoryActor } from '../schema.ts';
import { saidOfActors } from './corrected-actors.ts';
import { Groups, type Parting } from './groups.ts';
import { bySize, byText, idNumber, idOf } from './identity.ts';
import { isNameless, placedId, type LocalActors } from './local-actors.ts';
import { joinByName } from './same-actor.ts';
import { joinKin } from './same-kin.ts';
import { joinMistaken } from './mistaken-persons.ts';
import { joinPersons } from './same-person.ts';
import { joinByRole } from './same-role.ts';
import { joinSurnames } from './mistaken-surnames.ts';

export interface MergedActors {
  actors: StoryActor[];
  /** Of each actor those that it belongs to, by index. */
  owners: (readonly number[])[];
  /** Index into `actors`, by actor of an article, one article after the other; `firsts` has the first of each. */
  actorOf: Int32Array;
  firsts: Int32Array;
  /** Actors that a person says are not the same, by index. */
  apart: Parting[];
}

/** Makes one actor of all that the articles say of it. */
export function mergeActors(locals: LocalActors, corrections: readonly Correction[] = []): MergedActors {
  const said = saidOfActors(locals, corrections);
  const groups = new Groups(locals.size, said.apart);
  const named = joinByName(locals, groups);
  // After full names are one, short ones can be told apart.
  const surnamed = joinPersons(locals, groups);
  joinMistaken(locals, groups, named, (name) => surnamed(name).length > 0);
  joinSurnames(locals, groups, named, surnamed);
  joinByRole(locals, groups);
  joinKin(locals, groups);
  for (const [first, ...others] of said.together) for (const other of others) groups.unite(first, other);

  const { drafts, ids } = identified(
    locals,
    groups.all().map((members) => draftOf(locals, members)),
  );
  const actorOf = new Int32Array(locals.size);
  drafts.forEach(({ members }, actor) => {
    for (const member of members) actorOf[member] = actor;
  });
  const owners = drafts.map(({ members }, actor) => ownersOf(locals, members, actorOf, actor));
  return {
    actors: drafts.map(({ naming, kind, members }, actor) => ({
      id: ids[actor],
      name: locals.names[naming],
      kind,
      ...(members.every((member) => locals.isThing[member] === 1) ? { thing: true as const } : {}),
      aliases: aliasesOf(locals, members, locals.names[naming]),
      mentions: mentionsOf(locals, members),
      affiliation: owners[actor].map((owner) => ids[owner]),
    })),
    owners,
    actorOf,
    firsts: locals.firsts,
    apart: said.apart.map(({ ones, others }) => ({
      ones: ones.map((local) => actorOf[local]),
      others: others.map((local) => actorOf[local]),
    })),
  };
}

/** An actor of the story as its articles know it. */
interface Draft {
  members: readonly number[];
  kind: ActorKind;
  /** The member that it has its name from. */
  naming: number;
}

function draftOf(locals: LocalActors, members: readonly number[]): Draft {
  if (members.length === 1) return { members, kind: locals.kinds[members[0]], naming: members[0] };
  const known = knowing(locals, members);
  const kind = known.length > 0 ? mostMentioned(locals, known, locals.kinds) : 'unnamed';
  const naming = fullestNamed(
    locals,
    members.filter((member) => locals.kinds[member] === kind),
    kind,
  );
  return { members, kind, naming };
}

/** The members that know what the actor is: whoever has it for a person without a sign does not, where others know better. */
function knowing({ kinds, isMarkedPerson }: LocalActors, members: readonly number[]): readonly number[] {
  const known = members.filter((member) => kinds[member] !== 'unnamed');
  const [persons, others] = [true, false].map((are) => known.filter((member) => (kinds[member] === 'person') === are));
  if (persons.length === 0 || others.length === 0) return known;
  return persons.some((member) => isMarkedPerson[member] === 1) ? persons : others;
}

/** The value that most mentions speak for; the first in the alphabet where two are level. */
function mostMentioned<Value extends string>(
  { starts: { begins } }: LocalActors,
  members: readonly number[],
  values: readonly Value[],
): Value {
  const count = new Map<Value, number>();
  for (const member of members)
    count.set(values[member], (count.get(values[member]) ?? 0) + begins[member + 1] - begins[member]);
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

/** Whoever has the name with the most words, of several such the one used most: "Alexander Lukashenko" before "Lukashenko". */
function fullestNamed(locals: LocalActors, members: readonly number[], kind: ActorKind): number {
  const words = (member: number) => Math.min(locals.names[member].split(' ').length, 3);
  const named = kind === 'person' ? withoutEpithets(locals, members) : members;
  const most = kind === 'person' ? Math.max(...named.map(words)) : 0;
  const name = mostMentioned(
    locals,
    kind === 'person' ? named.filter((member) => words(member) === most) : named,
    locals.names,
  );
  return members.find((member) => locals.names[member] === name)!;
}

/** Without "Honest Jane Doe" where others say "Jane Doe". */
function withoutEpithets({ names }: LocalActors, members: readonly number[]): readonly number[] {
  const spelt = new Map<string, string>();
  for (const member of members) if (!spelt.has(names[member])) spelt.set(names[member], foldName(names[member]));
  const folded = new Set(spelt.values());
  return members.filter((member) => !folded.has(withoutEpithet(spelt.get(names[member])!)));
}

/**
 * Actors and their ids, in the order of those. An id follows from the name; actors that share one (two John Smiths, two
 * "US officials") also from where they first stand.
 */
function identified(locals: LocalActors, drafts: readonly Draft[]): { drafts: Draft[]; ids: string[] } {
  const { ids, names, articles, articleIds, starts } = locals;
  const bearers = new Map<number, number>();
  for (const { naming, kind } of drafts)
    if (!isNameless({ kind })) bearers.set(ids[naming], (bearers.get(ids[naming]) ?? 0) + 1);
  const numbers = drafts.map(({ members: [first], naming, kind }) => {
    const isPlain = isNameless({ kind }) ? first === naming : bearers.get(ids[naming]) === 1;
    if (isPlain) return ids[naming];
    const start = starts.items[starts.begins[first]];
    return idNumber(placedId({ name: names[naming], kind }, articleIds[articles[first]], start));
  });
  const order = drafts.map((_, index) => index).sort((a, b) => bySize(numbers[a], numbers[b]));
  return { drafts: order.map((index) => drafts[index]), ids: order.map((index) => idOf('p', numbers[index])) };
}

function aliasesOf({ names, aliases }: LocalActors, members: readonly number[], name: string): string[] {
  if (members.length === 1 && aliases.begins[members[0]] === aliases.begins[members[0] + 1]) return [];
  const found = new Set<string>();
  for (const member of members) {
    found.add(names[member]);
    for (let i = aliases.begins[member]; i < aliases.begins[member + 1]; i++) found.add(aliases.items[i]);
  }
  found.delete(name);
  return [...found];
}

function mentionsOf(
  { articles, articleIds, starts, lengths, confidences }: LocalActors,
  members: readonly number[],
): StoryActor['mentions'] {
  const mentions: StoryActor['mentions'] = [];
  for (const member of members)
    for (let i = starts.begins[member]; i < starts.begins[member + 1]; i++) {
      const start = starts.items[i];
      const mention = { article: articleIds[articles[member]], start, end: start + lengths.items[i] };
      const confidence = confidences.get(i);
      mentions.push(confidence === undefined ? mention : { ...mention, confidence });
    }
  return mentions;
}

/** Those that an actor belongs to, in their order. */
function ownersOf(
  { articles, firsts, affiliations: { begins, items } }: LocalActors,
  members: readonly number[],
  actorOf: Int32Array,
  actor: number,
): readonly number[] {
  if (members.every((member) => begins[member] === begins[member + 1])) return none;
  const owners = new Set<number>();
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) owners.add(actorOf[firsts[articles[member]] + items[i]]);
  owners.delete(actor);
  return owners.size === 0 ? none : [...owners].sort((a, b) => a - b);
}

const none: readonly number[] = [];

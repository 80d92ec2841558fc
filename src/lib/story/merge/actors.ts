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
import { joinShortNames } from './same-organisation.ts';
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
  joinShortNames(locals, groups, named);
  // After full names are one, short ones can be told apart.
  const bearers = joinPersons(locals, groups);
  joinMistaken(locals, groups, named, bearers);
  joinSurnames(locals, groups, named, bearers);
  joinByRole(locals, groups);
  joinKin(locals, groups);
  for (const [first, ...others] of said.together) for (const other of others) groups.unite(first, other);

  const drafts = inOrder(locals, groups);
  const actorOf = new Int32Array(locals.size);
  for (let actor = 0; actor < drafts.length; actor++)
    for (const member of drafts[actor].members) actorOf[member] = actor;
  const ids = drafts.map(({ id }) => idOf('p', id));
  const owners = drafts.map(({ members }) => ownersOf(locals, members, actorOf));
  const actors: StoryActor[] = [];
  for (let actor = 0; actor < drafts.length; actor++) {
    const affiliation = owners[actor].map((owner) => ids[owner]);
    actors.push(actorFrom(locals, drafts[actor], ids[actor], affiliation));
  }
  return {
    actors,
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
  /** As a number. */
  id: number;
}

/** As long as nobody else is called so, it has the id of its name. */
function draftOf(locals: LocalActors, members: readonly number[]): Draft {
  const { kinds, ids } = locals;
  const [first] = members;
  if (members.length === 1) return { members, kind: kinds[first], naming: first, id: ids[first] };
  const known = knowing(locals, members);
  const kind = known.length > 0 ? mostMentioned(locals, known, kinds) : 'unnamed';
  const naming = fullestNamed(
    locals,
    members.filter((member) => kinds[member] === kind),
    kind,
  );
  return { members, kind, naming, id: ids[naming] };
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
  if (areAlike(members, values)) return values[members[0]];
  const count = new Map<Value, number>();
  for (const member of members)
    count.set(values[member], (count.get(values[member]) ?? 0) + begins[member + 1] - begins[member]);
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

function areAlike(members: readonly number[], values: readonly string[]): boolean {
  for (const member of members) if (values[member] !== values[members[0]]) return false;
  return true;
}

/** Whoever has the name with the most words, of several such the one used most: "Alexander Lukashenko" before "Lukashenko". */
function fullestNamed(locals: LocalActors, members: readonly number[], kind: ActorKind): number {
  if (areAlike(members, locals.names)) return members[0];
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
 * Actors in the order of their ids. An id follows from the name; actors that share one (two John Smiths, two "US
 * officials") also from where they first stand.
 */
function inOrder(locals: LocalActors, groups: Groups): Draft[] {
  const drafts = groups.all().map((members) => draftOf(locals, members));
  const bearers = new Map<number, number>();
  for (const { id, kind } of drafts) if (!isNameless({ kind })) bearers.set(id, (bearers.get(id) ?? 0) + 1);
  for (const draft of drafts) if (isShared(draft, bearers)) draft.id = placedIdOf(locals, draft);
  return drafts.sort(byId);
}

const isShared = ({ members, naming, kind, id }: Draft, bearers: ReadonlyMap<number, number>): boolean =>
  isNameless({ kind }) ? members[0] !== naming : bearers.get(id) !== 1;

function placedIdOf({ names, articles, articleIds, starts }: LocalActors, { members, naming, kind }: Draft): number {
  const [first] = members;
  const start = starts.items[starts.begins[first]];
  return idNumber(placedId({ name: names[naming], kind }, articleIds[articles[first]], start));
}

const byId = (a: Draft, b: Draft): number => bySize(a.id, b.id);

function actorFrom(
  locals: LocalActors,
  { members, naming, kind }: Draft,
  id: string,
  affiliation: string[],
): StoryActor {
  const name = locals.names[naming];
  const aliases = aliasesOf(locals, members, name);
  const mentions = mentionsOf(locals, members);
  return areThings(locals, members)
    ? { id, name, kind, thing: true, aliases, mentions, affiliation }
    : { id, name, kind, aliases, mentions, affiliation };
}

function areThings({ isThing }: LocalActors, members: readonly number[]): boolean {
  for (const member of members) if (isThing[member] === 0) return false;
  return true;
}

function aliasesOf({ names, aliases }: LocalActors, members: readonly number[], name: string): string[] {
  const found: string[] = [];
  for (const member of members) {
    addOnce(found, names[member], name);
    for (let i = aliases.begins[member]; i < aliases.begins[member + 1]; i++) addOnce(found, aliases.items[i], name);
  }
  return found;
}

function addOnce(aliases: string[], alias: string, name: string): void {
  if (alias !== name && !aliases.includes(alias)) aliases.push(alias);
}

function mentionsOf(
  { articles, articleIds, starts, lengths, confidences }: LocalActors,
  members: readonly number[],
): StoryActor['mentions'] {
  const mentions: StoryActor['mentions'] = [];
  for (const member of members)
    for (let i = starts.begins[member]; i < starts.begins[member + 1]; i++) {
      const article = articleIds[articles[member]];
      const start = starts.items[i];
      const end = start + lengths.items[i];
      const confidence = confidences.get(i);
      mentions.push(confidence === undefined ? { article, start, end } : { article, start, end, confidence });
    }
  return mentions;
}

/** Those that an actor belongs to, in their order. */
function ownersOf(
  { articles, firsts, affiliations: { begins, items } }: LocalActors,
  members: readonly number[],
  actorOf: Int32Array,
): readonly number[] {
  const owners: number[] = [];
  for (const member of members)
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      const owner = actorOf[firsts[articles[member]] + items[i]];
      if (owner !== actorOf[member] && !owners.includes(owner)) owners.push(owner);
    }
  return owners.length === 0 ? none : owners.sort(ascending);
}

const ascending = (a: number, b: number): number => a - b;
const none: readonly number[] = [];

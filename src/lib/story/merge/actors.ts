import type { ActorKind } from '#lib/actors/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryActor } from '../schema.ts';
import { Groups } from './groups.ts';
import { byText } from './identity.ts';
import { isNameless, localActors, placedId, type LocalActor } from './local-actor.ts';
import { joinByName } from './same-actor.ts';
import { joinPersons } from './same-person.ts';

export interface MergedActors {
  actors: StoryActor[];
  /** Index into `actors`, by article and by index in the article's own list. */
  actorOf: number[][];
}

/** Makes one actor of all that the articles say of it. */
export function mergeActors(analyses: readonly ArticleAnalysis[]): MergedActors {
  const byArticle = analyses.map(localActors);
  const locals = byArticle.flat();
  const groups = new Groups(locals.length);
  joinByName(locals, groups);
  // After full names are one, short ones can be told apart.
  joinPersons(locals, groups);

  const all = groups.all();
  const groupOf = new Int32Array(locals.length);
  all.forEach((members, group) => {
    for (const member of members) groupOf[member] = group;
  });
  const drafts = all.map((members) => combine(members.map((member) => locals[member])));
  const ids = identifyActors(drafts);
  const ownersOf = (group: number): string[] => {
    const owners = new Set<string>();
    for (const member of all[group]) {
      const { index, affiliation } = locals[member];
      for (const owner of affiliation) owners.add(ids[groupOf[member - index + owner]]);
    }
    owners.delete(ids[group]);
    return owners.size === 0 ? [] : [...owners].sort(byText);
  };
  const actors = drafts.map(({ members, naming, kind, aliases }, group) => ({
    id: ids[group],
    name: naming.name,
    kind,
    ...(members.every(({ thing }) => thing) ? { thing: true as const } : {}),
    aliases,
    mentions: mentionsOf(members),
    affiliation: ownersOf(group),
  }));
  const order = actors.map((_, index) => index).sort((a, b) => byText(actors[a].id, actors[b].id));
  const rank = new Int32Array(order.length);
  order.forEach((group, position) => (rank[group] = position));
  let offset = 0;
  return {
    actors: order.map((index) => actors[index]),
    actorOf: byArticle.map((own) => own.map(() => rank[groupOf[offset++]])),
  };
}

/** An actor of the story before it has an id. */
interface Draft {
  members: readonly LocalActor[];
  kind: ActorKind;
  /** The member that it has its name from. */
  naming: LocalActor;
  aliases: string[];
}

function combine(members: readonly LocalActor[]): Draft {
  const kind = mostMentioned(members, (member) => member.kind);
  const naming = fullestNamed(members.filter((member) => member.kind === kind));
  const aliases = new Set(members.flatMap((member) => [member.name, ...member.aliases]));
  aliases.delete(naming.name);
  return { members, kind, naming, aliases: [...aliases] };
}

function mentionsOf(members: readonly LocalActor[]): StoryActor['mentions'] {
  const mentions: StoryActor['mentions'] = [];
  for (const { article, spans } of members)
    for (let i = 0; i < spans.length; i += 2) mentions.push({ article, start: spans[i], end: spans[i + 1] });
  return mentions;
}

/** The value that most mentions speak for; the first in the alphabet where two are level. */
function mostMentioned<Value extends string>(
  members: readonly LocalActor[],
  valueOf: (member: LocalActor) => Value,
): Value {
  if (members.length === 1) return valueOf(members[0]);
  const count = new Map<Value, number>();
  for (const member of members) {
    const value = valueOf(member);
    count.set(value, (count.get(value) ?? 0) + member.spans.length);
  }
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

/** Whoever has the name with the most words, of several such the one used most: "Alexander Lukashenko" before "Lukashenko". */
function fullestNamed(members: readonly LocalActor[]): LocalActor {
  if (members.length === 1) return members[0];
  const words = ({ name }: LocalActor) => Math.min(name.split(' ').length, 3);
  const person = members[0].kind === 'person';
  const most = person ? Math.max(...members.map(words)) : 0;
  const name = mostMentioned(
    person ? members.filter((member) => words(member) === most) : members,
    (member) => member.name,
  );
  return members.find((member) => member.name === name)!;
}

/** An id follows from the name; actors that share one (two John Smiths, two "US officials") also from where they first stand. */
function identifyActors(drafts: readonly Draft[]): string[] {
  const bearers = new Map<string, number>();
  for (const { naming } of drafts) bearers.set(naming.idKey, (bearers.get(naming.idKey) ?? 0) + 1);
  return drafts.map(({ members: [first], naming, kind }) => {
    const isPlaced = isNameless({ kind });
    if (bearers.get(naming.idKey) !== 1 && !isPlaced) return placedId(naming.idKey, first.article, first.spans[0]);
    return isPlaced && first !== naming ? placedId(naming.idKey, first.article, first.spans[0]) : naming.id;
  });
}

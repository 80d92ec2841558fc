import { foldName } from '#lib/actors/index.ts';
import type { ActorKind } from '#lib/actors/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryActor } from '../schema.ts';
import { Groups } from './groups.ts';
import { byText, identify } from './identity.ts';
import { localActors, type LocalActor } from './local-actor.ts';
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
  const actors = drafts.map((draft, group) => {
    const owners = new Set<string>();
    for (const member of all[group]) {
      const { index, actor } = locals[member];
      for (const owner of actor.affiliation) owners.add(ids[groupOf[member - index + owner]]);
    }
    owners.delete(ids[group]);
    return { id: ids[group], ...draft, affiliation: [...owners].sort(byText) };
  });
  const order = actors.map((_, index) => index).sort((a, b) => byText(actors[a].id, actors[b].id));
  const rank = new Int32Array(order.length);
  order.forEach((group, position) => (rank[group] = position));
  let offset = 0;
  return {
    actors: order.map((index) => actors[index]),
    actorOf: byArticle.map((own) => own.map(() => rank[groupOf[offset++]])),
  };
}

type Draft = Omit<StoryActor, 'id' | 'affiliation'>;

function combine(members: readonly LocalActor[]): Draft {
  const kind = mostMentioned(members, ({ actor }) => actor.kind) as ActorKind;
  const ofKind = members.filter(({ actor }) => actor.kind === kind);
  const name = fullestName(ofKind);
  const aliases = new Set(members.flatMap(({ actor }) => [actor.name, ...actor.aliases]));
  aliases.delete(name);
  return {
    name,
    kind,
    ...(members.every(({ actor }) => actor.thing) ? { thing: true as const } : {}),
    aliases: [...aliases],
    mentions: members.flatMap(({ article, actor }) =>
      actor.mentions.map(({ start, end }) => ({ article, start, end })),
    ),
  };
}

/** The value that most mentions speak for; the first in the alphabet where two are level. */
function mostMentioned(members: readonly LocalActor[], valueOf: (member: LocalActor) => string): string {
  const count = new Map<string, number>();
  for (const member of members) {
    const value = valueOf(member);
    count.set(value, (count.get(value) ?? 0) + member.actor.mentions.length);
  }
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

/** Of the names with the most words, the one used most: "Alexander Lukashenko" before "Lukashenko". */
function fullestName(members: readonly LocalActor[]): string {
  const words = (name: string) => Math.min(name.split(' ').length, 3);
  const person = members[0].actor.kind === 'person';
  const most = person ? Math.max(...members.map(({ actor }) => words(actor.name))) : 0;
  return mostMentioned(
    person ? members.filter(({ actor }) => words(actor.name) === most) : members,
    ({ actor }) => actor.name,
  );
}

/** An id follows from the name; actors that share one (two John Smiths, two "US officials") also from where they first stand. */
function identifyActors(drafts: readonly Draft[]): string[] {
  const named = drafts.map(keyOf);
  const bearers = new Map<string, number>();
  for (const key of named) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return drafts.map((draft, index) => {
    const { kind, mentions } = draft;
    const unique = bearers.get(named[index]) === 1 && kind !== 'unnamed' && kind !== 'group';
    return unique ? identify('p', named[index]) : identify('p', named[index], mentions[0].article, mentions[0].start);
  });
}

const keyOf = ({ name, kind }: Draft): string =>
  `${kind === 'unnamed' || kind === 'group' ? kind : 'named'} ${foldName(name)}`;

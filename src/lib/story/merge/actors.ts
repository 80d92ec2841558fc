import { foldName } from '#lib/actors/index.ts';
import type { Actor, ActorKind } from '#lib/actors/index.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import type { StoryActor } from '../schema.ts';
import { Groups } from './groups.ts';
import { byText, identify } from './identity.ts';
import type { LocalActor } from './local-actor.ts';
import { joinByName } from './same-actor.ts';
import { joinPersons } from './same-person.ts';

export interface MergedActors {
  actors: StoryActor[];
  /** Index into `actors`, by article and by index in the article's own list. */
  actorOf: number[][];
}

/** Makes one actor of all that the articles say of it. */
export function mergeActors(analyses: readonly ArticleAnalysis[]): MergedActors {
  const locals: LocalActor[] = analyses.flatMap(({ article, actors }, index) =>
    actors.map((actor) => ({ article: index, actor, names: namesOf(article.text, actor) })),
  );
  const groups = new Groups(locals.length);
  joinByName(locals, groups);
  // After full names are one, short ones can be told apart.
  joinPersons(locals, groups);

  const offsets: number[] = [];
  let offset = 0;
  for (const { actors } of analyses) {
    offsets.push(offset);
    offset += actors.length;
  }
  const all = groups.all();
  const groupOf = new Int32Array(locals.length);
  all.forEach((members, group) => members.forEach((member) => (groupOf[member] = group)));

  const drafts = all.map((members) =>
    combine(
      analyses,
      members.map((member) => locals[member]),
    ),
  );
  const ids = identifyActors(drafts);
  const actors = drafts.map((draft, group) => {
    const owners = all[group].flatMap((member) => {
      const { article, actor } = locals[member];
      return actor.affiliation.map((owner) => groupOf[offsets[article] + owner]);
    });
    const affiliation = [...new Set(owners)].filter((owner) => owner !== group).map((owner) => ids[owner]);
    return { id: ids[group], ...draft, affiliation: affiliation.sort(byText) };
  });
  const order = actors.map((_, index) => index).sort((a, b) => byText(actors[a].id, actors[b].id));
  const rank = new Map(order.map((index, position) => [index, position]));
  return {
    actors: order.map((index) => actors[index]),
    actorOf: analyses.map(({ actors: own }, article) => own.map((_, i) => rank.get(groupOf[offsets[article] + i])!)),
  };
}

type Draft = Omit<StoryActor, 'id' | 'affiliation'>;

/** The names a text uses, the actor's own name first. */
function namesOf(text: string, { name, kind, mentions }: Actor): string[] {
  if (kind === 'unnamed') return [];
  const names = new Set(kind === 'group' ? [] : [name]);
  for (const { form, start, end } of mentions) {
    if (form === 'name') names.add(text.slice(start, end).replace(/[[\]]/g, '').replace(/\s+/g, ' '));
  }
  return [...names];
}

function combine(analyses: readonly ArticleAnalysis[], members: readonly LocalActor[]): Draft {
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
      actor.mentions.map(({ start, end }) => ({ article: analyses[article].article.id, start, end })),
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
  const named = drafts.map(
    ({ name, kind }) => `${kind === 'unnamed' || kind === 'group' ? kind : 'named'} ${foldName(name)}`,
  );
  const bearers = new Map<string, number>();
  for (const key of named) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return drafts.map(({ kind, mentions: [{ article, start }] }, index) => {
    const unique = bearers.get(named[index]) === 1 && kind !== 'unnamed' && kind !== 'group';
    return unique ? identify('p', named[index]) : identify('p', named[index], article, start);
  });
}

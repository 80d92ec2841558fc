import { factualities, roles, type Factuality, type Role } from '#lib/events/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryActor, StoryEvent, StoryTime } from '../schema.ts';
import { distinct } from './cast.ts';
import { daysOf, intersect, length } from './days.ts';
import type { EventProfile } from './event-profile.ts';
import { byText, identify } from './identity.ts';
import { remember } from './remember.ts';

export interface MergedEvents {
  events: StoryEvent[];
  /** Index into `events`, by index into the profiles. */
  eventOf: number[];
}

/**
 * Makes one event of each group of mentions.
 * @param reprints for every article the first that carries its text
 */
export function storyEvents(
  analyses: readonly ArticleAnalysis[],
  actors: readonly StoryActor[],
  profiles: readonly EventProfile[],
  groups: readonly number[][],
  times: readonly StoryTime[][],
  reprints: readonly number[],
): MergedEvents {
  const eventOf = new Array<number>(profiles.length);
  const ids = analyses.map(eventIds);
  const events = groups.map((group, event) => {
    for (const member of group) eventOf[member] = event;
    const members = group.map((member) => profiles[member]);
    return combined(ids[members[0].article][members[0].index], analyses, actors, members, times, reprints);
  });
  return { events, eventOf };
}

/** The id that each event of an article has where its mention is the first. */
const eventIds = remember(({ article, events }) =>
  events.map(({ trigger, lemma }) => identify('e', article.id, trigger.start, trigger.end, lemma)),
);

function combined(
  id: string,
  analyses: readonly ArticleAnalysis[],
  actors: readonly StoryActor[],
  members: readonly EventProfile[],
  times: readonly StoryTime[][],
  reprints: readonly number[],
): StoryEvent {
  const idOf = (actor: number) => actors[actor].id;
  return {
    id,
    label: bestLabel(members, actors),
    kind: mostFrequent(members.map(({ kind }) => kind)),
    factuality: combinedFactuality(members),
    date: bestDate(members, times),
    participants: participantsOf(members).map(({ actor, role }) => ({ actor: idOf(actor), role })),
    sources: distinct(allOf(members, 'sources')).map((actor) => ({ actor: idOf(actor) })),
    places: distinct(allOf(members, 'places')).map(idOf),
    reports: members.length === 1 ? 1 : new Set(members.map(({ article }) => reprints[article])).size,
    mentions: members.map(({ article, clauseStart, clauseEnd, triggerStart, triggerEnd }) => ({
      article: analyses[article].article.id,
      start: clauseStart,
      end: clauseEnd,
      trigger: { start: triggerStart, end: triggerEnd },
    })),
  };
}

const allOf = (members: readonly EventProfile[], list: 'sources' | 'places'): readonly number[] =>
  members.length === 1 ? members[0][list] : members.flatMap((member) => member[list]);

/** The most frequent value; the first in the alphabet where two are level. */
function mostFrequent<T extends string>(values: readonly T[]): T {
  if (values.length === 1) return values[0];
  const count = new Map<T, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

/** The label that begins with the doer and names most of those involved, then the one used most, then the shortest. */
function bestLabel(members: readonly EventProfile[], actors: readonly StoryActor[]): string {
  if (members.length === 1) return members[0].label;
  const rolesOf = new Map<number, Role>();
  for (const { actors, roles } of members) actors.forEach((actor, at) => rolesOf.set(actor, roles[at]));
  const names = [...rolesOf.keys()].map((actor) => actors[actor].name);
  const doers = [...rolesOf].filter(([, role]) => role === 'agent').map(([actor]) => actors[actor].name);
  const labels = members.map(({ label }) => label);
  const rank = (label: string) => [
    doers.some((name) => label.startsWith(name)) ? 1 : 0,
    names.filter((name) => label.includes(name)).length,
    labels.filter((other) => other === label).length,
    -label.length,
  ];
  const ranked = [...new Set(labels)].map((label) => ({ label, rank: rank(label) }));
  ranked.sort((a, b) => {
    const differing = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return differing < 0 ? byText(a.label, b.label) : b.rank[differing] - a.rank[differing];
  });
  return ranked[0].label;
}

/**
 * What an article reports in its own voice has happened, whoever else only claimed, planned or expected it. Else the most
 * frequent holds, where two are level the more cautious. Nouns ("the invasion") and headlines have no voice where there
 * are verbs of running text, and among themselves a vote each: "an attack" is told of one that is only feared, too.
 */
function combinedFactuality(members: readonly EventProfile[]): Factuality {
  if (members.length === 1) return members[0].factuality;
  const verbal = members.filter((member) => member.verbal);
  const heard = verbal.length > 0 ? verbal : members;
  if (verbal.some(({ factuality, sources, told }) => factuality === 'happened' && sources.length === 0 && told))
    return 'happened';
  const votes = (factuality: Factuality) => heard.filter((member) => member.factuality === factuality).length;
  return [...factualities].sort((a, b) => votes(b) - votes(a) || factualities.indexOf(b) - factualities.indexOf(a))[0];
}

const bases = ['stated', 'related', 'document', 'inferred'] as const;

/** Longer dates say less than the article's own date does. */
const vagueDays = 400;

/** The narrowest date with the best basis; expressions of other mentions that fall within it support it. */
function bestDate(members: readonly EventProfile[], times: readonly StoryTime[][]): StoryEvent['date'] {
  const dated = members.flatMap(({ article, date, days }) =>
    date === null || days === null ? [] : [{ article, date, days }],
  );
  if (dated.length === 0) return undatedBut(members);
  const [best] = [...dated].sort(
    (a, b) =>
      Number(length(a.days) > vagueDays) - Number(length(b.days) > vagueDays) ||
      bases.indexOf(a.date.basis) - bases.indexOf(b.date.basis) ||
      length(a.days) - length(b.days) ||
      // Whoever tells it first tells it as the news.
      a.days.end - b.days.end ||
      b.date.confidence - a.date.confidence,
  );
  const supporting = dated.filter(({ days }) => intersect(days, best.days) !== null);
  const ids = new Set<string>();
  for (const { article, date } of [best, ...supporting])
    for (const time of date.times) ids.add(times[article][time].id);
  return {
    value: best.date.value,
    begin: best.date.interval.begin,
    end: best.date.interval.end,
    granularity: best.date.granularity,
    basis: best.date.basis,
    times: [...ids],
    confidence: best.date.confidence,
  };
}

/** A date without bounds still says why there is none. */
function undatedBut(members: readonly EventProfile[]): StoryEvent['date'] {
  const date = members.find(({ date }) => date !== null && daysOf(date.interval) === null && date.value !== null)?.date;
  if (date === undefined || date === null) return null;
  const { value, interval, granularity, basis, confidence } = date;
  return { value, begin: interval.begin, end: interval.end, granularity, basis, times: [], confidence };
}

/** Everyone involved, each in the role that most mentions give; where two are level, the one named first in the list of roles. */
function participantsOf(members: readonly EventProfile[]): { actor: number; role: Role }[] {
  if (members.length === 1 && members[0].participants.length < 2) {
    const [{ participants, participantRoles }] = members;
    return participants.map((actor, at) => ({ actor, role: participantRoles[at] }));
  }
  const rolesOf = new Map<number, Role[]>();
  for (const { participants, participantRoles } of members) {
    participants.forEach((actor, at) => {
      const given = rolesOf.get(actor);
      if (given === undefined) rolesOf.set(actor, [participantRoles[at]]);
      else given.push(participantRoles[at]);
    });
  }
  return [...rolesOf].map(([actor, given]) => ({ actor, role: given.length === 1 ? given[0] : mostGiven(given) }));
}

function mostGiven(given: readonly Role[]): Role {
  const votes = (role: Role) => given.filter((other) => other === role).length;
  return [...new Set(given)].sort((a, b) => votes(b) - votes(a) || roles.indexOf(a) - roles.indexOf(b))[0];
}

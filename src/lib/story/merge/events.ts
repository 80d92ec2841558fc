import { factualities, type EventKind, type Factuality } from '#lib/events/index.ts';
import type { StoryActor, StoryArticle, StoryEvent } from '../schema.ts';
import { lastGiven, type Corrected } from './corrected.ts';
import { participantsOf, placesOf, sourcesOf } from './event-cast.ts';
import { bestDate, isToCome, type DateParts } from './event-dates.ts';
import { byText, idOf } from './identity.ts';
import { bestLabel } from './labels.ts';
import { isEmpty } from './lists.ts';
import { clauseOf, factualityOf, kindOf, triggerOf, type Mentions, type WhoTakesPart } from './mentions.ts';
import { manner } from './reports.ts';

export interface MergedEvents {
  events: StoryEvent[];
  /** Index into `events`, by mention; -1 for what is no event. */
  eventOf: Int32Array;
}

/** The parts of the story that events name, and what is known of its articles. */
interface Parts extends DateParts {
  articles: readonly Pick<StoryArticle, 'id' | 'date'>[];
  actors: readonly StoryActor[];
  /** Who has to do with each mention, as those actors. */
  cast: WhoTakesPart;
  /** For every article the first that carries its text. */
  reprints: readonly number[];
  given: Pick<Corrected, 'dates' | 'labels' | 'factualities'>;
}

/** Makes one event of each group of mentions. */
export function storyEvents(mentions: Mentions, groups: readonly number[][], parts: Parts): MergedEvents {
  const eventOf = new Int32Array(mentions.size).fill(-1);
  const events: StoryEvent[] = [];
  for (const members of groups) {
    for (const member of members) eventOf[member] = events.length;
    events.push(combined(mentions, members, parts));
  }
  return { events, eventOf };
}

function combined(mentions: Mentions, members: readonly number[], parts: Parts): StoryEvent {
  const { actors, cast, given } = parts;
  const tellers = withoutRepeats(mentions, members);
  const factuality = combinedFactuality(mentions, tellers);
  const labelled = assertedAs(mentions, tellers, factuality);
  const date = bestDate(mentions, members, parts);
  const kind = combinedKind(mentions, tellers);
  const isPlan = kind !== 'statement' && inWords(factuality) === 'happened' && isToCome(date, mentions, members, parts);
  return {
    id: idOf('e', mentions.ids[members[0]]),
    label: lastSaid(given.labels, members) ?? bestLabel(mentions, cast, labelled, actors),
    kind,
    factuality: lastSaid(given.factualities, members) ?? (isPlan ? 'planned' : factuality),
    date,
    participants: participantsOf(cast, members, actors),
    sources: sourcesOf(cast, members, actors),
    places: placesOf(cast, members, actors),
    reports: reportsOf(mentions, members, parts),
    mentions: mentionsOf(mentions, members, parts),
  };
}

/** Of the mentions of an event those whose labels may be its own. */
export function labelledAs(mentions: Mentions, members: readonly number[]): readonly number[] {
  const tellers = withoutRepeats(mentions, members);
  return assertedAs(mentions, tellers, combinedFactuality(mentions, tellers));
}

/** In how many articles, those reprinted counted once. */
function reportsOf({ articles }: Mentions, members: readonly number[], { reprints }: Parts): number {
  if (members.length === 1) return 1;
  const reports = new Set<number>();
  for (const member of members) reports.add(reprints[articles[member]]);
  return reports.size;
}

function mentionsOf(mentions: Mentions, members: readonly number[], { articles }: Parts): StoryEvent['mentions'] {
  const told: StoryEvent['mentions'] = [];
  for (const member of members) {
    const { start, end } = clauseOf(mentions, member);
    told.push({ article: articles[mentions.articles[member]].id, start, end, trigger: triggerOf(mentions, member) });
  }
  return told;
}

/** The mentions without nouns whose verb says with them what happened: "launched an attack". */
function withoutRepeats({ sameAs }: Mentions, members: readonly number[]): readonly number[] {
  if (members.length === 1) return members;
  return members.filter((member) => sameAs[member] < 0 || !members.includes(sameAs[member]));
}

/** The mentions whose labels say of the event what is so: not "may leave" of somebody who left. Nouns say neither. */
function assertedAs(mentions: Mentions, members: readonly number[], factuality: Factuality): readonly number[] {
  if (members.length === 1) return members;
  const asserted = members.filter(
    (member) =>
      (mentions.manners[member] & manner.verbal) === 0 ||
      inWords(factualityOf(mentions, member)) === inWords(factuality),
  );
  return asserted.length > 0 ? asserted : members;
}

/** What is claimed is put as what happened is. */
const inWords = (factuality: Factuality): Factuality => (factuality === 'claimed' ? 'happened' : factuality);

function lastSaid<Value>(said: ReadonlyMap<number, Value>, members: readonly number[]): Value | undefined {
  const last = lastGiven(said, members);
  return last === undefined ? undefined : said.get(last);
}

/** The most frequent kind; the first in the alphabet where two are level. */
function combinedKind(mentions: Mentions, members: readonly number[]): EventKind {
  if (members.length === 1) return kindOf(mentions, members[0]);
  const count = new Map<EventKind, number>();
  for (const member of members) {
    const kind = kindOf(mentions, member);
    count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  return [...count].sort(([a, n], [b, m]) => m - n || byText(a, b))[0][0];
}

/**
 * What an article reports in its own voice has happened, whoever else only claimed, planned or expected it. Else the most
 * frequent holds, where two are level the more cautious. Nouns ("the invasion") and headlines have no voice where there
 * are verbs of running text, and among themselves a vote each: "an attack" is told of one that is only feared, too.
 */
function combinedFactuality(mentions: Mentions, members: readonly number[]): Factuality {
  if (members.length === 1) return factualityOf(mentions, members[0]);
  const { factualities: told, manners, sources } = mentions;
  const [all, verbal] = [noVotes(), noVotes()];
  let isSaid = false;
  for (const member of members) {
    const factuality = told[member];
    all[factuality]++;
    if ((manners[member] & manner.verbal) === 0) continue;
    verbal[factuality]++;
    if ((manners[member] & manner.told) === 0) continue;
    if (factuality === happened && isEmpty(sources, member)) return 'happened';
    if (factuality === claimed) isSaid = true;
  }
  const votes = verbal.some((given) => given > 0) ? verbal : all;
  // What one article still expects, and by another's source is done: a claim.
  if (isSaid && votes.every((given, factuality) => given === 0 || expected.includes(factuality))) return 'claimed';
  let most = 0;
  for (let factuality = 1; factuality < votes.length; factuality++)
    if (votes[factuality] >= votes[most]) most = factuality;
  return factualities[most];
}

const happened = factualities.indexOf('happened');
const claimed = factualities.indexOf('claimed');
/** What may still be a claim. */
const expected = [claimed, factualities.indexOf('planned'), factualities.indexOf('possible')];
const noVotes = (): number[] => factualities.map(() => 0);

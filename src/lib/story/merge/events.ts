import {
  eventDateBases,
  factualities,
  roles,
  type EventDate,
  type EventKind,
  type Factuality,
  type Role,
} from '#lib/events/index.ts';
import type { StoryActor, StoryArticle, StoryEvent, StoryTime } from '../schema.ts';
import { lastGiven, type Corrected } from './corrected.ts';
import { dayNumber } from './days.ts';
import { byText, idOf } from './identity.ts';
import { bestLabel } from './labels.ts';
import { isSet, listAt, type Lists } from './lists.ts';
import { daysOpen, hasDays, meet, type DatedMentions } from './mention-dates.ts';
import { clauseOf, factualityOf, kindOf, triggerOf, type Mentions } from './mentions.ts';
import { manner } from './reports.ts';

export interface MergedEvents {
  events: StoryEvent[];
  /** Index into `events`, by mention; -1 for what is no event. */
  eventOf: Int32Array;
}

/** The parts of the story that events name, and what is known of its articles. */
interface Parts {
  articles: readonly Pick<StoryArticle, 'id' | 'date'>[];
  actors: readonly StoryActor[];
  /** By article. */
  times: readonly (readonly StoryTime[])[];
  /** For every article the first that carries its text. */
  reprints: readonly number[];
  given: Pick<Corrected, 'dates' | 'labels' | 'factualities'>;
}

/** Makes one event of each group of mentions. */
export function storyEvents(mentions: DatedMentions, groups: readonly number[][], parts: Parts): MergedEvents {
  const eventOf = new Int32Array(mentions.size).fill(-1);
  const events = groups.map((members, event) => {
    for (const member of members) eventOf[member] = event;
    return combined(mentions, members, parts);
  });
  return { events, eventOf };
}

function combined(mentions: DatedMentions, members: readonly number[], parts: Parts): StoryEvent {
  const { actors, articles, reprints, given } = parts;
  const tellers = withoutRepeats(mentions, members);
  const factuality = combinedFactuality(mentions, tellers);
  const date = bestDate(mentions, members, parts);
  const kind = combinedKind(mentions, tellers);
  const isPlan = kind !== 'statement' && inWords(factuality) === 'happened' && isToCome(date, mentions, members, parts);
  return {
    id: idOf('e', mentions.ids[members[0]]),
    label: lastSaid(given.labels, members) ?? bestLabel(mentions, assertedAs(mentions, tellers, factuality), actors),
    kind,
    factuality: lastSaid(given.factualities, members) ?? (isPlan ? 'planned' : factuality),
    date,
    participants: participantsOf(mentions, members, actors),
    sources: eachOnce(mentions.sources, members).map((actor) => ({ actor: actors[actor].id })),
    places: eachOnce(mentions.places, members).map((actor) => actors[actor].id),
    reports: members.length === 1 ? 1 : new Set(members.map((member) => reprints[mentions.articles[member]])).size,
    mentions: members.map((member) => ({
      article: articles[mentions.articles[member]].id,
      ...clauseOf(mentions, member),
      trigger: triggerOf(mentions, member),
    })),
  };
}

/** The mentions without nouns whose verb says with them what happened: "launched an attack". */
function withoutRepeats({ sameAs }: Mentions, members: readonly number[]): readonly number[] {
  if (members.length === 1) return members;
  return members.filter((member) => sameAs[member] < 0 || !members.includes(sameAs[member]));
}

/** "Parliament reconvenes on 24 May", "the debate on 19 October": what the text dates behind all articles that tell it. */
function isToCome(
  date: StoryEvent['date'],
  { articles: articleOf }: Mentions,
  members: readonly number[],
  { articles }: Parts,
): boolean {
  const begin = date?.basis === 'stated' ? dayNumber(date.begin) : null;
  return (
    begin !== null && members.every((member) => begin >= (dayNumber(articles[articleOf[member]].date.end) ?? Infinity))
  );
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

/** What the lists of some mentions hold, in the order of first sight. */
function eachOnce(lists: Lists, members: readonly number[]): number[] {
  const [member] = members;
  if (members.length === 1 && isSet(lists, member)) return [...listAt(lists, member)];
  const { begins, items } = lists;
  const found = new Set<number>();
  for (const member of members) for (let i = begins[member]; i < begins[member + 1]; i++) found.add(items[i]);
  return [...found];
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
  const { begins } = mentions.sources;
  const heard = members.map((member) => ({
    factuality: factualityOf(mentions, member),
    manners: mentions.manners[member],
    isOwnVoice: begins[member] === begins[member + 1],
  }));
  const verbal = heard.filter(({ manners }) => (manners & manner.verbal) !== 0);
  const happened = verbal.some(
    ({ factuality, manners, isOwnVoice }) => factuality === 'happened' && isOwnVoice && (manners & manner.told) !== 0,
  );
  if (happened) return 'happened';
  const voters = verbal.length > 0 ? verbal : heard;
  const isOf = (...some: Factuality[]) => voters.every(({ factuality }) => some.includes(factuality));
  // What one article still expects, and by another's source is done: a claim.
  const isSaid = verbal.some(({ factuality, manners }) => factuality === 'claimed' && (manners & manner.told) !== 0);
  if (isSaid && isOf('claimed', 'planned', 'possible')) return 'claimed';
  const votes = (factuality: Factuality) => voters.filter((voter) => voter.factuality === factuality).length;
  return [...factualities].sort((a, b) => votes(b) - votes(a) || factualities.indexOf(b) - factualities.indexOf(a))[0];
}

/** Longer dates say less than the article's own date does. */
const vagueDays = 400;
/** An article's own date that is less sure than this is most likely wrong. */
const sureEnough = 0.4;

/** The narrowest date with the best basis; expressions of other mentions that fall within it support it. */
function bestDate(mentions: DatedMentions, members: readonly number[], parts: Parts): StoryEvent['date'] {
  const { times, given } = parts;
  const { dates, ends, articles } = mentions;
  // What a person says holds, be it that nobody can tell.
  const told = lastGiven(given.dates, members);
  if (told !== undefined) return dateOf(dates[told]!, []);
  const dated = members.filter((member) => hasDays(mentions, member));
  if (dated.length === 0) return undatedBut(members.map((member) => dates[member]));
  const best =
    dated.length === 1
      ? dated[0]
      : worthiest(mentions, dated, parts).sort(
          (a, b) =>
            eventDateBases.indexOf(dates[a]!.basis) - eventDateBases.indexOf(dates[b]!.basis) ||
            daysOpen(mentions, a) - daysOpen(mentions, b) ||
            // Whoever tells it first tells it as the news.
            ends[a] - ends[b] ||
            dates[b]!.confidence - dates[a]!.confidence,
        )[0];
  const idOf = (time: number) => times[articles[best]][time].id;
  if (dated.length === 1 && dates[best]!.times.length < 2) return dateOf(dates[best]!, dates[best]!.times.map(idOf));
  const ids = new Set<string>();
  const support = (member: number) => {
    for (const time of dates[member]!.times) ids.add(times[articles[member]][time].id);
  };
  support(best);
  for (const member of dated) if (meet(mentions, member, best)) support(member);
  return dateOf(dates[best]!, [...ids]);
}

/** What a date is worth, the best first: some days that are known, years that the text names, days that are guessed. */
const worths = { days: 0, years: 1, guess: 2, vague: 3 };

/** The mentions whose dates are worth most; of guesses those that the surest bears out. */
function worthiest(mentions: DatedMentions, dated: readonly number[], parts: Parts): number[] {
  const own = dated.map((member) => worthOf(mentions, member, parts));
  const most = Math.min(...own);
  const best = dated.filter((_, index) => own[index] === most);
  if (most !== worths.guess || best.length === 1) return best;
  const { dates } = mentions;
  const surest = best.reduce((a, b) => (dates[b]!.confidence > dates[a]!.confidence ? b : a));
  return best.filter((member) => meet(mentions, member, surest));
}

function worthOf(mentions: DatedMentions, member: number, { articles, times }: Parts): number {
  const { times: own, basis } = mentions.dates[member]!;
  const article = mentions.articles[member];
  const written = articles[article].date;
  const isVague = daysOpen(mentions, member) > vagueDays;
  const isWrittenOut = own.some((time) => {
    const { type, anchor } = times[article][time];
    return anchor.kind === 'none' && (type === 'DATE' || type === 'TIME');
  });
  const isUnsure = (written.basis === 'inferred' || written.basis === 'unknown') && written.confidence < sureEnough;
  const isGuess = isUnsure && !isWrittenOut;
  if (!isGuess) return isVague ? (basis === 'stated' ? worths.years : worths.vague) : worths.days;
  return isVague ? worths.vague : worths.guess;
}

/** A date without bounds still says why there is none. */
function undatedBut(dates: readonly (EventDate | null)[]): StoryEvent['date'] {
  const date = dates.find((date) => date !== null && date.value !== null);
  return date === undefined || date === null ? null : dateOf(date, []);
}

const dateOf = (
  { value, interval, granularity, basis, confidence }: EventDate,
  times: string[],
): StoryEvent['date'] => ({
  value,
  begin: interval.begin,
  end: interval.end,
  granularity,
  basis,
  times,
  confidence,
});

/** Everyone involved, each in the role that most mentions give; where two are level, the one named first in the list of roles. */
function participantsOf(
  { participants, participantRoles }: Mentions,
  members: readonly number[],
  actors: readonly StoryActor[],
): StoryEvent['participants'] {
  const { begins, items } = participants;
  const [first] = members;
  if (members.length === 1 && isSet(participants, first))
    return [...listAt(participants, first)].map((actor, i) => ({
      actor: actors[actor].id,
      role: roles[participantRoles[begins[first] + i]],
    }));
  const given = new Map<number, number[]>();
  for (const member of members) {
    for (let i = begins[member]; i < begins[member + 1]; i++) {
      const known = given.get(items[i]);
      if (known === undefined) given.set(items[i], [participantRoles[i]]);
      else known.push(participantRoles[i]);
    }
  }
  return [...given].map(([actor, own]) => ({ actor: actors[actor].id, role: mostGiven(own) }));
}

function mostGiven(given: readonly number[]): Role {
  if (given.length === 1) return roles[given[0]];
  const votes = (role: number) => given.filter((other) => other === role).length;
  return roles[[...new Set(given)].sort((a, b) => votes(b) - votes(a) || a - b)[0]];
}

import { months, weekdays } from '#lib/actors/index.ts';
import { roles } from '#lib/events/index.ts';
import { isEmpty, listAt, type Lists } from './lists.ts';
import { agent, countOtherwise, factualityOf, isAsserted, kindOf, patient, type Mentions } from './mentions.ts';
import { doubtful, type EvidenceWeights } from './evidence.ts';
import type { Dates } from './mention-dates.ts';
import { newsCountedApart, peopleCountedApart, quantitiesConflict } from './quantities.ts';
import { manner } from './reports.ts';
import { shareActor } from './same-event.ts';

/** True when the two cannot both be right: one denies what the other asserts, or they count the same thing differently. */
export const contradict = (mentions: Mentions, a: number, b: number): boolean =>
  mentions.isDenied[a] !== mentions.isDenied[b] || countOtherwise(mentions, a, b, quantitiesConflict);

/**
 * True when a contradiction is worth telling: about a deed with a meaning of its own, by two who could not both say so.
 * Counts are held against each other only where both tell what happened, and how many people did it or underwent it: a
 * goal is no count, and a player may score twice. Who denies must speak of the same deed of the same people, and of the
 * same: what happened, or what is planned; and must deny no more than is told: whoever never flew to Berlin may have flown.
 */
export function isWorthTelling(
  mentions: Mentions,
  weights: EvidenceWeights,
  dates: Dates,
  a: number,
  b: number,
): boolean {
  if (mentions.isLight[mentions.concepts[a]] || kindOf(mentions, a) !== 'occurrence') return false;
  if (sameVoice(mentions, a, b)) return false;
  const whom = undergoing.map((role) => meetingIn(mentions, role, a, b));
  const parties = [...doing.map((role) => meetingIn(mentions, role, a, b)), ...whom];
  if (parties.includes('others')) return false;
  if (mentions.isDenied[a] === mentions.isDenied[b]) {
    if (!isAsserted(mentions, a) || !isAsserted(mentions, b) || !countNewsApart(mentions, a, b)) return false;
    return shareActor(mentions, a, b) || sameNews(mentions, weights, dates, a, b, likeNews);
  }
  if (!shareActor(mentions, a, b) || !sameNews(mentions, weights, dates, a, b, doubtful)) return false;
  const [denial, assertion] = mentions.isDenied[a] ? [a, b] : [b, a];
  // Who did not win the vote may have won praise; and what one did not do another may have done.
  if (whom.includes('unknown') || (hasDoer(mentions, denial) && !hasDoer(mentions, assertion))) return false;
  if (!tellsAllOf(mentions, assertion, denial)) return false;
  // A noun tells less of whose it is than a verb does: "did not make him an offer".
  const isVerbal = [a, b].every((mention) => (mentions.manners[mention] & manner.verbal) !== 0);
  if (parties.filter((met) => met === 'same').length < (isVerbal ? 1 : 2)) return false;
  return denies(mentions, denial, assertion);
}

/** Whether who tells of a deed tells of all that is denied of it; days are compared by themselves. */
function tellsAllOf({ articles, words, denials, lemmas }: Mentions, assertion: number, denial: number): boolean {
  const lemmasOf = (mention: number, lists: Lists): string[] =>
    Array.from(listAt(lists, mention), (word) => lemmas.words[lemmas.firsts[articles[mention]] + word]);
  const told = lemmasOf(assertion, words);
  return lemmasOf(denial, denials).every((word) => told.includes(word) || tellsWhen(word.toLowerCase()));
}

const tellsWhen = (word: string): boolean => months.has(word) || weekdays.has(word);

/** Whether one denies what the other says, or counts the people otherwise. */
export const differInFact = (mentions: Mentions, a: number, b: number): boolean =>
  mentions.isDenied[a] !== mentions.isDenied[b] || countNewsApart(mentions, a, b);

/** Whether two deeds were done by or to different numbers of people. */
export const countPeopleApart = (mentions: Mentions, a: number, b: number): boolean =>
  countOtherwise(mentions, a, b, peopleCountedApart);

const countNewsApart = (mentions: Mentions, a: number, b: number): boolean =>
  countOtherwise(mentions, a, b, newsCountedApart);

/** Whether two are told in one article, or in articles that are more alike than that. */
function sameNews(
  { articles }: Mentions,
  weights: EvidenceWeights,
  dates: Dates,
  a: number,
  b: number,
  likeness: number,
): boolean {
  return articles[a] === articles[b] || weights.story(dates, a, b) > likeness;
}

/** Likeness of articles from which on they tell the same news. */
const likeNews = 0.25;

/** Roles of those without whom it is another deed: whoever did not return a call did not stay away. */
const doing = [agent, roles.indexOf('participant')];
const undergoing = [patient, roles.indexOf('recipient'), roles.indexOf('destination')];

const hasDoer = (mentions: Mentions, mention: number): boolean =>
  doing.some((role) => inRole(mentions, role, mention).length > 0);

/** Whether two mentions share somebody in a role, by what they are called; unknown where only one has somebody there. */
function meetingIn(mentions: Mentions, role: number, a: number, b: number): 'same' | 'others' | 'unknown' | 'none' {
  const { cast } = mentions;
  const isOne = (x: number, y: number): boolean =>
    x === y ||
    cast.ownersOf(x).includes(y) ||
    cast.ownersOf(y).includes(x) ||
    cast.headOf(x) === cast.headOf(y) ||
    cast.shareName(x, y);
  const [one, other] = [inRole(mentions, role, a), inRole(mentions, role, b)];
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 'none' : 'unknown';
  return one.some((x) => other.some((y) => isOne(x, y))) ? 'same' : 'others';
}

function inRole({ participants, participantRoles }: Mentions, role: number, mention: number): number[] {
  const found: number[] = [];
  for (let i = participants.begins[mention]; i < participants.begins[mention + 1]; i++)
    if (participantRoles[i] === role) found.push(participants.items[i]);
  return found;
}

/** Whether one who denies a fact meets one who has it for a fact, and one who rules out a plan one who tells of it. */
function denies(mentions: Mentions, denial: number, assertion: number): boolean {
  const manners = mentions.manners[denial];
  if ((manners & manner.partly) !== 0) return false;
  if ((manners & manner.unreal) === 0)
    return isAsserted(mentions, assertion) && (mentions.manners[assertion] & manner.unreal) === 0;
  return (manners & manner.intended) !== 0 && factualityOf(mentions, assertion) === 'planned';
}

/** Nobody contradicts themselves within an article. */
export function sameVoice({ articles, sources }: Mentions, a: number, b: number): boolean {
  if (articles[a] !== articles[b]) return false;
  if (isEmpty(sources, a) || isEmpty(sources, b)) return isEmpty(sources, a) && isEmpty(sources, b);
  return listAt(sources, a).every((source) => listAt(sources, b).includes(source));
}

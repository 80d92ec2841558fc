import { has, isEmpty, share, type Lists } from './lists.ts';
import { hasDays, meet, type Dates } from './mention-dates.ts';
import { agent, countOtherwise, party, patient, roleOf, type Mentions } from './mentions.ts';
import { measuresDiffer } from './quantities.ts';
import { manner } from './reports.ts';

/** Days by which dates that nobody wrote down may differ. */
const looseDays = 4;

/** True when nothing forbids that two mentions report the same event, whatever else they share. */
export const canBeOne = (mentions: Mentions, dates: Dates, a: number, b: number): boolean =>
  !otherDeed(mentions, a, b) &&
  !otherOrdinal(mentions, a, b) &&
  !otherMeasure(mentions, a, b) &&
  !sameSentence(mentions, a, b) &&
  !saidTwice(mentions, a, b) &&
  !newOne(mentions, dates, a, b) &&
  !datesClash(mentions, dates, a, b) &&
  !rolesSwapped(mentions, a, b) &&
  !partiesClash(mentions, a, b) &&
  !placesClash(mentions, a, b) &&
  !toldApart(mentions, a, b);

function otherDeed({ concepts, isStatement }: Mentions, a: number, b: number): boolean {
  return concepts[a] !== concepts[b] || isStatement[a] !== isStatement[b];
}

/** The second round of talks is not the third. */
const otherOrdinal = ({ ordinals }: Mentions, a: number, b: number): boolean =>
  ordinals[a] !== ordinals[b] && ordinals[a] > 0 && ordinals[b] > 0;

/** A rise by 4.8% is not that by 10%, nor a sale for $3 million that for $20 million. */
const otherMeasure = (mentions: Mentions, a: number, b: number): boolean =>
  countOtherwise(mentions, a, b, measuresDiffer);

function sameSentence({ articles, sentences }: Mentions, a: number, b: number): boolean {
  return articles[a] === articles[b] && sentences[a] === sentences[b];
}

/** Who speaks twice in an article's running text says two things; its headline sums up one of them. */
const saidTwice = (mentions: Mentions, a: number, b: number): boolean =>
  mentions.isStatement[a] === 1 &&
  mentions.isStatement[b] === 1 &&
  mentions.articles[a] === mentions.articles[b] &&
  (mentions.manners[a] & mentions.manners[b] & manner.verbal) !== 0;

/**
 * What an article has told of, it does not tell of as a new one: "the hearing … a hearing". Its first sentence sums up, as a
 * headline does; and what is at one place or has a date both times may be told twice.
 */
function newOne(mentions: Mentions, { isStated }: Dates, a: number, b: number): boolean {
  const { articles, manners, sentences, triggers, places } = mentions;
  if (articles[a] !== articles[b] || (manners[a] & manners[b] & manner.nominal) === 0) return false;
  const [first, later] = triggers[a] < triggers[b] ? [a, b] : [b, a];
  if ((manners[later] & manner.new) === 0 || sentences[first] === 0) return false;
  return !(isStated[a] === 1 && isStated[b] === 1) && !share(places, a, places, b);
}

/** Stated dates that do not meet are two events; inferred ones may be a little off. */
function datesClash(mentions: Mentions, dates: Dates, a: number, b: number): boolean {
  if (!hasDays(dates, a) || !hasDays(dates, b) || meet(dates, a, b)) return false;
  if (retells(mentions, dates, a, b) || retells(mentions, dates, b, a)) return false;
  // A date counted from one that is only guessed tells nothing against the other.
  if (isGuessed(mentions, dates, a) || isGuessed(mentions, dates, b)) return false;
  const { begins, ends, isStated } = dates;
  return (isStated[a] === 1 && isStated[b] === 1) || begins[a] - ends[b] > looseDays || begins[b] - ends[a] > looseDays;
}

const isGuessed = ({ articles }: Mentions, { statesDate, isStated }: Dates, mention: number): boolean =>
  statesDate[articles[mention]] === 0 && isStated[mention] === 0;

/** What is told without a time can be background: an event that another text dates, long before. */
const retells = ({ manners }: Mentions, { isStated, ends }: Dates, later: number, first: number): boolean =>
  (manners[later] & manner.narrated) !== 0 && isStated[first] === 1 && ends[first] <= ends[later];

/** Who did it here had it done to it there, and each side knows who else took part. */
function rolesSwapped(mentions: Mentions, a: number, b: number): boolean {
  const { actors, roles } = mentions;
  for (let i = actors.begins[a]; i < actors.begins[a + 1]; i++) {
    const role = roles[i];
    if (role !== agent && role !== patient) continue;
    if (roleOf(mentions, b, actors.items[i]) === (role === agent ? patient : agent))
      return isTwoSided(mentions, a) && isTwoSided(mentions, b);
  }
  return false;
}

const isTwoSided = ({ agents, patients }: Mentions, mention: number): boolean =>
  !isEmpty(agents, mention) && !isEmpty(patients, mention);

/** Two different doers, or two different things done to, are two events; somebody without a name may be anybody. */
function partiesClash(mentions: Mentions, a: number, b: number): boolean {
  return areOthers(mentions, mentions.agents, a, b) || areOthers(mentions, mentions.patients, a, b);
}

function areOthers(mentions: Mentions, parties: Lists, a: number, b: number): boolean {
  if (isEmpty(parties, a) || isEmpty(parties, b)) return false;
  const { actors, behind } = mentions;
  if (share(parties, a, actors, b) || share(parties, a, behind, b)) return false;
  if (share(parties, b, actors, a) || share(parties, b, behind, a)) return false;
  return !shareName(mentions, parties, a, b);
}

function shareName({ cast }: Mentions, { begins, items }: Lists, a: number, b: number): boolean {
  for (let i = begins[a]; i < begins[a + 1]; i++)
    for (let k = begins[b]; k < begins[b + 1]; k++) if (cast.shareName(items[i], items[k])) return true;
  return false;
}

function placesClash({ places, actors }: Mentions, a: number, b: number): boolean {
  if (isEmpty(places, a) || isEmpty(places, b)) return false;
  return !share(places, a, actors, b) && !share(places, b, actors, a);
}

/** An article knows whom it means: where others do the same, with a name or without, they do another thing. */
const toldApart = (mentions: Mentions, a: number, b: number): boolean =>
  mentions.articles[a] === mentions.articles[b] &&
  (mentions.parties[a] & mentions.parties[b] & party.doer) !== 0 &&
  !doerTakesPart(mentions, a, b) &&
  !doerTakesPart(mentions, b, a);

/** Whether somebody who does the one has to do with the other; who speaks may speak for those that he belongs to. */
function doerTakesPart({ actors, behind, roles, isStatement }: Mentions, one: number, other: number): boolean {
  for (let i = actors.begins[one]; i < actors.begins[one + 1]; i++) {
    if (roles[i] !== agent) continue;
    const doer = actors.items[i];
    if (has(actors, other, doer) || (isStatement[one] === 1 && has(behind, other, doer))) return true;
  }
  return false;
}

/** Whether two mentions have to do with the same actor, or one with somebody that the other's actors belong to. */
export const shareActor = ({ actors, behind }: Mentions, a: number, b: number): boolean =>
  share(actors, a, actors, b) || share(actors, a, behind, b) || share(actors, b, behind, a);

import { eventDateBases, type EventDate } from '#lib/events/index.ts';
import type { StoryArticle, StoryEvent, StoryTime } from '../schema.ts';
import { lastGiven, type Corrected } from './corrected.ts';
import { dayNumber } from './days.ts';
import { daysOpen, hasDays, meet, type Dates } from './mention-dates.ts';
import { isAsserted, type Mentions } from './mentions.ts';

/** What dates are taken from: when events were by each mention, and what is known of the articles. */
export interface DateParts {
  articles: readonly Pick<StoryArticle, 'date'>[];
  dates: Dates;
  /** By article. */
  times: readonly (readonly StoryTime[])[];
  given: Pick<Corrected, 'dates'>;
}

/** "Parliament reconvenes on 24 May", "the debate on 19 October": what the text dates behind all articles that tell it. */
export function isToCome(
  date: StoryEvent['date'],
  { articles: articleOf }: Mentions,
  members: readonly number[],
  { articles }: DateParts,
): boolean {
  const begin = date?.basis === 'stated' ? dayNumber(date.begin) : null;
  if (begin === null) return false;
  for (const member of members) if (begin < (dayNumber(articles[articleOf[member]].date.end) ?? Infinity)) return false;
  return true;
}

/** Longer dates say less than the article's own date does. */
const vagueDays = 400;
/** An article's own date that is less sure than this is most likely wrong. */
const sureEnough = 0.4;

/** The narrowest date with the best basis; expressions of other mentions that fall within it support it. */
export function bestDate(mentions: Mentions, members: readonly number[], parts: DateParts): StoryEvent['date'] {
  const { dates, given } = parts;
  // What a person says holds, be it that nobody can tell.
  const told = lastGiven(given.dates, members);
  if (told !== undefined) return dateOf(dates.dates[told]!, []);
  const dated = beforeToldAsPast(mentions, withDays(dates, members), parts);
  if (dated.length === 0) return undatedBut(dates, members);
  const likeliest = dated.length === 1 ? dated[0] : sharpest(dates, worthiest(mentions, dated, parts));
  const best = dated.length === 1 ? likeliest : borneOut(mentions, dated, likeliest, parts);
  const ids: string[] = [];
  addTimes(ids, mentions, best, parts);
  if (dated.length > 1)
    for (const member of dated) if (meet(dates, member, best)) addTimes(ids, mentions, member, parts);
  return dateOf(dates.dates[best]!, ids);
}

function withDays(dates: Dates, members: readonly number[]): number[] {
  const dated: number[] = [];
  for (const member of members) if (hasDays(dates, member)) dated.push(member);
  return dated;
}

/**
 * Without those that tense and the article's date put behind the day on which another article told the event as past: "is
 * charged" in a report of the trial is no charge of that day.
 */
function beforeToldAsPast(mentions: Mentions, dated: number[], { dates }: DateParts): number[] {
  if (dated.length < 2) return dated;
  let told = Infinity;
  for (const member of dated) {
    const { ends, statesDate } = dates;
    const isSure = statesDate[mentions.articles[member]] === 1 && isAsserted(mentions, member);
    if (isSure && isGuessed(dates, member) && ends[member] <= dates.publishedUntil[mentions.articles[member]])
      told = Math.min(told, ends[member]);
  }
  return dated.filter((member) => dates.begins[member] < told || !isGuessed(dates, member));
}

/** By tense and the article's date alone. */
const isGuessed = ({ dates }: Dates, member: number): boolean =>
  dates[member]!.basis === 'document' || dates[member]!.basis === 'inferred';

/** Adds those of the times that a mention is dated by which are not there yet. */
function addTimes(ids: string[], { articles }: Mentions, member: number, { dates, times }: DateParts): void {
  const known = times[articles[member]];
  for (const time of dates.dates[member]!.times) if (!ids.includes(known[time].id)) ids.push(known[time].id);
}

/** Of the mentions the one with the best basis that leaves fewest days open; whoever tells it first tells it as the news. */
function sharpest(dates: Dates, members: readonly number[]): number {
  let [best] = members;
  for (const member of members) if (sharperFirst(dates, member, best) < 0) best = member;
  return best;
}

const sharperFirst = (dates: Dates, a: number, b: number): number =>
  eventDateBases.indexOf(dates.dates[a]!.basis) - eventDateBases.indexOf(dates.dates[b]!.basis) ||
  daysOpen(dates, a) - daysOpen(dates, b) ||
  dates.ends[a] - dates.ends[b] ||
  dates.dates[b]!.confidence - dates.dates[a]!.confidence;

/** A date that leaves more days open says little where others leave a few. */
const coarseDays = 14;
const fewDays = 7;
/** A day that so many times more articles tell holds against what some state. */
const outvoted = 2;
/** What tense and an article's own date tell of the day counts for so much of what its text states; sums of it are exact. */
const guessCounts = 1 / 4;

/**
 * "This season", "in May" and "since 2010" of one article do not stand where others tell the day: one within them that the
 * text states, or that as many articles tell, and another one that far more do. Nor does a day stand against another that
 * far more tell.
 */
function borneOut(mentions: Mentions, dated: readonly number[], best: number, parts: DateParts): number {
  const { dates } = parts;
  const { begins, ends, isStated } = dates;
  if (isStated[best] === 0) return best;
  const isFine = (member: number) =>
    daysOpen(dates, member) <= fewDays && isOfSureArticle(mentions, member, parts.articles);
  const fine = dated.filter(isFine);
  if (fine.length === 0) return best;
  const support = supportOf(mentions, fine, dates);
  if (daysOpen(dates, best) <= coarseDays) {
    const day = mostTold(dates, fine, support);
    return support(day) > outvoted * support(best) ? day : best;
  }
  const within = fine.filter((member) => begins[best] <= begins[member] && ends[member] <= ends[best]);
  const day = mostTold(dates, within.length > 0 ? within : fine, support);
  if (within.length > 0 && isStated[day] === 1) return day;
  const telling = fine.filter((member) => meet(dates, member, day));
  const stating = dated.filter((member) => isStated[member] === 1 && !isFine(member));
  return (within.length > 0 ? isToldWithin : isToldByFarMore)(mentions, telling, stating, dates) ? day : best;
}

/** Whether at least as many articles tell a day as state the season that it lies in. */
function isToldWithin(mentions: Mentions, telling: readonly number[], stating: readonly number[]): boolean {
  const [toldBy, statedBy] = [articlesOf(mentions, telling), articlesOf(mentions, stating)];
  // What an article that states the season guesses beside it says nothing against it.
  for (const article of statedBy) toldBy.delete(article);
  return toldBy.size > 0 && toldBy.size >= statedBy.size;
}

/** Whether far more articles tell a day than state another season; an article whose text tells both says nothing for either. */
function isToldByFarMore(
  mentions: Mentions,
  telling: readonly number[],
  stating: readonly number[],
  dates: Dates,
): boolean {
  const tellsBoth = articlesOf(
    mentions,
    telling.filter((member) => !isGuessed(dates, member)),
  );
  const alone = stating.filter((member) => !tellsBoth.has(mentions.articles[member]));
  const [toldBy, statedBy] = [articlesOf(mentions, telling), articlesOf(mentions, alone)];
  return toldBy.size > statedBy.size && telling.length > outvoted * alone.length;
}

const articlesOf = ({ articles }: Mentions, members: readonly number[]): Set<number> =>
  new Set(members.map((member) => articles[member]));

/** How many articles tell of one of the days of a mention, that which most tell of; a guess counts for less. */
function supportOf({ articles }: Mentions, fine: readonly number[], dates: Dates): (member: number) => number {
  const tellers = new Map<number, Map<number, number>>();
  for (const member of fine) {
    const weight = isGuessed(dates, member) ? guessCounts : 1;
    for (const day of daysOf(dates, member)) {
      let byArticle = tellers.get(day);
      if (!byArticle) tellers.set(day, (byArticle = new Map()));
      byArticle.set(articles[member], Math.max(weight, byArticle.get(articles[member]) ?? 0));
    }
  }
  const weights = new Map<number, number>();
  for (const [day, byArticle] of tellers)
    weights.set(
      day,
      [...byArticle.values()].reduce((sum, weight) => sum + weight, 0),
    );
  return (member) => Math.max(0, ...daysOf(dates, member).map((day) => weights.get(day) ?? 0));
}

/** The days of a date that leaves few open. */
function daysOf({ begins, ends }: Dates, member: number): number[] {
  const days: number[] = [];
  const last = Math.min(ends[member], begins[member] + coarseDays);
  for (let day = Math.floor(begins[member]); day < last; day++) days.push(day);
  return days;
}

/** Of the mentions the one with the day that most articles tell, else the sharpest. */
function mostTold(dates: Dates, members: readonly number[], support: (member: number) => number): number {
  let [best] = members;
  let most = support(best);
  for (const member of members) {
    const told = support(member);
    if (told < most || (told === most && sharperFirst(dates, member, best) >= 0)) continue;
    best = member;
    most = told;
  }
  return best;
}

/** Whether the date of a mention's article is known. */
function isOfSureArticle({ articles: articleOf }: Mentions, member: number, articles: DateParts['articles']): boolean {
  const { basis, confidence } = articles[articleOf[member]].date;
  return basis !== 'unknown' && (basis !== 'inferred' || confidence >= sureOfDay);
}

/** What is inferred holds when it is this sure. */
const sureOfDay = 0.8;

/** What a date is worth, the best first: some days that are known, years that the text names, days that are guessed. */
const worths = { days: 0, years: 1, guess: 2, vague: 3 };

/** The mentions whose dates are worth most; of guesses those that the surest bears out. */
function worthiest(mentions: Mentions, dated: readonly number[], parts: DateParts): readonly number[] {
  let most = worths.vague;
  let best: number[] = [];
  for (const member of dated) {
    const worth = worthOf(mentions, member, parts);
    if (worth < most) best = [];
    if (worth > most) continue;
    most = worth;
    best.push(member);
  }
  if (most !== worths.guess || best.length === 1) return best;
  const { dates } = parts;
  const surest = best.reduce((a, b) => (dates.dates[b]!.confidence > dates.dates[a]!.confidence ? b : a));
  return best.filter((member) => meet(dates, member, surest));
}

function worthOf(mentions: Mentions, member: number, { articles, dates, times }: DateParts): number {
  const { times: own, basis } = dates.dates[member]!;
  const article = mentions.articles[member];
  const written = articles[article].date;
  const isVague = daysOpen(dates, member) > vagueDays;
  const isUnsure = (written.basis === 'inferred' || written.basis === 'unknown') && written.confidence < sureEnough;
  const isGuess = isUnsure && !isWrittenOut(own, times[article]);
  if (!isGuess) return isVague ? (basis === 'stated' ? worths.years : worths.vague) : worths.days;
  return isVague ? worths.vague : worths.guess;
}

function isWrittenOut(own: readonly number[], times: readonly StoryTime[]): boolean {
  for (const time of own) {
    const { type, anchor } = times[time];
    if (anchor.kind === 'none' && (type === 'DATE' || type === 'TIME')) return true;
  }
  return false;
}

/** A date without bounds still says why there is none. */
function undatedBut({ dates }: Dates, members: readonly number[]): StoryEvent['date'] {
  for (const member of members) {
    const date = dates[member];
    if (date !== null && date.value !== null) return dateOf(date, []);
  }
  return null;
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

import type { Granularity } from '../types.ts';
import { minutesPerDay } from '../calendar.ts';
import { bounds, partOfDaypart, typicalMinutes } from '../period.ts';
import type { Bounds, Period } from '../period.ts';
import type { Meaning } from '../meaning.ts';
import type { TimeReading } from '../reading.ts';

/** A time told in the text. */
export interface Mention {
  period: Period;
  /** Index of the expression that told it. */
  index: number;
  sentence: number;
  /** By how many minutes it may begin earlier and end later, as the article's date is uncertain. */
  slack: { before: number; after: number };
  /** The period is only one of many that the article's date leaves open. */
  isGuess: boolean;
  /** How sure it is, as far as it hangs on the article's date: 0..1. */
  sureness: number;
  /** It was called fiscal. */
  fiscal: boolean;
  /** Figures were compared with its: "from $2 a year ago". */
  compares: boolean;
  /** It was all that its line said. */
  alone: boolean;
}

/** The times told so far, from which later expressions may be counted. */
export interface Mentions {
  last: Mention | null;
  byUnit: Map<Granularity, Mention>;
  /** Parts of days that were told with their day, by their number among the parts. */
  byPart: Map<number, Mention>;
  /** The quarter a business report is about: of those told, but for comparisons, the latest that has ended. */
  reported: Mention | null;
  /** The quarter told last that is no comparison: its own sentence goes on with it. */
  quarter: Mention | null;
  /** Index of the last definite span of months ("the nine months"), with which comparisons go on instead. */
  spanAt: number;
  /** Where a history has got to. */
  story: Mention | null;
  /** A year far from there, which holds for its own sentence. */
  aside: Mention | null;
  /** A year at the head of a sentence: "In 1957, …". */
  heading: Mention | null;
}

export const noMentions = (): Mentions => ({
  last: null,
  byUnit: new Map(),
  byPart: new Map(),
  reported: null,
  quarter: null,
  spanAt: -1,
  story: null,
  aside: null,
  heading: null,
});

/** Years a history may jump on a bare year without it being an aside. */
const usualJump = 2;

/**
 * Keeps what later expressions may be counted from; `own` are its bounds, `interval` is all that it may be, `next` the next date that
 * the text gives with its year.
 */
export function remember(
  mentions: Mentions,
  reading: TimeReading,
  told: Pick<Mention, 'period' | 'isGuess' | 'sureness'> & { own: Bounds; interval: Bounds },
  index: number,
  next: Bounds | null,
  documentDay: number | null,
): void {
  if (reading.type !== 'DATE' && reading.type !== 'TIME') return;
  // "during this period" tells nothing that was not told
  if (reading.meaning.op === 'mention' && reading.meaning.lasts) return;
  const { period, isGuess, sureness } = told;
  const mention: Mention = {
    period,
    index,
    sentence: reading.sentence,
    slack: slackOf(told.own, told.interval),
    isGuess,
    sureness,
    fiscal: reading.fiscal === true,
    compares: doesCompare(reading.meaning),
    alone: reading.alone === true,
  };
  mentions.last = mention;
  mentions.byUnit.set(period.unit, mention);
  if (period.unit === 'daypart' && isToldWithDay(reading.meaning))
    mentions.byPart.set(partOfDaypart(period.index), mention);
  if (period.unit === 'quarter' && isNoComparison(reading)) {
    mentions.quarter = mention;
    if (isReport(mention, reading, mentions.reported, documentDay)) mentions.reported = mention;
  }
  if (reading.leads && period.unit === 'year' && reading.meaning.op === 'period') mentions.heading = mention;
  if (isToldByDate(reading, period)) tell(mentions, mention, reading.leads, next);
}

const doesCompare = (meaning: Meaning): boolean =>
  (meaning.op === 'shift' || meaning.op === 'count') && meaning.compares === true;

/** "the morning of 22 January", but not "the night before". */
const isToldWithDay = (meaning: Meaning): boolean =>
  meaning.op === 'inside' &&
  (meaning.of.op === 'period' || meaning.of.op === 'occurrence' || meaning.of.op === 'inside');

/** Keeps that a definite span of months was told. */
export function rememberSpan(mentions: Mentions, { meaning, text }: TimeReading, index: number): void {
  if (meaning.op !== 'duration' || !/^the /i.test(text)) return;
  const [amount] = meaning.amounts;
  // three months are a quarter
  if (amount?.unit === 'month' && amount.count !== 3) mentions.spanAt = index;
}

const slackOf = (own: Bounds, interval: Bounds): Mention['slack'] =>
  own === interval
    ? noSlack
    : // "Later in 2022" is less than the year: what is counted from that is as sure.
      { before: Math.max(0, own.begin - interval.begin), after: Math.max(0, interval.end - own.end) };

const noSlack: Mention['slack'] = { before: 0, after: 0 };

/**
 * Whether a report is from here on about this quarter: not where it looks back from the one it is about, or forward to one
 * that still runs. Whose fiscal year is another's says so, or tells when the quarter ended.
 */
function isReport(
  { period, fiscal }: Mention,
  { meaning }: TimeReading,
  reported: Mention | null,
  documentDay: number | null,
): boolean {
  if (meaning.op === 'reported') return meaning.middle !== undefined;
  if (!reported || fiscal || isRunning(reported.period, documentDay)) return true;
  return bounds(period).begin >= bounds(reported.period).begin && !isRunning(period, documentDay);
}

const isRunning = (period: Period, documentDay: number | null): boolean =>
  documentDay !== null && bounds(period).end > (documentDay + 1) * minutesPerDay;

/** The quarter that a sentence goes on with: the one told in it, else the one the report is about. */
export const quarterFor = ({ quarter, reported }: Mentions, sentence: number): Mention | null =>
  quarter?.sentence === sentence ? quarter : reported;

const isNoComparison = ({ meaning }: TimeReading): boolean =>
  meaning.op === 'occurrence' ||
  meaning.op === 'inside' ||
  (meaning.op === 'shift' && meaning.of.op === 'document') ||
  (meaning.op === 'reported' && meaning.of === null);

/** A history goes on by its dates and from one to the next, not by what is counted from the day it was written. */
function isToldByDate({ meaning }: TimeReading, { unit }: Period): boolean {
  switch (meaning.op) {
    case 'period':
    case 'occurrence':
    case 'inside':
      return true;
    case 'shift':
    case 'count':
      return meaning.of.op !== 'document' && typicalMinutes[unit] < typicalMinutes.year;
    default:
      return false;
  }
}

function tell(mentions: Mentions, mention: Mention, leads: boolean, next: Bounds | null): void {
  const { story, aside } = mentions;
  if (story && next && isGlance(story.period, mention.period, next, leads ? usualJump : leastGlance)) {
    mentions.aside = mention;
    return;
  }
  const isBareYear = typicalMinutes[mention.period.unit] >= typicalMinutes.year;
  const leaps = isBareYear ? isFar(mention, story, leads ? usualJump : 0) : !leads && isFar(mention, story, usualJump);
  if (leaps && (aside === null || isFar(mention, aside, usualJump))) mentions.aside = mention;
  else if (isBareYear && story && !isFar(mention, story, 0)) mentions.aside = null;
  else {
    mentions.story = mention;
    mentions.aside = null;
  }
}

const isFar = (mention: Mention, from: Mention | null, jump: number): boolean =>
  from !== null && Math.abs(firstYear(mention.period) - firstYear(from.period)) > jump;

/** Years ahead from which a date that does not lead its sentence may be a glance. */
const leastGlance = 0.25;

/**
 * A look ahead or back, from which the next date returns to where the history had got to. Where it lies between the two, the
 * history goes on from the earlier one, as when it turns to another front.
 */
function isGlance(story: Period, told: Period, next: Bounds, leastYears: number): boolean {
  const [from, to] = [bounds(story).begin, bounds(told).begin];
  if (to < next.begin && next.end <= from) return false;
  return Math.abs(to - from) > leastYears * typicalMinutes.year && distance(next, from) < distance(next, to);
}

const distance = ({ begin, end }: Bounds, minute: number): number => Math.max(0, begin - minute, minute - end);

/** What a date names with its year; null where it is no such date. */
export function datePeriod(meaning: Meaning): Period | null {
  const dated = meaning.op === 'inside' ? meaning.of : meaning;
  return dated.op === 'period' ? dated.period : null;
}

/** For each expression, the next one that gives a date with its year; null behind the last. */
export function nextDates(readings: readonly TimeReading[]): (Bounds | null)[] {
  const dates: (Bounds | null)[] = [];
  let next: Bounds | null = null;
  for (let index = readings.length - 1; index >= 0; index--) {
    dates[index] = next;
    const period = datePeriod(readings[index]!.meaning);
    if (period) next = bounds(period);
  }
  return dates;
}

/** The year a period begins in. */
const firstYear = (period: Period): number =>
  period.unit === 'year' ? period.index : Math.floor(1970 + bounds(period).begin / typicalMinutes.year);

/** The date a history has got to, as its next sentence sees it. */
export const storyDate = ({ story, aside }: Mentions, sentence: number): Mention | null =>
  aside && aside.sentence === sentence ? aside : story;

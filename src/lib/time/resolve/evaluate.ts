import type { Granularity } from '../types.ts';
import { granularityOf, isClockUnit, minutesIn, yearsIn } from '../duration.ts';
import type { Unit } from '../lexicon.ts';
import type { Lean, Meaning, Pattern } from '../meaning.ts';
import { civilDate, dayNumber, minutesPerDay, mod, weekOf } from '../calendar.ts';
import { bounds, periodAt, shifted, typicalMinutes, widened, year, yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import type { TimeReading } from '../reading.ts';
import { noon } from './context.ts';
import { elevenSeptember } from '../recognise/named-day.ts';
import type { Context } from './context.ts';
import { comparedHalf, comparedQuarter, isOfSpan, quarterBeside, reportedQuarter } from './compared.ts';
import { storyDate } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { inside, occurrence } from './occurrence.ts';

/** The period a meaning comes to in a context; null when what it hangs on is not known. */
export function evaluate(meaning: Meaning, context: Context): Period | null {
  switch (meaning.op) {
    case 'period':
      return meaning.ofEraTold && isBeforeOurs(context) ? year(1 - meaning.period.index) : meaning.period;
    case 'document':
      return documentPeriod(context);
    case 'mention': {
      const told = mentioned(meaning.unit, context);
      return told && meaning.lasts && typicalMinutes[told.unit] < typicalMinutes.month ? widened('month', told) : told;
    }
    case 'shift': {
      if (isDayUntold(meaning, context)) return null;
      const quarter = quarterBeside(meaning, context);
      if (quarter) return shifted(quarter.period, -4);
      const of = evaluate(meaning.of, context);
      if (of && meaning.inYear !== undefined)
        return widened(meaning.unit, sameDay(of, 'year', meaning.inYear - civilDate(dayOf(of)).year));
      return of && shiftedBy(of, meaning.unit, meaning.by);
    }
    case 'count': {
      const of = evaluate(meaning.of, context);
      if (!of || meaning.by === null) return null;
      // hours from a time that was told without its hour are only so long
      if (isClockUnit(meaning.unit) && meaning.of.op === 'mention' && !isClockUnit(of.unit)) return null;
      // "elected in 2010 … six months later": where in that year it is counted from is not told
      if (meaning.of.op === 'mention' && isTooCoarse(of, meaning.unit)) return null;
      if (meaning.toDay) return sameDay(of, meaning.unit, meaning.by * meaning.sign);
      const compared = comparedQuarter(meaning, context);
      if (compared) return shifted(compared.period, -4);
      if (meaning.compares && meaning.sign < 0) {
        // one comparison after the other is with the same year
        const { last } = context.mentions;
        if (meaning.of.op === 'mention' && last?.compares && last.period.unit === 'year') return last.period;
        // after a comparison of quarters the year before is the article's
        const document = documentPeriod(context);
        if (of.unit === 'quarter' && document) return shiftedBy(document, 'year', -1);
      }
      return counted(of, meaning.unit, meaning.by * meaning.sign);
    }
    case 'reported': {
      if (meaning.middle && !context.mentions.reported?.fiscal) {
        const middle = evaluate(meaning.middle, context);
        return middle && widened('quarter', middle);
      }
      const half = meaning.isPeriod && comparedHalf(context);
      if (half && meaning.of) {
        const year = evaluate(meaning.of, context);
        return year && { unit: 'half', index: yearOf(year) * 2 + mod(half.period.index, 2) };
      }
      if (meaning.isPeriod && (isOfSpan(context.mentions) || (meaning.of && !context.mentions.reported)))
        return meaning.of ? evaluate(meaning.of, context) : widenedDocument('year', context);
      const quarter = reportedQuarter(context)?.period ?? quarterJustEnded(context);
      if (!quarter || !meaning.of) return quarter;
      const year = evaluate(meaning.of, context);
      const index = year && yearOf(year) * 4 + mod(quarter.index, 4);
      if (index === null) return null;
      // in spring the quarter of last year is the one reported, which is not compared with itself
      const isItself = index === quarter.index && meaning.of.op === 'shift';
      return { unit: 'quarter', index: isItself ? index - 4 : index };
    }
    case 'occurrence': {
      const told = storyFor(meaning, context);
      if (told)
        return occurrence(meaning.pattern, meaning.lean === 'tense' ? 'story' : meaning.lean, null, told.period);
      const of = evaluate(meaning.of, context);
      if (!of) return null;
      const found = occurrence(meaning.pattern, meaning.lean, context.tense, of);
      return found && isElevenSeptember(meaning, found, of, context) ? elevenSeptember : found;
    }
    case 'inside': {
      const part = partToldBefore(meaning, context);
      if (part) return part.period;
      const of = evaluate(meaning.of, context);
      return of && inside(meaning.pattern, of);
    }
    default:
      return null;
  }
}

/** Whether the time told last is of a year before Christ. */
const isBeforeOurs = ({ mentions: { last } }: Context): boolean =>
  last !== null && bounds(last.period).begin < firstOfOurs;
const firstOfOurs = dayNumber(1, 1, 1) * minutesPerDay;

/** Whether a period is longer than the unit counted from it. */
const isTooCoarse = (of: Period, unit: Unit): boolean => typicalMinutes[granularityOf(unit)] < typicalMinutes[of.unit];

/** "Later that morning" is of the morning told with its day, whatever night was looked back to since. */
export function partToldBefore(
  { pattern, of }: Extract<Meaning, { op: 'inside' }>,
  { mentions: { byPart }, sentence }: Context,
): Mention | null {
  const isThat = of.op === 'shift' && of.by === 0 && of.of.op === 'mention';
  const told = isThat && pattern.every === 'daypart' ? byPart.get(pattern.part) : undefined;
  return told && sentence - told.sentence <= partReach ? told : null;
}
/** In sentences. */
const partReach = 2;

/** "Sept. 11", months from any other such day, and "since Sept. 11": the one that news names by its date, whatever the year. */
const isElevenSeptember = (
  { pattern, lean }: { pattern: Pattern; lean: Lean },
  found: Period,
  of: Period,
  { tense, mentions: { last } }: Context,
): boolean =>
  pattern.every === 'date' &&
  pattern.month === 9 &&
  pattern.day === 11 &&
  pattern.weekday === undefined &&
  lean === 'tense' &&
  tense !== 'future' &&
  of.unit === 'day' &&
  of.index > elevenSeptember.index &&
  // "from 9 to 11 September"
  !(last?.period.unit === 'day' && Math.abs(last.period.index - found.index) < 10) &&
  (pattern.since === true || Math.abs(of.index - found.index) > 60);

/**
 * In a history, what comes round is the one about the date told last, not about the day of writing; a weekday or a night only where
 * that date is a day. "Last June" is the writer's all the same.
 */
export function storyFor(meaning: Meaning, context: Context): Mention | null {
  const { narrative, mentions, sentence } = context;
  if (meaning.op !== 'occurrence' || meaning.of.op !== 'document' || meaning.lean === 'last') return null;
  if (!narrative) return flashback(meaning, context);
  const told = storyDate(mentions, sentence);
  const { every } = meaning.pattern;
  return (every !== 'weekday' && every !== 'daypart') || told?.period.unit === 'day' ? told : null;
}

/**
 * In news that looks back, "in August" is of 1957 in a sentence that begins "In 1957", and "on 6 May" right behind "on 2 May
 * 2011" is of that year, unless the article is about that May: a day of years ago in this sentence or the one before.
 */
function flashback({ pattern, lean }: Extract<Meaning, { op: 'occurrence' }>, context: Context): Mention | null {
  const { documentDay, tense, sentence, leads } = context;
  const { story } = context.mentions;
  if (documentDay === null || lean !== 'tense') return null;
  const { heading } = context.mentions;
  const isOfYear = pattern.every === 'date' || pattern.every === 'month';
  if (isOfYear && heading?.sentence === sentence && tense === 'past' && isLongGone(heading.period, documentDay))
    return heading;
  // a programme's "June 5: Practice", behind a day of the year to come; "the first is on May 5, the next June 9"
  const isBeside = isOfYear && tense !== 'past' && sentence === story?.sentence;
  const isLine = isBeside ? isAheadBehind(pattern, story, documentDay) : isOfYear && leads && tense === null;
  if (isLine && story && sentence - story.sentence <= programmeReach && isAhead(story.period, documentDay))
    return story;
  if (pattern.every !== 'date' || story?.period.unit !== 'day') return null;
  if (tense === 'future' || tense === 'present' || sentence - story.sentence > 1) return null;
  if (Math.abs(story.period.index - documentDay) <= flashbackDays) return null;
  const current = occurrence(pattern, lean, tense, { unit: 'day', index: documentDay });
  return current && Math.abs(current.index - documentDay) > currentDays ? story : null;
}
const flashbackDays = 730;
/** In sentences. */
const programmeReach = 6;

/** Whether a day told behind another is still to come, too. */
function isAheadBehind(pattern: Pattern, { period }: Mention, documentDay: number): boolean {
  const next = occurrence(pattern, 'story', null, period);
  if (next === null || !isAhead(next, documentDay)) return false;
  return pattern.every === 'date' || bounds(next).begin - bounds(period).end < nearMonths * typicalMinutes.month;
}
/** How far ahead of a month to come the next one is of the same journey, rather than one gone by. */
const nearMonths = 4;

const isAhead = (period: Period, documentDay: number): boolean =>
  (period.unit === 'day' || period.unit === 'month') && bounds(period).begin > documentDay * minutesPerDay;

const isLongGone = (period: Period, documentDay: number): boolean =>
  documentDay - bounds(period).end / minutesPerDay > flashbackDays;
const currentDays = 31;

/** The period a reading comes to; what it calls fiscal is counted in fiscal years. */
export function evaluateReading({ meaning, fiscal }: TimeReading, context: Context): Period | null {
  const { fiscalOffset: offset, documentDay } = context;
  if (!fiscal || offset === 0) return evaluate(meaning, context);
  const inFiscalYear = { ...context, documentDay: documentDay === null ? null : monthsOn(documentDay, -offset) };
  const period = evaluate(meaning, inFiscalYear);
  return period && fiscalUnits.has(period.unit) ? { ...period, offset } : period;
}
const fiscalUnits = new Set<Granularity>(['quarter', 'half', 'year']);

/** The first of the month so many months on: enough to tell the year and the quarter. */
function monthsOn(day: number, months: number): number {
  const { year, month } = civilDate(day);
  return dayNumber(year, month + months, 1);
}

function widenedDocument(unit: Granularity, context: Context): Period | null {
  const document = documentPeriod(context);
  return document && widened(unit, document);
}

export const documentPeriod = ({ documentDay }: Context): Period | null =>
  documentDay === null ? null : { unit: 'day', index: documentDay };

/** The time last told, or for a unit the one that holds the latest told that fits in it. */
function mentioned(unit: Granularity | null, context: Context): Period | null {
  if (unit === 'day' && isDayOpen(context)) return null;
  const from = mentionFor(unit, context)?.period ?? documentPeriod(context);
  return from && (unit === null ? from : widened(unit, from));
}

/** "in July … the following morning": counted from no day that was told before the month. */
export function isDayUntold({ by, of }: Extract<Meaning, { op: 'shift' }>, { mentions }: Context): boolean {
  return by !== 0 && of.op === 'mention' && of.unit === 'day' && mentions.last?.period.unit === 'month';
}

/** Whether it is not told which day "that day" is: behind "in March", and in a history that has named no day. */
function isDayOpen(context: Context): boolean {
  const latest = mentionFor('day', context);
  return (monthToldSince(context)?.index ?? -1) > (latest?.index ?? -1) || (latest === null && context.narrative);
}

/** The time last told, or for a unit the latest told that fits in one of it; null where it is the article's own. */
export function mentionFor(unit: Granularity | null, context: Context): Mention | null {
  const { last, byUnit } = context.mentions;
  if (unit === null) return last;
  const document = documentPeriod(context);
  const inNews = !context.narrative && document !== null;
  // in news "the week" and "the year" are the writer's own, in a history those told of
  if (inNews && unit !== 'day') return null;
  let latest: Mention | null = null;
  for (const mention of byUnit.values()) {
    if (typicalMinutes[mention.period.unit] > typicalMinutes[unit]) continue;
    if (inNews && context.sentence - mention.sentence > 1 && isBygone(mention.period, document)) continue;
    if (!latest || mention.index > latest.index) latest = mention;
  }
  return latest;
}

/** The month told here or in the sentence before; in news none that still runs, as the day of writing is in it. */
function monthToldSince({ mentions: { byUnit }, sentence, narrative, documentDay }: Context): Mention | null {
  const month = byUnit.get('month');
  if (!month || sentence - month.sentence >= 2) return null;
  const isRunning =
    !narrative && documentDay !== null && month.period.index === periodAt('month', noon(documentDay)).index;
  return isRunning ? null : month;
}

/** The month of "that day" and "that evening" behind "last October", where it is not said which day of it is meant. */
export function monthOfDay(meaning: Meaning, context: Context): Mention | null {
  const isOfDay =
    (meaning.op === 'occurrence' && meaning.lean === 'this') || (meaning.op === 'shift' && meaning.by === 0);
  const day = isOfDay ? meaning.of : meaning;
  return day.op === 'mention' && day.unit === 'day' ? monthToldSince(context) : null;
}

/** In news "that day" and "earlier in the day" are of no day months away, such as one that is only looked back to. */
const isBygone = (told: Period, document: Period): boolean =>
  Math.abs(bounds(told).begin - bounds(document).begin) > bygoneDays * minutesPerDay;
const bygoneDays = 90;

/** Before any is named, a report is about the last that has ended. */
function quarterJustEnded(context: Context): Period | null {
  const document = documentPeriod(context);
  return document && shifted(widened('quarter', document), -1);
}

/** A finer unit than the period itself counts from its beginning: the day after March is 1 April. */
function shiftedBy(of: Period, unit: Granularity, by: number): Period {
  // the weekend of a Monday is the one before it, and so is the last
  if (unit === 'weekend' && of.unit === 'day') return { unit, index: weekOf(of.index - (by < 0 ? 0 : 2)) + by };
  if (by > 0 && typicalMinutes[unit] < typicalMinutes[of.unit]) return shifted(periodAt(unit, bounds(of).end - 1), by);
  if (unit === 'year' && (of.unit === 'quarter' || of.unit === 'half'))
    return shifted(of, by * (of.unit === 'quarter' ? 4 : 2));
  return shifted(widened(unit, of), by);
}

/** The day a period begins on. */
const dayOf = (period: Period): number => Math.floor(bounds(period).begin / minutesPerDay);

/** The day with the same day and month so many years or months on: "ten years ago today". */
export function sameDay(of: Period, unit: Unit, by: number): Period {
  const day = dayOf(of);
  const months = unit === 'month' ? by : by * 12 * (yearsIn[unit] ?? (unit === 'year' ? 1 : NaN));
  if (Number.isNaN(months))
    return counted({ unit: 'day', index: day }, 'day', Math.round((by * minutesIn[unit]) / minutesPerDay));
  const { year, month, day: dayOfMonth } = civilDate(day);
  return { unit: 'day', index: dayNumber(year, month + Math.round(months), dayOfMonth) };
}

/** So many units on from a period, or back where `by` is negative. */
export function counted(of: Period, unit: Unit, by: number): Period {
  const granularity = granularityOf(unit);
  if (by % 1 !== 0 && unit === 'year') return counted(of, 'month', Math.round(by * 12));
  const years = yearsIn[unit];
  if (years) return shiftedBy(of, 'year', Math.round(by * years));
  const whole = Math.round(unit === 'fortnight' ? by * 2 : by);
  if (granularity === 'minute' || granularity === 'hour') {
    if (isClockUnit(of.unit)) {
      // half an hour on from seven o'clock, and three hours on from 7:40, are told to the minute
      const minutes = by * typicalMinutes[granularity];
      const isWhole = of.unit === 'hour' && minutes % typicalMinutes.hour === 0;
      return periodAt(isWhole ? granularity : 'minute', bounds(of).begin + minutes);
    }
    // the hour of the day itself is not known
    return periodAt('day', noon(Math.floor(bounds(of).begin / minutesPerDay)) + whole * typicalMinutes[granularity]);
  }
  return shiftedBy(of, granularity === 'daypart' ? 'day' : granularity, whole);
}

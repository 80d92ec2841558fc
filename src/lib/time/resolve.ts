import type { DocumentDate, TimeExpression } from './types.ts';
import { minutesPerDay } from './calendar.ts';
import { durationValue, granularityOf, isClockUnit } from './duration.ts';
import { bounds, typicalMinutes } from './period.ts';
import type { Bounds, Period } from './period.ts';
import { edtf, isoInterval, timexMidnight, timexValue } from './print.ts';
import { isToday } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { TimeReading } from './reading.ts';
import { hourOfWriting } from './resolve/hour-of-writing.ts';
import { confidenceIn } from './resolve/confidence.ts';
import { documentDays } from './resolve/context.ts';
import type { Context, DocumentDays } from './resolve/context.ts';
import { nextDates, noMentions, remember, rememberSpan } from './resolve/mentions.ts';
import { anchorFor } from './resolve/anchor.ts';
import type { Anchor } from './resolve/anchor.ts';
import { evaluateReading, monthOfDay } from './resolve/evaluate.ts';
import { withInexactEdges } from './resolve/inexact.ts';
import { explain } from './resolve/explain.ts';
import { isNarrative, lead } from './resolve/narrative.ts';
import type { Mention } from './resolve/mentions.ts';
import { fiscalOffset, southern } from './resolve/options.ts';
import type { ResolveOptions } from './resolve/options.ts';
import { openBounds, spreadOf, withSlack } from './resolve/uncertainty.ts';
import type { Spread } from './resolve/uncertainty.ts';
import { unanchoredUnit, unanchoredValue } from './resolve/unanchored.ts';

/**
 * Gives every reading its value against the date of its article; same length, same order. Runs in a fraction of a
 * millisecond an article, so that changing an article's date dates everything in it again.
 * Throws InvalidDateError for a document date that is no date, a range that ends before it begins, or a month that is none.
 */
export function resolve(
  readings: readonly TimeReading[],
  { documentDate, ...options }: { documentDate: DocumentDate } & ResolveOptions,
): TimeExpression[] {
  const days = documentDays(documentDate);
  const narrative = options.genre ? options.genre === 'history' : isNarrative(readings, days);
  const next = narrative ? nextDates(readings) : [];
  const resolveNext = resolver(days, narrative, options);
  return readings.map((reading, index) => resolveNext(reading, next[index] ?? null));
}

/** Resolves readings one after the other; `next` is the next date behind each that is told with its year. */
export function resolver(
  days: DocumentDays | null,
  narrative: boolean,
  options: ResolveOptions,
): (reading: TimeReading, next: Bounds | null) => TimeExpression {
  const offset = fiscalOffset(options);
  const mentions = noMentions();
  let index = 0;
  return (original, next) => {
    const placed = options.hemisphere === 'south' ? southern(original) : original;
    const told = narrative ? atLarge(placed) : placed;
    const context: Context = {
      documentDay: days?.best ?? null,
      narrative,
      fiscalOffset: offset,
      tense: told.tense,
      sentence: told.sentence,
      leads: told.leads,
      mentions,
    };
    const reading = hourOfWriting(told, context);
    const period = evaluateReading(reading, context);
    const month = period ? null : monthOfDay(reading.meaning, context);
    const counted: Anchor = month ? { kind: 'time', told: month } : anchorFor(reading.meaning, context);
    // What hangs on a time told before has that one's slack, and no more.
    const exact = period && spreadOf(reading, period, context, counted.told ? null : days);
    const spread = exact && {
      ...exact,
      interval: withInexactEdges(exact.interval, reading, period, boundsOf(counted, days)),
    };
    const said = saidOf(period, spread, counted.told);
    const sureness = surenessOf(counted, spread, days);
    const lastTold = mentions.last;
    const expression = express(reading, { period, said, spread, month, counted, sureness, lastTold }, days);
    if (period && spread)
      remember(
        mentions,
        reading,
        { period, own: spread.own, interval: spread.interval, isGuess: said !== period, sureness },
        index,
        next,
        context.documentDay,
      );
    else rememberSpan(mentions, reading, index);
    index++;
    return expression;
  };
}

/** "Today the town is quiet", in a history: now, and no one day, but for who died today. */
const atLarge = (reading: TimeReading): TimeReading =>
  reading.sentence >= lead && reading.tense !== 'past' && isToday(reading.meaning)
    ? { ...reading, meaning: { op: 'reference', value: 'PRESENT_REF' } }
    : reading;

interface Resolved {
  period: Period | null;
  said: Period | null;
  spread: Spread | null;
  /** The month of a day that is not told. */
  month: Mention | null;
  counted: Anchor;
  sureness: number;
  /** The time that was told last before it. */
  lastTold: Mention | null;
}

function express(
  reading: TimeReading,
  { period, said, spread, month, counted, sureness, lastTold }: Resolved,
  days: DocumentDays | null,
): TimeExpression {
  const { meaning, start, end, text, type, mod } = reading;
  const interval = spread
    ? withSlack(spread.interval, counted.told)
    : month
      ? withSlack(bounds(month.period), month)
      : openBounds(meaning, days, counted.told);
  const value = month
    ? dayWithin(month.period, valueWithoutPeriod(reading))
    : !said || isLength(reading)
      ? valueWithoutPeriod(reading)
      : isMidnight(meaning)
        ? timexMidnight(said)
        : timexValue(said);
  const amount = meaning.op === 'duration' || meaning.op === 'event' ? meaning.amounts[0] : undefined;
  return {
    start,
    end,
    text,
    type: meaning.op === 'count' && value.startsWith('PT') ? 'DURATION' : type,
    value,
    mod,
    quant: meaning.op === 'set' ? meaning.quant : null,
    freq: meaning.op === 'set' ? meaning.freq : null,
    edtf: said ? edtf(said, { mod, zone: reading.zone }) : null,
    interval: isoInterval(interval),
    granularity: (said ?? period)?.unit ?? (amount ? granularityOf(amount.unit) : null),
    anchor: { kind: counted.kind, index: counted.told?.index ?? null },
    steps: explain(reading, { period, said, spread, counted, lastTold }, days),
    confidence: rounded(confidenceIn(reading) * sureness),
    alternatives: (spread?.others ?? []).map((other) => ({
      value: timexValue(other.period),
      confidence: rounded(
        confidenceIn(reading) * other.share * (counted.kind === 'document' ? (days?.confidence ?? 1) : 1),
      ),
    })),
  };
}

/** The bounds of what a time is counted from; null where it is nothing that has any. */
function boundsOf({ kind, told }: Anchor, days: DocumentDays | null): Bounds | null {
  if (told) return withSlack(bounds(told.period), told);
  return kind === 'document' && days ? { begin: days.begin * minutesPerDay, end: days.end * minutesPerDay } : null;
}

/** "1998-10-XX" and "1998-10-XXTEV": some day of a month. */
const dayWithin = (month: Period, value: string): string => timexValue(month) + value.slice('XXXX-XX'.length);

/** "in ten days": told is how long it is until then. */
const isLength = ({ meaning, type }: TimeReading): boolean => meaning.op === 'count' && type === 'DURATION';

/** The hour that ends the day it is told with. */
const isMidnight = (meaning: Meaning): boolean =>
  (meaning.op === 'inside' || meaning.op === 'occurrence') &&
  meaning.pattern.every === 'clock' &&
  meaning.pattern.minute === 1440;

/** What is said of a period: what hangs on a guess is one too, but for whole years. */
const saidOf = (period: Period | null, spread: Spread | null, told: Mention | null): Period | null =>
  told?.isGuess && period && typicalMinutes[period.unit] < typicalMinutes.year ? null : spread ? spread.said : period;

/**
 * How sure a time is as far as it hangs on the article's date: no surer than that date, and than the share of the days the
 * article can be from that give this one. What is told with its whole date does not hang on it.
 */
function surenessOf({ kind, told }: Anchor, spread: Spread | null, days: DocumentDays | null): number {
  if (told) return told.sureness;
  return kind === 'document' ? (days?.confidence ?? 1) * (spread?.share ?? 1) : (spread?.share ?? 1);
}

/** Two decimals, and never nothing. */
const rounded = (confidence: number): number => Math.max(0.01, Math.round(confidence * 100) / 100);

function valueWithoutPeriod({ meaning, type }: TimeReading): string {
  switch (meaning.op) {
    case 'duration':
      return durationValue(meaning.amounts);
    case 'set':
    case 'reference':
      return meaning.value;
    case 'count':
      if (meaning.by === null) return meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
      if (type === 'DURATION' || isClockUnit(meaning.unit))
        return durationValue([{ count: meaning.by, unit: meaning.unit }]);
      return unanchoredValue(meaning);
    case 'event':
      return type === 'DATE' ? unanchoredUnit(meaning.amounts[0]!.unit) : durationValue(meaning.amounts);
    default:
      return unanchoredValue(meaning);
  }
}

import { words } from '#lib/grammar/index.ts';
import type { DocumentDate, Granularity, Interval, TimeExpression } from '#lib/time/index.ts';
import { crimesTried } from './court-reports.ts';
import { cueLike } from './like.ts';
import { backgroundTime, dayAfter, narrativeDate, newsDay, opensWithNews, stepOf } from './narrative.ts';
import { livesTold } from './obituary.ts';
import type { DateCue, EventDate, EventMention, Factuality } from './types.ts';

/** Dates each event from its cue, the resolved times and the article's date; null where nothing at all is known. */
export function dateEvents(
  events: readonly EventMention[],
  times: readonly TimeExpression[],
  documentDate: DocumentDate,
): (EventDate | null)[] {
  const news = newsDay(events, times, documentDate);
  const isOfLife = livesTold(events, times, documentDate);
  const isOfCrime = crimesTried(events);
  const dates: (EventDate | null)[] = [];
  /** Whether the article names no day of its own, and does not open with what happened or has told of something long ago. */
  let isHistory = news === null && !opensWithNews(events);
  for (const event of events) {
    const date = dateOf(event);
    dates.push(date);
    isHistory ||= news === null && event.cue.moves === true && backgroundTime(date?.interval, documentDate) !== null;
  }
  return dates;

  function dateOf(event: EventMention): EventDate | null {
    const { cue: told, factuality } = event;
    const isOther = told.isOver ? isAhead(told, times, documentDate) : !isPast(told, times, documentDate);
    const isLength = tellsHowLong(told, times, lasting.has(event.lemma) || told.relation === 'after');
    const cue = told.otherwise && (isOther || isLength) ? told.otherwise : told;
    if (cue.times.length > 0) return dateByTimes(cue, times, documentDate, factuality);
    if (!cue.narrated) return dateByDocument(cue, documentDate);
    const behind = cue.behind === undefined ? undefined : dates[cue.behind]?.interval;
    const isOfPast = isOfLife(event) || isOfCrime(event);
    const isStatement = cue.narrated === 'statement' && !isOfPast;
    const background = isStatement ? null : backgroundTime(behind, documentDate);
    const isBackground = background !== null || isOfPast || (isHistory && !isStatement);
    const here = narrativeDate(cue, news, stepOf(behind, documentDate), documentDate);
    const anyTime = { begin: null, end: documentDate.interval.end };
    if (cue.relation === 'after') {
      const { begin } = isBackground ? (background ?? anyTime) : here.interval;
      return begin === null ? null : dateByDocument(cue, { ...documentDate, interval: { begin, end: null } });
    }
    if (!isBackground)
      return dateByDocument(cueLike(cue, { relation: 'during', basis: news === null ? cue.basis : 'inferred' }), here);
    const before = dateByDocument(cueLike(cue, { basis: 'inferred', relation: 'before' }), documentDate);
    return before && { ...before, interval: background ?? anyTime };
  }
}

/** Whether the times of a cue are over by the article's date. */
const isPast = (cue: DateCue, times: readonly TimeExpression[], { interval }: DocumentDate): boolean =>
  cue.times.every((index) => {
    const end = times[index]?.interval.end ?? null;
    return end !== null && interval.end !== null && end <= interval.end;
  });

/** Whether the times of a cue begin only after the article's date. */
const isAhead = (cue: DateCue, times: readonly TimeExpression[], { interval }: DocumentDate): boolean =>
  cue.times.some((index) => {
    const begin = times[index]?.interval.begin ?? null;
    return begin !== null && interval.end !== null && begin >= interval.end;
  });

/** For how long these hold says nothing of when they are done. */
const lasting = words(`
  adjourn ban bar delay disqualify exile extend freeze imprison jail postpone prolong remand renew sentence sign suspend
`);

/**
 * "Scored after ten minutes", "was held for two hours": what took no day is of the day that the rest is told of, and so is
 * what holds from then on or came about only then: "was jailed for ten years", "returned after six months".
 */
const tellsHowLong = (
  { times: told, otherwise }: DateCue,
  times: readonly TimeExpression[],
  isLasting: boolean,
): boolean =>
  otherwise?.narrated !== undefined &&
  told.every((index) => {
    const time = times[index];
    return time !== undefined && isOpen(time.interval) && time.value.startsWith(isLasting ? 'P' : 'PT');
  });

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
const isOpen = ({ begin, end }: Interval): boolean => begin === null && end === null;

function dateByTimes(
  cue: DateCue,
  times: readonly TimeExpression[],
  documentDate: DocumentDate,
  factuality: Factuality,
): EventDate | null {
  const known = cue.times.map((index) => times[index]).filter((time) => time !== undefined);
  const time =
    known.find((each) => each.type !== 'DURATION' && !isOpen(each.interval)) ??
    known.find((each) => !isOpen(each.interval)) ??
    known[0];
  if (!time) return dateByDocument(cue, documentDate);
  if (isOpen(time.interval)) return undatedTime(cue, time, documentDate, factuality);
  // What had not come by noon had not come on days before either.
  const day = cue.basis === 'stated' && factuality !== 'denied' ? dayOfClock(time) : null;
  const interval = endOfTold(cue, stand(cue, time, known, documentDate.interval, day), time, documentDate.interval);
  // a length counted on ("two days after the vote", "in ten days") tells its date in its EDTF
  const value = time.anchor.kind === 'event' || time.type === 'DURATION' ? (time.edtf ?? '') : time.value;
  const isWhole = cue.relation === 'during' && interval.end === time.interval.end;
  const exact = isWhole && time.type !== 'SET' && /^\d[^/]*$/.test(value);
  return {
    value: exact ? value : null,
    interval,
    granularity: exact ? time.granularity : null,
    basis: cue.basis,
    times: cue.times,
    confidence: round(cue.confidence * time.confidence),
  };
}

/** Where the event lies, given how it stands to a time, and the day of that where it is one by the clock. */
function stand(
  { relation, basis }: DateCue,
  expression: TimeExpression,
  all: readonly TimeExpression[],
  article: Interval,
  day: Interval | null,
): Interval {
  const { interval: time, mod } = expression;
  // What was before something that happened on Monday may have been on Monday, too, and "before the end of June" in it.
  const isLoose = basis === 'related' || isSomewhereWithin(expression);
  // "Put off until Tuesday morning" tells on no side of today when it was put off.
  const from = day !== null && (article.end === null || day.begin! < article.end) ? day.begin : null;
  switch (relation) {
    case 'during':
      return { begin: time.begin, end: endOfRun(time, all) };
    case 'throughout':
      return hullOf(all.map(({ interval }) => interval)) ?? time;
    case 'before':
      return { begin: from, end: isLoose || mod === 'END' ? time.end : (time.begin ?? time.end) };
    case 'after':
      return { begin: isLoose || mod === 'START' ? time.begin : (time.end ?? time.begin), end: day?.end ?? null };
    case 'since':
      return {
        begin: time.begin ?? time.end,
        end: article.end !== null && time.begin !== null && article.end > time.begin ? article.end : null,
      };
    case 'until':
      return { begin: from, end: time.end };
  }
}

/** "Tuesday" of a year, which is any of them: before it is before the last, and after it after the first. */
const isSomewhereWithin = ({ value }: TimeExpression): boolean => value.includes('X');

const clocks: readonly (string | null)[] = ['minute', 'hour', 'daypart'];

/** "Shortly after 6am", "before midnight on Friday": on the day of that time; null for what is no time of one day. */
function dayOfClock({ type, granularity, interval: { begin, end } }: TimeExpression): Interval | null {
  if (type !== 'TIME' || !clocks.includes(granularity) || begin === null || end === null) return null;
  // years before Christ
  if (begin.startsWith('-')) return null;
  // What was before midnight was on the day that it ends.
  const first = /^[^T]+(?:T00:00)?$/.test(begin) ? dayAfter(begin, -1) : begin.slice(0, 10);
  const last = dayAfter(end);
  return last <= dayAfter(begin, 2) ? { begin: first, end: last } : null;
}

/**
 * "It came after he left on Monday": what is told as past was by the time that somebody wrote of it. "He died a few days
 * later", where nothing tells later than what, was some time before, too.
 */
function endOfTold({ isOver }: DateCue, told: Interval, { value }: TimeExpression, { begin, end }: Interval): Interval {
  if (!isOver || told.end !== null || told.begin === null || end === null) return told;
  if (value === 'FUTURE_REF' && told.begin === begin) return { begin: null, end };
  return told.begin < end ? { begin: told.begin, end } : told;
}

/** "On Friday and Saturday" ends with Saturday; "in March and June", told once, is at least in March. */
const endOfRun = (time: Interval, all: readonly TimeExpression[]): Interval['end'] =>
  all.find(({ interval }) => interval.begin !== null && interval.begin === time.end)?.interval.end ?? time.end;

/** From the first of several times to the last; null where they do not follow each other. */
function hullOf(all: readonly Interval[]): Interval | null {
  const [begin, end] = [all[0]?.begin ?? null, all.at(-1)?.end ?? null];
  return begin !== null && end !== null && isBefore(begin, end) ? { begin, end } : null;
}

/** Of two ISO days; years before Christ stand in the opposite order. */
const isBefore = (a: string, b: string): boolean => (a.startsWith('-') && b.startsWith('-') ? a > b : a < b);

/** A length of time that says nothing of when ("a weeks-long siege") ends about when the article was written, or begins. */
function undatedTime(
  cue: DateCue,
  time: TimeExpression,
  documentDate: DocumentDate,
  factuality: Factuality,
): EventDate | null {
  // "plans to retire in two years", "could last for two years"
  const isToCome = factuality === 'planned' || (factuality === 'possible' && cue.basis === 'stated' && !cue.isOver);
  const isAhead = time.value === 'FUTURE_REF' || (time.value !== 'PAST_REF' && isToCome);
  const tense = dateByDocument(
    cueLike(cue, { basis: 'inferred', relation: isAhead ? 'after' : 'before' }),
    documentDate,
  );
  return tense && { ...tense, times: cue.times };
}

/** Statements and present states are of the article's date; else tense says before or after it. */
function dateByDocument(cue: DateCue, { value, interval, confidence }: DocumentDate): EventDate | null {
  if (value === null && isOpen(interval)) return null;
  const here = { basis: cue.basis, times: cue.times, confidence: round(cue.confidence * confidence) };
  if (cue.relation === 'before' || cue.relation === 'until')
    return { value: null, interval: { begin: null, end: interval.end }, granularity: null, ...here };
  if (cue.relation === 'after' || cue.relation === 'since')
    return { value: null, interval: { begin: interval.begin, end: null }, granularity: null, ...here };
  return { value, interval, granularity: granularityOf(value), ...here };
}

function granularityOf(value: string | null): Granularity | null {
  if (value === null) return null;
  if (value.length === 4) return 'year';
  return value.length === 7 ? 'month' : 'day';
}

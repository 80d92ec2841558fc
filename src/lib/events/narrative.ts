import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { DocumentDate, Interval, TimeExpression, TimeType } from '#lib/time/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { related } from '#lib/grammar/index.ts';
import { cueLike, eventLike } from './like.ts';
import { clauseOf } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import type { DateCue, EventMention } from './types.ts';

/** News is of the last week or so. */
const newsDays = 8;
/** Days by which what is told without a time may be older than the day that the article is about. */
const looseDays = 2;
/** The headline and what follows it. */
const openingSentences = 3;
const millisecondsPerDay = 86_400_000;

/** The day that an article is about, and the first that it names where that is earlier. */
export interface NewsDay {
  day: string;
  from: string;
}

/**
 * The day that an article is about: the first day near its own date on which it says that somebody did something, else
 * on which something is. Null when it names none, or has no date.
 */
export function newsDay(
  events: readonly EventMention[],
  times: readonly TimeExpression[],
  { interval }: DocumentDate,
): NewsDay | null {
  const { begin, end } = interval;
  if (begin === null || end === null) return null;
  const earliest = daysBefore(begin, newsDays);
  let first: string | null = null;
  for (const { cue, factuality } of events) {
    if (cue.basis !== 'stated' || cue.relation !== 'during' || factuality === 'planned') continue;
    const time = times[cue.times[0]!];
    const day = time && isWithinADay(time) ? time.interval.begin!.slice(0, 10) : null;
    if (day === null || day < earliest || day >= end) continue;
    first ??= day;
    if (cue.moves) return { day, from: first < day ? first : day };
  }
  return first === null ? null : { day: first, from: first };
}

/** What the headline and the sentences behind it tell. */
export const openingEvents = (events: readonly EventMention[]): EventMention[] =>
  events.filter(({ sentence }) => sentence < events[0]!.sentence + openingSentences);

/** Whether an article tells of something that happened within its first sentences. */
export const opensWithNews = (events: readonly EventMention[]): boolean =>
  openingEvents(events).some(({ cue }) => (cue.otherwise ?? cue).narrated !== undefined);

const fine: readonly (string | null)[] = ['day', 'daypart', 'hour', 'minute'];
/** Not so "at half past two" or "Friday" of an article that may be of any day of a month. */
const isWithinADay = ({ type, granularity, interval: { begin, end } }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') &&
  fine.includes(granularity) &&
  begin !== null &&
  end !== null &&
  Date.parse(end.slice(0, 10)) - Date.parse(begin.slice(0, 10)) <= millisecondsPerDay;

/**
 * When what is told in the simple past without a time happened: a narrative stays at its reference time until something
 * moves it (Hinrichs 1986), and news is told of the day that the article is about. It is no later than the article.
 * @param news the day that the article is about, as its own words name it
 * @param step the day that what was told before it took the narrative to
 */
export function narrativeDate(
  cue: DateCue,
  news: NewsDay | null,
  step: string | null,
  article: DocumentDate,
): DocumentDate {
  const { begin, end } = article.interval;
  const day = news?.day ?? null;
  const on = (value: string | null, from: string | null, until = end): DocumentDate => ({
    ...article,
    value,
    interval: { begin: from, end: until },
  });
  const isStatement = cue.narrated === 'statement';
  // What somebody says of a deed they may say days later.
  if (step !== null && step === day) return on(step, step, isStatement ? end : dayAfter(step));
  if (step !== null && (day === null || step < day)) return on(isStatement ? (day ?? step) : step, step);
  if (news !== null) return isStatement && step !== null ? on(step, step) : on(news.day, news.from);
  // An article's own date is the best guess where it names no day, and what it tells may be a little older.
  const isLoose = cue.relation === 'before' && begin !== null;
  return on(article.value, isLoose ? daysBefore(begin, looseDays) : begin);
}

/** The day that an event takes the narrative to, where that is one of the news. */
export function stepOf(behind: Interval | undefined, { interval }: DocumentDate): string | null {
  const [first, end] = [behind?.begin?.slice(0, 10), behind?.end?.slice(0, 10)];
  if (first === undefined || end === undefined || interval.begin === null || interval.end === null) return null;
  const isNews = first >= daysBefore(interval.begin, newsDays) && first < interval.end;
  return isNews && end <= dayAfter(first) ? first : null;
}

/** The cue of an event, with a note where it takes the narrative to its time: a deed, not which agreement or whose arrest is meant. */
export const inNarrative = (tree: Tree, { form, token }: Trigger, cue: DateCue): DateCue =>
  cue.basis === 'stated' &&
  cue.relation === 'during' &&
  form === 'verb' &&
  ![token, clauseOf(tree, token)].some((word) => related(tree, word, 'acl'))
    ? cueLike(cue, { moves: true })
    : cue;

/**
 * Notes for what is narrated which dated event it goes on from: one of its paragraph or of the sentence before, or one
 * that such a narrative has gone on from sentence by sentence.
 */
export function alongNarrative(
  events: readonly EventMention[],
  { text, sentences }: AnnotatedText,
  times: readonly (Span & { type: TimeType })[],
): EventMention[] {
  let dated = -1;
  let last = -1;
  const told: EventMention[] = [];
  for (const event of events) {
    const { cue, sentence } = event;
    // "Scored after ten minutes" takes the narrative nowhere, and goes on from what was before.
    const isLength = cue.times.length > 0 && cue.times.every((time) => isShort(text, times[time]!));
    if (cue.moves && !isLength) {
      dated = told.length;
      last = sentence;
    }
    const narrated = isLength ? cue.otherwise?.narrated : cue.narrated;
    const goesOn =
      narrated !== undefined &&
      dated >= 0 &&
      (sentence - last <= 1 || sentences[sentence]!.paragraph === sentences[events[dated]!.sentence]!.paragraph);
    if (goesOn && narrated === 'deed') last = sentence;
    told.push(goesOn ? eventLike(event, { cue: goingOn(cue, dated) }) : event);
  }
  return told;
}

/** "ten minutes", "two hours" */
const isShort = (text: string, { type, start, end }: Span & { type: TimeType }): boolean =>
  type === 'DURATION' && /(?:second|minute|hour)s?$/i.test(text.slice(start, end));

const goingOn = (cue: DateCue, behind: number): DateCue =>
  cue.narrated === undefined && cue.otherwise
    ? cueLike(cue, { otherwise: cueLike(cue.otherwise, { behind }) })
    : cueLike(cue, { behind });

/**
 * When what goes on from an event of long ago happened: then or later, as far as grammar tells. Null where that event is
 * of the days that the article is about.
 */
export function backgroundTime(behind: Interval | undefined, { interval }: DocumentDate): Interval | null {
  if (!behind?.end || interval.begin === null) return null;
  const earliest = daysBefore(interval.begin, newsDays);
  // "Last month they voted" is background on the second of a month, too.
  const isLong = behind.begin !== null && behind.begin < earliest && behind.end <= interval.begin;
  if (!isLong && behind.end.slice(0, 10) > earliest) return null;
  return { begin: behind.begin, end: interval.end };
}

/** @param iso a day, or a time of one */
export const dayAfter = (iso: string, days = 1): string => daysBefore(iso, -days);

/** @param iso a day, or a time of one; ISO years below 0 are written in another form, so none is reached */
function daysBefore(iso: string, days: number): string {
  const time = Math.max(Date.parse(iso.slice(0, 10)) - days * millisecondsPerDay, Date.parse('0000-01-01'));
  return new Date(time).toISOString().slice(0, 10);
}

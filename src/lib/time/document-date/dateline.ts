import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import type { DocumentDate } from '../types.ts';
import type { Clue } from './clue.ts';
import { calendarDayInEveryYear, dayInWords, daySpan, isoDay, monthSpan, spanInWords } from './days.ts';
import { monthNames } from '../print.ts';
import { eitherDay, type DateInFigures } from './figures.ts';
import type { LagShape } from './lag-shapes.ts';
import type { DateMention } from './mentions.ts';

/** How far down the article a line of its own can still be the dateline, in sentences. */
const topSentences = 12;
/** How many tokens a dateline has at most before its date: "WASHINGTON, D.C., and NEW YORK, March 22 (Reuters)". */
const placeTokens = 10;

const lineWords =
  /^(?:published|posted|updated|edited|created|time|last|on|at|by|date|dated|first|[ap]\.?m\.?|utc|gmt|\d{1,2}|\d{1,2}:\d{2}|[^\p{L}\p{N}]+)$/iu;
/** "EST", in capitals only: other short words may tell of a day. */
const zone = /^[A-Z]{2,4}$/;

/**
 * The date that the article gives itself, best first: in a dateline or by-line region, on a line of its own near the top,
 * or at the head of the first sentence ("KYIV, March 22 (Reuters) -"). It may lack its year.
 */
export function findDateline(
  annotated: AnnotatedText,
  mentions: readonly DateMention[],
  figures: readonly DateInFigures[],
): DateMention[] {
  const named = mentions.filter(({ month, day }) => month !== null && day !== null);
  const top = new Set(annotated.sentences.slice(0, topSentences));
  const firstBody = annotated.sentences.find(({ region }) => region === 'body');
  const own = [...named.filter(({ sentence }) => sentence.region === 'dateline'), ...figures.flatMap(withoutDoubt)];
  const byline = named.filter(({ sentence }) => sentence.region === 'byline');
  const line = named.filter((mention) => top.has(mention.sentence) && isLineOfItsOwn(mention));
  const head = named.filter((mention) => mention.sentence === firstBody && isHeadOf(firstBody, mention));
  return [...new Set([...own, ...byline, ...line, ...head])];
}

/** "Brussels, 07.11.2023", "Posted 3/22/22": figures that can be one day only. */
const withoutDoubt = ({ days: [only, other], ...date }: DateInFigures): DateMention[] =>
  other === undefined ? [{ ...date, month: only.month, day: only.day, weekday: null, tense: null }] : [];

/** The month and year of an issue in a dateline that has no day: "July 2013", "Issue 14, July 2013". */
export const findIssueMonth = (mentions: readonly DateMention[]): DateMention | undefined =>
  mentions.find(
    ({ sentence, year, month, day }) =>
      sentence.region === 'dateline' && year !== null && month !== null && day === null,
  );

/** Nothing but the date and words such as "Published" or a time of day. */
const isLineOfItsOwn = ({ sentence, first, last }: DateMention): boolean =>
  (sentence.region === 'body' || sentence.region === 'furniture' || sentence.region === 'heading') &&
  sentence.tokens.every(({ text }, i) => (i >= first && i < last) || lineWords.test(text) || zone.test(text));

/** Places in capitals, the date, then a bracketed agency or a dash. */
function isHeadOf({ tokens }: Sentence, { first, last }: DateMention): boolean {
  if (first === 0 || first > placeTokens) return false;
  const place = tokens.slice(0, first);
  if (!place.some(({ text }) => isUpperCase(text))) return false;
  if (!place.every((token) => isUpperCase(token.text) || isPlaceWord(token))) return false;
  return tokens.slice(last, last + 6).some(({ text }) => /^(?:[-–—_]+|\(|:)$/.test(text));
}

const isUpperCase = (text: string): boolean =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
const isPlaceWord = ({ text }: Token): boolean =>
  text[0] !== text[0]!.toLowerCase() || /^(?:[,./]|of|and|de)$/.test(text);

/** A wire's dateline is the day of the news; a paper may print it the day after. */
const datelineShape: LagShape = {
  during: 1,
  after: (days) => (days === 1 ? 0.25 : days === 2 ? 0.03 : 0.0003),
  before: () => 0.0003,
};
const datelineConfidence = 0.95;

/** A date that has its year leaves no room for other years: so little for each of their days that all come to almost nothing. */
const fullDatelineShape: LagShape = {
  during: 1,
  after: (days) => (days === 1 ? 0.02 : 0.0000005),
  before: () => 0.0000005,
};

/** The article's date from a dateline that has its year. */
export function fullDateline(datelines: readonly DateMention[]): DocumentDate | null {
  const full = datelines.find(({ year }) => year !== null);
  if (!full) return null;
  const { begin } = daySpan(full.year!, full.month!, full.day!);
  return {
    value: isoDay(begin),
    interval: { begin: isoDay(begin), end: isoDay(begin + 1) },
    basis: 'dateline',
    confidence: datelineConfidence,
    evidence: [{ start: full.start, end: full.end, because: `The article is headed ${dayInWords(begin)}.` }],
  };
}

/**
 * A dateline that leaves something to the rest of the text: figures that may be two days, or a day and month without
 * their year.
 */
export function datelineClues(datelines: readonly DateMention[], [figures]: readonly DateInFigures[]): Clue[] {
  if (figures !== undefined) return [eitherDay(figures, fullDatelineShape)];
  return datelines.slice(0, 1).map(({ start, end, month, day, weekday }) => ({
    evidence: {
      start,
      end,
      because: `The article is headed ${day} ${monthNames[month! - 1]}; its year must follow from the rest.`,
    },
    likelihood: { over: 'days', spans: calendarDayInEveryYear(month!, day!, weekday), shape: datelineShape },
    weight: 1,
  }));
}

/** An issue may be out some weeks before its month, and hardly after it. */
const issueShape: LagShape = {
  during: 1,
  after: (days) => (days < 8 ? 0.02 : 0.000001),
  before: (days) => (days < 31 ? 0.05 : 0.000001),
};

/** What the month of its issue tells of an article. */
export function issueClue({ start, end, year, month }: DateMention): Clue {
  const span = monthSpan(year!, month!);
  return {
    evidence: { start, end, because: `The article is headed ${spanInWords(span)}.` },
    likelihood: { over: 'days', spans: [span], shape: issueShape },
    weight: 1,
  };
}

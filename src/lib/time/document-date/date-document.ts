import type { Article, Span, StatedDate } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { TimeReading } from '../reading.ts';
import { documentDateOf } from '../resolve/context.ts';
import type { DocumentDate, Evidence } from '../types.ts';
import { isNews, type Clue, type ClueFinder, type DatingContext, type EventMention } from './clue.ts';
import { calendarDays } from './clues/calendar-days.ts';
import { pricesOfCommodities } from './clues/commodity-prices.ts';
import { earningsSeason } from './clues/earnings-season.ts';
import { ratesOfExchange } from './clues/exchange-rates.ts';
import { fullDates } from './clues/full-dates.ts';
import { ratesOfInterest } from './clues/interest-rates.ts';
import { lastNamed } from './clues/last-named.ts';
import { levelsOfMarkets } from './clues/market-levels.ts';
import { namedEvents } from './clues/named-events.ts';
import { namesInUse, peopleInTheNews, topicsOfTheNews, wordsInUse } from './clues/names-in-use.ts';
import { officeHolders } from './clues/office-holders.ts';
import { relativeBesideNamed } from './clues/relative-beside-named.ts';
import { pricesOfShares } from './clues/share-prices.ts';
import { weekdays } from './clues/weekdays.ts';
import { years } from './clues/years.ts';
import { yearsAgo } from './clues/years-ago.ts';
import { datelineClues, findDateline, findIssueMonth, fullDateline, issueClue } from './dateline.ts';
import { isoDay, spanInWords, spanOfIsoDate, type DaySpan } from './days.ts';
import { weighHistory } from './history.ts';
import type { LagShape } from './lag-shapes.ts';
import { datesInFigures } from './figures.ts';
import { findMentions, type DateMention } from './mentions.ts';
import { weigh } from './posterior.ts';
import { wordsOf } from './words.ts';
import { worldEventIndex } from './world-events.ts';

/** What can betray the day of writing, each in a file of its own. Order does not matter: all are weighed together. */
const clueFinders: readonly ClueFinder[] = [
  fullDates,
  years,
  calendarDays,
  weekdays,
  relativeBesideNamed,
  lastNamed,
  yearsAgo,
  earningsSeason,
  levelsOfMarkets,
  pricesOfCommodities,
  pricesOfShares,
  ratesOfExchange,
  ratesOfInterest,
  namedEvents,
  officeHolders,
  namesInUse,
  peopleInTheNews,
  topicsOfTheNews,
  wordsInUse,
];

/** How many places in the text are shown as evidence. */
const shownEvidence = 12;

const unknown: DocumentDate = {
  value: null,
  interval: { begin: null, end: null },
  basis: 'unknown',
  confidence: 0,
  evidence: [],
};

export interface DateDocumentInput {
  article: Pick<Article, 'text' | 'regions' | 'statedDates' | 'title'>;
  annotated: AnnotatedText;
  /** The time expressions that `recognise` found in it. */
  readings: readonly TimeReading[];
  /** A date a person gives ("2022-03-22", "2022-03", "2022"): used as it is. */
  given?: string | null;
  /** Leave stated dates aside and infer from the text alone. */
  ignoreStated?: boolean;
  /** Events that the text tells of and that something else dates, in the order of the text. */
  datedElsewhere?: readonly DatedElsewhere[];
}

/** An event that a stretch of the text names, and when it was as another article tells it; days as ISO 8601, end exclusive. */
export interface DatedElsewhere extends Span {
  /** What it is, to go on from "the article opens with": "the strike that “Station hit” reports". */
  label: string;
  interval: { begin: string; end: string };
}

/**
 * When an article was written: by the date given, else the date stated about it, else its dateline, else what its text
 * betrays, weighed over every day from 1900 to 2050; unknown when the text betrays nothing. Dates are ISO 8601 days.
 * Throws InvalidDateError if `given` is no such date.
 */
export function dateDocument(input: DateDocumentInput): DocumentDate {
  const { article, readings, given, ignoreStated, datedElsewhere = [] } = input;
  if (given) return { ...documentDateOf(given), evidence: [outsideTheText('The date was given.')] };
  const statedDates = ignoreStated ? [] : article.statedDates;
  for (const { value, because, weak } of statedDates) {
    const span = weak ? null : spanOfIsoDate(value);
    if (span) return stated(value.slice(0, 10), span, because);
  }
  const { annotated } = input;
  const figures = datesInFigures(annotated);
  const mentions = findMentions(annotated, readings).filter(
    ({ start, end }) => !figures.some((date) => date.start < end && start < date.end),
  );
  const datelines = findDateline(annotated, mentions, figures);
  const full = fullDateline(datelines);
  if (full) return full;
  const issue = datelines.length === 0 && figures.length === 0 ? findIssueMonth(mentions) : undefined;
  const heads = issue === undefined ? datelines : [issue];
  const events = [...findEventMentions(annotated), ...eventsElsewhere(annotated, datedElsewhere)];
  const context: DatingContext = {
    annotated,
    news: annotated.sentences.filter(isNews),
    mentions: mentions.filter((mention) => !heads.includes(mention) && !isPartOfName(mention, events)),
    events,
  };
  const fromDateline = issue === undefined ? datelineClues(datelines, figures) : [issueClue(issue)];
  const fromFile = statedDates.flatMap(weaklyStated);
  const clues = weighHistory([...fromDateline, ...fromFile, ...clueFinders.flatMap((find) => find(context))]);
  const headed = fromDateline.length === 0 ? null : issue === undefined ? 'day' : 'month';
  return inferred(clues, headed);
}

const findEventMentions = ({ sentences }: AnnotatedText): EventMention[] =>
  sentences.flatMap((sentence) =>
    worldEventIndex()
      .find(wordsOf(sentence))
      .map((match) => ({ sentence, match })),
  );

/** An event dated elsewhere counts as one of those that the world knows. */
const eventsElsewhere = ({ sentences }: AnnotatedText, dated: readonly DatedElsewhere[]): EventMention[] =>
  dated.flatMap(({ start, end, label, interval }): EventMention[] => {
    const sentence = sentences.find((candidate) => candidate.start <= start && end <= candidate.end);
    const [begin, until] = [spanOfIsoDate(interval.begin), spanOfIsoDate(interval.end)];
    const first = sentence ? sentence.tokens.findIndex((token) => token.end > start) : -1;
    if (!sentence || !begin || !until || first < 0) return [];
    const after = sentence.tokens.findIndex((token) => token.start >= end);
    const event = { label, span: { begin: begin.begin, end: until.begin }, announced: false, elsewhere: true };
    return [{ sentence, match: { items: [event], first, last: after < 0 ? sentence.tokens.length : after } }];
  });

const isPartOfName = ({ sentence, first, last, weekday, day }: DateMention, events: readonly EventMention[]): boolean =>
  (weekday === null || day !== null) &&
  events.some((event) => event.sentence === sentence && event.match.first <= first && last <= event.match.last);

/** A page's own statement is nearly always right; some carry the day they were saved instead. */
const statedConfidence = 0.97;

function stated(value: string, span: DaySpan, because: string): DocumentDate {
  const interval = { begin: isoDay(span.begin), end: isoDay(span.end) };
  const evidence = [outsideTheText(`Stated by ${because}.`)];
  return { value, interval, basis: 'metadata', confidence: statedConfidence, evidence };
}

/** A file is made when its text has been written, or soon after; old texts are copied into new files too. */
const madeAfterwards: LagShape = {
  during: 1,
  after: (days) => 0.1 * Math.exp(-days / 3) + 0.00002,
  before: (days) => 0.12 * Math.exp(-days / 5) + 0.004 * Math.exp(-days / 300) + 0.00003,
};

/** A file or a page is named after the day of its text; some files are named after the day on which they were saved. */
const namedAfter: LagShape = {
  during: 1,
  after: (days) => 0.02 * Math.exp(-days / 3) + 0.000002,
  before: (days) => 0.02 * Math.exp(-days / 4) + 0.0002 * Math.exp(-days / 200) + 0.000002,
};

const shapes = { made: madeAfterwards, named: namedAfter };

function weaklyStated({ value, because, weak }: StatedDate): Clue[] {
  const span = spanOfIsoDate(value);
  if (!span || !weak) return [];
  const evidence = outsideTheText(`${because[0]!.toUpperCase()}${because.slice(1)}: ${spanInWords(span)}.`);
  return [{ evidence, likelihood: { over: 'days', spans: [span], shape: shapes[weak] }, weight: 1 }];
}

const outsideTheText = (because: string): Evidence => ({ start: 0, end: 0, because });

/** @param headed what the article is headed by: a day or the month of its issue, or neither */
function inferred(clues: readonly Clue[], headed: 'day' | 'month' | null): DocumentDate {
  if (!clues.length) return unknown;
  const { value, confidence, interval, supporting } = weigh(clues);
  if (value === null && interval.begin === null && interval.end === null) return unknown;
  const evidence: Evidence[] = supporting.slice(0, shownEvidence).map((clue) => clue.evidence);
  return {
    value,
    interval,
    basis: isHeading(value, headed) ? 'dateline' : 'inferred',
    confidence: rounded(confidence),
    evidence,
  };
}

const isHeading = (value: string | null, headed: 'day' | 'month' | null): boolean =>
  (headed === 'day' && value?.length === 10) || (headed === 'month' && value !== null && value.length >= 7);

/** To as many places as do not hang on the order in which days are summed. */
const rounded = (confidence: number): number => Math.round(confidence * 1e4) / 1e4;

import { civilDate, weekdayOf } from '../../calendar.ts';
import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { orAnotherCase, sharing } from '../another-case.ts';
import { isNews, type Clue, type ClueFinder, type DatingContext } from '../clue.ts';
import { spanInWords, type DaySpan } from '../days.ts';
import {
  announced,
  aroundIt,
  besideTheNews,
  counted,
  isTheNews,
  isTheStory,
  longRemembered,
  lookedForwardTo,
  namedWithItsYear,
  onAComingWeekday,
  onAWeekday,
  pictured,
  roughlyCounted,
  toldAsPast,
  type LagShape,
} from '../lag-shapes.ts';
import type { DateMention } from '../mentions.ts';
import type { Match } from '../name-index.ts';
import { countNamed } from '../number-words.ts';
import { findRelativeTimes, writingDays, type RelativeTime } from '../relative.ts';
import { tenseAt } from '../tense.ts';
import type { WorldEvent } from '../world-events.ts';

/** How many tokens may stand between an event and the weekday on which it was. */
const reach = 6;
/** Days from which an event is a war or a crisis of years. */
const yearsLong = 1000;
/** Sentences from the top in which a named event is likely the news itself. */
const leadSentences = 3;

/** Widely known events, dated in a table of the world: named, looked back to, "last month", "on Tuesday". */
export const namedEvents: ClueFinder = (context) => {
  const strongest = new Map<string, { clue: Clue; rank: number }>();
  const lead = new Set(context.news.slice(0, leadSentences));
  const timesNamed = new Map<string, number>();
  const isInLead = new Set<string>();
  for (const { sentence, match } of context.events) {
    const key = keyOf(match);
    timesNamed.set(key, (timesNamed.get(key) ?? 0) + 1);
    if (lead.has(sentence)) isInLead.add(key);
  }
  for (const { sentence, match } of context.events) {
    const key = keyOf(match);
    const reading = read(context, sentence, match, lead.has(sentence), isInLead.has(key) && timesNamed.get(key)! > 1);
    if (!reading) continue;
    const { rank, ...clue } = reading;
    if (rank > (strongest.get(key)?.rank ?? 0)) strongest.set(key, { clue, rank });
  }
  return sharing([...strongest.values()].map(({ clue }) => clue));
};

const keyOf = ({ items }: Match<WorldEvent>): string => [...new Set(items.map(({ label }) => label))].join('; ');

const tellsOfPast: ReadonlySet<LagShape> = new Set([
  toldAsPast,
  longRemembered,
  isTheNews,
  isTheStory,
  announced,
  namedWithItsYear,
]);

interface RankedClue extends Clue {
  /** Of several mentions of one event the highest rank counts. */
  rank: number;
}

function read(
  context: DatingContext,
  sentence: Sentence,
  match: Match<WorldEvent>,
  inLead: boolean,
  isAbout: boolean,
): RankedClue | null {
  const { tokens } = sentence;
  const start = tokens[match.first]!.start;
  const end = tokens[match.last - 1]!.end;
  const spans = match.items.map(({ span }) => span);
  const { recurring, label } = match.items[0]!;
  const what = recurring
    ? label
    : match.items.map((event) => `${event.label} (${spanInWords(event.span)})`).join(' or ');
  const clue = (shape: LagShape, because: string, rank: number, days: readonly DaySpan[] = spans): RankedClue => ({
    evidence: { start, end, because: because[0]!.toUpperCase() + because.slice(1) },
    likelihood: orAnotherCase(match.items, { over: 'days', spans: days, shape }, rank === tied),
    weight: 1,
    rank,
    ...(tellsOfPast.has(shape) && !recurring && { told: Math.min(...days.map(({ end }) => end - 1)) }),
  });

  if (sentence.region === 'related') return clue(besideTheNews, `a headline beside the article reports ${what}.`, 3);
  if (sentence.region === 'caption') return clue(pictured, `a caption names ${what}.`, 1);
  if (!isNews(sentence)) return null;

  const anniversary = anniversaryBefore(sentence, match.first);
  if (anniversary) {
    const days = spans
      .map((span) => edgeOf(span, anniversary.edge))
      .map(({ begin, end }) => ({
        begin: begin + Math.round(anniversary.years * 365.25) - (anniversary.exact ? 10 : 0),
        end:
          end + Math.round((anniversary.years + (anniversary.exact ? 0 : 1)) * 365.25) + (anniversary.exact ? 10 : 0),
      }));
    return clue(counted, `${anniversary.text} ${what}.`, tied, days);
  }

  const time = timeOf(sentence, match);
  if (time) {
    const words = context.annotated.text.slice(time.start, time.end).toLowerCase();
    const days = spans.map((span) => writingDays(time, span));
    return clue(time.unit === 'year' && time.rounded ? roughlyCounted : counted, `${what} was “${words}”.`, tied, days);
  }
  const weekday = tellsOfEvent(sentence, match)
    ? nearestWeekday(
        context.mentions.filter((mention) => mention.sentence === sentence && isBareWeekday(mention)),
        match,
        sentence,
      )
    : null;
  const onWeekday = weekday
    ? spans.filter(({ begin, end }) => end - begin === 1 && weekdayOf(begin) === weekday.weekday)
    : [];
  if (weekday && onWeekday.length) {
    const shape = weekday.tense === 'future' ? onAComingWeekday : onAWeekday;
    return clue(shape, `${what} was on “${weekday.text}”.`, tied, onWeekday);
  }

  const tense = tenseAt(sentence, match.first, match.last);
  const foreseen = match.items.every((event) => event.announced);
  if (foreseen && tense === 'future') return clue(lookedForwardTo, `the text looks forward to ${what}.`, 3);
  // "He said on the stump that in November's election …": a past verb may only report.
  if (recurring) return clue(aroundIt, `the text speaks of ${what}, which comes every few years.`, 2);
  if (foreseen) return clue(announced, `the text names ${what}.`, 2);
  const ofOneDay = spans.every(({ begin, end }) => end - begin === 1);
  if (inLead && ofOneDay && tellsOfEvent(sentence, match) && !isBackground(sentence, match.first))
    return clue(isTheNews, `the article opens with ${what}.`, 4);
  if (isAbout) return clue(isTheStory, `the article is about ${what}.`, 3);
  if (hasItsYear(sentence, match)) return clue(namedWithItsYear, `the text names ${what} with its year.`, 2);
  const isLong = spans.every(({ begin, end }) => end - begin > yearsLong);
  return clue(isLong ? longRemembered : toldAsPast, `the text knows of ${what}.`, 2);
}

/** The rank of an event that a time in the article ties to the day, too. */
const tied = 5;

/** "the 1994 landing", "the landing of 1994" */
const hasItsYear = ({ tokens }: Sentence, { first, last, items }: Match<WorldEvent>): boolean => {
  const years = items.map(({ span }) => `${civilDate(span.begin).year}`);
  return (
    tokens.slice(Math.max(0, first - 1), last).some(({ text }) => years.includes(text)) ||
    (/^(?:of|in)$/.test(wordAt(tokens, last)?.text ?? '') && years.includes(wordAt(tokens, last + 1)?.text ?? ''))
  );
};

/** "Friday", but not "the previous Friday", which is of another week. */
const isBareWeekday = ({ weekday, month, year, sentence, first }: DateMention): boolean =>
  weekday !== null &&
  month === null &&
  year === null &&
  !/^(?:previous|preceding|prior|following)$/i.test(wordAt(sentence.tokens, first - 1)?.text ?? '');

/** "the bombing", "invaded": the match says that something happened, and not only a name that the news made known. */
const tellsOfEvent = ({ tokens }: Sentence, { first, last }: Match<unknown>): boolean =>
  tokens.slice(first, last).some(({ text }) => text.length > 3 && text === text.toLowerCase());

/** The relative time that says when the matched event was: beside it, or hanging on it in the sentence. */
const timeOf = (sentence: Sentence, match: Match<unknown>): RelativeTime | undefined =>
  findRelativeTimes(sentence.tokens).find((time) =>
    time.first < match.first ? leads(time, match, sentence) : follows(time, match, sentence),
  );

/** "last month's invasion of …"; "Last month, Russia invaded …" */
function leads(time: RelativeTime, match: Match<unknown>, sentence: Sentence): boolean {
  const between = sentence.tokens.slice(time.last, match.first);
  if (between.every(({ text }) => /^(?:['’]s|of|the)$/.test(text))) return true;
  // "last year's deadly bombing of …"
  const isOwned = between.length <= 3 && /^['’]s$/.test(between[0]!.text);
  if (isOwned && between.slice(1).every(({ text }) => /^[\p{L}-]+$/u.test(text))) return true;
  if (!tellsOfEvent(sentence, match)) return false;
  return (time.first <= 1 && between.every(({ text }) => text === ',')) || hangsOn(time, match, sentence);
}

/** "invaded Ukraine last month", "the attack earlier this month" */
function follows(time: RelativeTime, match: Match<unknown>, sentence: Sentence): boolean {
  if (!tellsOfEvent(sentence, match)) return false;
  const between = sentence.tokens.slice(match.last, time.first);
  // "the bombing of … in Lomvik and Oslo last year"
  const isPlace = between.length < 6 && between.every(({ text }) => /^(?:in|and|\p{Lu}[\p{L}.]+)$/u.test(text));
  const beside =
    isPlace ||
    (between.length < 3 && between.every(({ text }) => /^(?:in|on|of|early|late|earlier|later)$/.test(text)));
  return beside || hangsOn(time, match, sentence);
}

/** Whether the parser hangs the time on a word of the match, or on what says of it that it came: "the siege began last month". */
const hangsOn = (time: RelativeTime, { first, last }: Match<unknown>, { tokens }: Sentence): boolean => {
  const isIn = (token: number) => token >= first && token < last;
  const governor = tokens[time.last - 1]!.head;
  if (governor < 0 || isIn(governor)) return governor >= 0;
  return (
    coming.has(tokens[governor]!.lemma) &&
    tokens.some(({ head, relation }, token) => isIn(token) && head === governor && relation.startsWith('nsubj'))
  );
};

const coming = new Set(['begin', 'come', 'happen', 'occur', 'start']);

/** The weekday nearest to the match in its clause, or at the sentence's start, where it holds for the whole of it. */
function nearestWeekday(
  weekdays: readonly DateMention[],
  match: Match<unknown>,
  { tokens }: Sentence,
): DateMention | null {
  let best: DateMention | null = null;
  let least = reach + 1;
  for (const weekday of weekdays) {
    if (weekday.first < match.last && match.first < weekday.last) continue;
    const [from, to] = weekday.first < match.first ? [weekday.last, match.first] : [match.last, weekday.first];
    const opens = weekday.first <= 1;
    if (!opens && tokens.slice(from, to).some(({ text }) => /^[,;:()–—]$/.test(text))) continue;
    const distance = opens ? 0 : to - from;
    if (distance < least) [best, least] = [weekday, distance];
  }
  return best;
}

interface Anniversary {
  years: number;
  exact: boolean;
  text: string;
  /** What is counted from, of something that lasted. */
  edge: 'begin' | 'end' | null;
}

const edges = new Map<string, 'begin' | 'end'>([
  ['end', 'end'],
  ['beginning', 'begin'],
  ['start', 'begin'],
  ['outbreak', 'begin'],
]);

/** "ten years after …", "the 50th anniversary of …", "a decade since the end of …" right before an event. */
function anniversaryBefore({ tokens }: Sentence, first: number): Anniversary | null {
  const before = tokens.slice(Math.max(0, first - 10), first).map(({ text }) => text.toLowerCase());
  const of = before.at(-1) === 'the' ? before.length - 2 : before.length - 1;
  const edge = (before[of] === 'of' && edges.get(before[of - 1]!)) || null;
  const words = edge === null ? before : before.slice(0, of - 1);
  const join = words.findLastIndex((word) => word === 'after' || word === 'since' || word === 'of');
  if (join < 2 || words.length - join > 4) return null;
  const unit = words[join - 1]!;
  const amount = words[join - 2]!;
  const number = countNamed(amount);
  if (number === null || number > 100) return null;
  // "came out in 1960, a year after …": that was so long after it, not the article.
  if (tokens.slice(Math.max(0, first - 14), first).some(({ text }) => /^(?:19|20)\d\d$/.test(text))) return null;
  const text = `This is ${words.slice(join - 2, join + 1).join(' ')}`;
  if (unit === 'anniversary' && words[join] === 'of') return { years: number, exact: true, text, edge };
  if (words[join] === 'of') return null;
  if (unit === 'years' || unit === 'year') return { years: number, exact: false, text, edge };
  return unit === 'decade' || unit === 'decades' ? { years: number * 10, exact: false, text, edge } : null;
}

/** The day on which something began or ended. */
const edgeOf = (span: DaySpan, edge: Anniversary['edge']): DaySpan =>
  edge === 'end'
    ? { begin: span.end - 1, end: span.end }
    : edge === 'begin'
      ? { begin: span.begin, end: span.begin + 1 }
      : span;

const backgroundWords = /^(?:since|after|following|before|until|remember|former|history|like)$/;

/** "since the fall of …": the event is background even in the first sentence. */
const isBackground = ({ tokens }: Sentence, first: number): boolean =>
  tokens.slice(Math.max(0, first - 5), first).some(({ text }) => backgroundWords.test(text.toLowerCase()));

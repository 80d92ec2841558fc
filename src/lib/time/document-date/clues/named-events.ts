import { weekdayOf } from '../../calendar.ts';
import type { Sentence, Token } from '#lib/language/index.ts';
import { isNews, type Clue, type ClueFinder, type DatingContext } from '../clue.ts';
import { spanInWords, type DaySpan } from '../days.ts';
import {
  announced,
  besideTheNews,
  counted,
  isTheNews,
  lookedForwardTo,
  onAComingWeekday,
  onAWeekday,
  pictured,
  toldAsPast,
  type LagShape,
} from '../lag-shapes.ts';
import type { DateMention } from '../mentions.ts';
import type { Match } from '../name-index.ts';
import { findRelativeTimes, writingDays } from '../relative.ts';
import { tenseAt } from '../tense.ts';
import { wordsOf } from '../words.ts';
import { worldEventIndex, type WorldEvent } from '../world-events.ts';

/** How many tokens may stand between an event and the relative time that dates it. */
const reach = 6;
/** Sentences from the top in which a named event is likely the news itself. */
const leadSentences = 3;

/** Widely known events, dated in a table of the world: named, looked back to, "last month", "on Tuesday". */
export const namedEvents: ClueFinder = (context) => {
  const index = worldEventIndex();
  const strongest = new Map<string, { clue: Clue; rank: number }>();
  const lead = new Set(context.news.slice(0, leadSentences));
  for (const sentence of context.annotated.sentences)
    for (const match of index.find(wordsOf(sentence))) {
      const reading = read(context, sentence, match, lead.has(sentence));
      if (!reading) continue;
      const { rank, ...clue } = reading;
      const key = match.items.map(({ label }) => label).join('; ');
      if (rank > (strongest.get(key)?.rank ?? 0)) strongest.set(key, { clue, rank });
    }
  return [...strongest.values()].map(({ clue }) => clue);
};

interface RankedClue extends Clue {
  /** Of several mentions of one event the highest rank counts. */
  rank: number;
}

function read(
  context: DatingContext,
  sentence: Sentence,
  match: Match<WorldEvent>,
  inLead: boolean,
): RankedClue | null {
  const { tokens } = sentence;
  const start = tokens[match.first]!.start;
  const end = tokens[match.last - 1]!.end;
  const spans = match.items.map(({ span }) => span);
  const what = match.items.map((event) => `${event.label} (${spanInWords(event.span)})`).join(' or ');
  const clue = (shape: LagShape, because: string, rank: number, days: readonly DaySpan[] = spans): RankedClue => ({
    evidence: { start, end, because: because[0]!.toUpperCase() + because.slice(1) },
    likelihood: { over: 'days', spans: days, shape },
    weight: 1,
    rank,
  });

  if (sentence.region === 'related') return clue(besideTheNews, `a headline beside the article reports ${what}.`, 3);
  if (sentence.region === 'caption') return clue(pictured, `a caption names ${what}.`, 1);
  if (!isNews(sentence)) return null;

  const anniversary = anniversaryBefore(sentence, match.first);
  if (anniversary) {
    const days = spans.map(({ begin, end }) => ({
      begin: begin + Math.round(anniversary.years * 365.25) - (anniversary.exact ? 10 : 0),
      end: end + Math.round((anniversary.years + (anniversary.exact ? 0 : 1)) * 365.25) + (anniversary.exact ? 10 : 0),
    }));
    return clue(counted, `${anniversary.text} ${what}.`, 5, days);
  }

  const time = nearest(findRelativeTimes(tokens), match, tokens);
  if (time) {
    const words = context.annotated.text.slice(time.start, time.end).toLowerCase();
    const days = spans.map((span) => writingDays(time, span));
    return clue(counted, `${what} was “${words}”.`, 5, days);
  }
  const weekday = nearest(
    context.mentions.filter((mention) => mention.sentence === sentence && isBareWeekday(mention)),
    match,
    tokens,
  );
  const onWeekday = weekday
    ? spans.filter(({ begin, end }) => end - begin === 1 && weekdayOf(begin) === weekday.weekday)
    : [];
  if (weekday && onWeekday.length) {
    const shape = weekday.tense === 'future' ? onAComingWeekday : onAWeekday;
    return clue(shape, `${what} was on “${weekday.text}”.`, 5, onWeekday);
  }

  const tense = tenseAt(tokens, match.first, match.last);
  const foreseen = match.items.every((event) => event.announced);
  if (foreseen && tense === 'future') return clue(lookedForwardTo, `the text looks forward to ${what}.`, 3);
  // "He said on the stump that in November's election …": a past verb may only report.
  if (foreseen) return clue(announced, `the text names ${what}.`, 2);
  const ofOneDay = spans.every(({ begin, end }) => end - begin === 1);
  if (inLead && ofOneDay && !isBackground(sentence, match.first))
    return clue(isTheNews, `the article opens with ${what}.`, 4);
  return clue(toldAsPast, `the text knows of ${what}.`, 2);
}

const isBareWeekday = ({ weekday, month, year }: DateMention): boolean =>
  weekday !== null && month === null && year === null;

/** The time nearest to the match in its clause, or at the sentence's start, where it holds for the whole of it. */
function nearest<Time extends { first: number; last: number }>(
  times: readonly Time[],
  match: Match<unknown>,
  tokens: readonly Token[],
): Time | null {
  let best: Time | null = null;
  let least = reach + 1;
  for (const time of times) {
    if (time.first < match.last && match.first < time.last) continue;
    const [from, to] = time.first < match.first ? [time.last, match.first] : [match.last, time.first];
    const opens = time.first <= 1;
    if (!opens && tokens.slice(from, to).some(({ text }) => /^[,;:()–—]$/.test(text))) continue;
    const distance = opens ? 0 : to - from;
    if (distance < least) [best, least] = [time, distance];
  }
  return best;
}

const numerals: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** "ten years after …", "the 50th anniversary of …", "a decade since …" right before an event. */
function anniversaryBefore(
  { tokens }: Sentence,
  first: number,
): { years: number; exact: boolean; text: string } | null {
  const words = tokens.slice(Math.max(0, first - 8), first).map(({ text }) => text.toLowerCase());
  const join = words.findLastIndex((word) => word === 'after' || word === 'since' || word === 'of');
  if (join < 2 || words.length - join > 4) return null;
  const unit = words[join - 1]!;
  const amount = words[join - 2]!;
  const number = Object.hasOwn(numerals, amount) ? numerals[amount]! : parseInt(amount, 10);
  if (!Number.isFinite(number) || number > 100) return null;
  const text = `This is ${words.slice(join - 2, join + 1).join(' ')}`;
  if (unit === 'anniversary' && words[join] === 'of') return { years: number, exact: true, text };
  if (words[join] === 'of') return null;
  if (unit === 'years' || unit === 'year') return { years: number, exact: false, text };
  return unit === 'decade' || unit === 'decades' ? { years: number * 10, exact: false, text } : null;
}

const backgroundWords = /^(?:since|after|following|before|until|remember|former|history|like)$/;

/** "since the fall of …": the event is background even in the first sentence. */
const isBackground = ({ tokens }: Sentence, first: number): boolean =>
  tokens.slice(Math.max(0, first - 5), first).some(({ text }) => backgroundWords.test(text.toLowerCase()));

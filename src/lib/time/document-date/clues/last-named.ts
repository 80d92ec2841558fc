import type { Sentence } from '#lib/language/index.ts';
import { civilDate } from '../../calendar.ts';
import type { Clue, ClueFinder, DatingContext } from '../clue.ts';
import { daySpan, monthSpan, spanInWords, type DaySpan } from '../days.ts';
import { counted } from '../lag-shapes.ts';
import { isLast } from '../mentions.ts';

/** "last October", "last Oct. 23", "last fall": which months, and the day where it is told. */
interface Told {
  start: number;
  end: number;
  sentence: Sentence;
  months: readonly number[];
  day: number | null;
}

const seasons: Record<string, readonly number[]> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  fall: [9, 10, 11],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** In the month after, news says "last month"; from a year on it says the year. */
const soonest = 30;
const latest = 330;
/** Each is held against all that the article dates. */
const most = 8;
/** Days up to which an event has a month of its own. */
const longest = 31;

/** "was killed last October", and what is dated in that month: the article is of the next winter, spring or summer. */
export const lastNamed: ClueFinder = (context) => {
  const all = [...monthsTold(context), ...seasonsTold(context)].slice(0, most);
  const clues = all.flatMap((told): Clue[] => {
    const span = datedThen(context, told);
    if (!span) return [];
    const words = context.annotated.text.slice(told.start, told.end).toLowerCase();
    const { year, month } = civilDate(span.begin);
    const end = monthSpan(year, month + (told.months.length - 1 - told.months.indexOf(month))).end;
    return [
      {
        evidence: { start: told.start, end: told.end, because: `“${words}” is that of ${spanInWords(span)} here.` },
        likelihood: { over: 'days', spans: [{ begin: end + soonest, end: end + latest }], shape: counted },
        weight: 1,
        told: span.end - 1,
      },
    ];
  });
  return clues.slice(0, 1);
};

const monthsTold = ({ mentions, news }: DatingContext): Told[] =>
  mentions
    .filter((mention) => mention.month !== null && mention.year === null && isLast(mention))
    .filter(({ sentence }) => news.includes(sentence))
    .map(({ sentence, first, end, month, day }) => {
      return { start: sentence.tokens[first - 1]!.start, end, sentence, months: [month!], day };
    });

const seasonsTold = ({ news }: DatingContext): Told[] =>
  news.flatMap((sentence) =>
    sentence.tokens.flatMap(({ text, end }, at): Told[] => {
      const before = sentence.tokens[at - 1];
      if (!Object.hasOwn(seasons, text) || !before || !/^last$/i.test(before.text)) return [];
      return [{ start: before.start, end, sentence, months: seasons[text]!, day: null }];
    }),
  );

/** What the sentence dates in such a month, or else the one thing that the article does. */
function datedThen({ events, mentions }: DatingContext, { sentence, months, day }: Told): DaySpan | null {
  const dated = [
    ...events.flatMap(({ sentence: its, match }) => match.items.map(({ span }) => ({ its, span }))),
    ...mentions.flatMap(({ sentence: its, year, month, day: onDay }) =>
      year === null || month === null
        ? []
        : [{ its, span: onDay === null ? monthSpan(year, month) : daySpan(year, month, onDay) }],
    ),
  ].filter(({ span }) => {
    const from = civilDate(span.begin);
    if (span.end - span.begin > longest || !months.includes(from.month)) return false;
    return day === null || span.end - span.begin > 1 || from.day === day;
  });
  const [here] = dated.filter(({ its }) => its === sentence);
  if (here) return here.span;
  const [first] = dated;
  return first && dated.every(({ span }) => civilDate(span.begin).year === civilDate(first.span.begin).year)
    ? first.span
    : null;
}

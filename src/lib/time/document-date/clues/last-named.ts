import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { civilDate } from '../../calendar.ts';
import { seasons } from '../../period.ts';
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

const seasonMonths: ReadonlyMap<string, readonly number[]> = new Map(
  seasons.flatMap(({ name, month }) => {
    const months = [month, month + 1, month + 2].map((each) => ((each - 1) % 12) + 1);
    return [name, ...(name === 'autumn' ? ['fall'] : [])].map((word) => [word, months] as const);
  }),
);

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
  if (all.length === 0) return [];
  const dated = allDated(context);
  const clues = all.flatMap((told): Clue[] => {
    const span = datedThen(dated, told);
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
      const before = wordAt(sentence.tokens, at - 1);
      const months = seasonMonths.get(text);
      if (!months || !before || !/^last$/i.test(before.text)) return [];
      return [{ start: before.start, end, sentence, months, day: null }];
    }),
  );

/** A day or a month of a year, and the sentence that tells it. */
interface Dated {
  its: Sentence;
  span: DaySpan;
}

const allDated = ({ events, mentions }: DatingContext): Dated[] => [
  ...events.flatMap(({ sentence: its, match }) =>
    match.items.filter(({ recurring }) => !recurring).map(({ span }) => ({ its, span })),
  ),
  ...mentions.flatMap(({ sentence: its, year, month, day }) =>
    year === null || month === null
      ? []
      : [{ its, span: day === null ? monthSpan(year, month) : daySpan(year, month, day) }],
  ),
];

/** What the sentence dates in such a month, or else the one thing that the article does. */
function datedThen(all: readonly Dated[], { sentence, months, day }: Told): DaySpan | null {
  const dated = all.filter(({ span }) => {
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

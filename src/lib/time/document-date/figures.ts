import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { daysInMonth, yearOfFigures } from '../calendar.ts';
import { monthNames } from '../print.ts';
import type { Clue } from './clue.ts';
import { daySpan } from './days.ts';
import type { LagShape } from './lag-shapes.ts';

/** A date in figures at the head of an article: "04.03.2022", "3/4/22". */
export interface DateInFigures extends Span {
  text: string;
  sentence: Sentence;
  /** Token indices in the sentence, end exclusive. */
  first: number;
  last: number;
  year: number;
  /** The day that it is, or the two it may be, the likelier first. */
  days: readonly DayInYear[];
}

interface DayInYear {
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
  /** 0..1 */
  chance: number;
}

const figures = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)$/;
/** Zones whose clocks go with the month first, and with the day first. */
const american = /^[ECMP][SD]?T$/;
const european = /^(?:BST|IST|AE[SD]T|CES?T)$/;
/** Of the slashed dates above articles of the web that can only be read one way, so many put the month first. */
const monthFirst = 0.85;

/** The dates in figures in an article's dateline and header lines. */
export const datesInFigures = ({ sentences }: AnnotatedText): DateInFigures[] =>
  sentences.filter(({ region }) => region === 'dateline').flatMap(inSentence);

function inSentence(sentence: Sentence): DateInFigures[] {
  const { tokens } = sentence;
  const isAmerican = tokens.some(({ text }) => american.test(text));
  const isEuropean = tokens.some(({ text }) => european.test(text));
  return tokens.flatMap(({ start }, first) =>
    // In one token, or cut at its marks.
    [1, 5].flatMap((length): DateInFigures[] => {
      const within = tokens.slice(first, first + length);
      const text = within.map((token) => token.text).join('');
      const match = figures.exec(text);
      if (match === null || within.length < length) return [];
      const year = yearOfFigures(Number(match[4]));
      const days = readings(Number(match[1]), Number(match[3]), isAmerican, isEuropean || match[2] === '.').filter(
        ({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month),
      );
      return days.length === 0
        ? []
        : [{ text, sentence, first, last: first + length, start, end: within[length - 1].end, year, days }];
    }),
  );
}

/** Full stops and zones tell which stands first; else only a number above twelve does. */
function readings(one: number, two: number, isMonthFirst: boolean, isDayFirst: boolean): DayInYear[] {
  const monthThenDay = { month: one, day: two };
  const dayThenMonth = { month: two, day: one };
  if (one === two || (isMonthFirst && one <= 12)) return [{ ...monthThenDay, chance: 1 }];
  if (isDayFirst) return [{ ...dayThenMonth, chance: 1 }];
  return [
    { ...monthThenDay, chance: monthFirst },
    { ...dayThenMonth, chance: 1 - monthFirst },
  ];
}

/** The article is of one of the days that its figures may mean. */
export const eitherDay = ({ start, end, text, year, days }: DateInFigures, shape: LagShape): Clue => ({
  evidence: {
    start,
    end,
    because: `The article is headed ${text}: ${days.map(({ month, day }) => `${day} ${monthNames[month - 1]}`).join(' or ')} ${year}.`,
  },
  likelihood: {
    over: 'readings',
    of: days.map(({ month, day, chance }) => ({
      chance,
      likelihood: { over: 'days', spans: [daySpan(year, month, day)], shape },
    })),
  },
  weight: 1,
});

import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { calendarDayInEveryYear, monthsInEveryYear } from '../days.ts';
import { monthNames, weekdayNames } from '../../print.ts';
import type { LagShape } from '../lag-shapes.ts';
import { isLast, type DateMention } from '../mentions.ts';

/** A day or month named without its year lies in the months round the article. */
const looksBack: LagShape = {
  during: 0.5,
  // Within the week, most news says the weekday instead.
  after: (days) => (days < 7 ? 0.45 : 0.75 * Math.exp((7 - days) / 30) + 0.25 * Math.exp(-days / 150)) + 0.05,
  before: (days) => 0.2 * Math.exp(-days / 40) + 0.05,
};
const looksForward: LagShape = {
  during: 0.6,
  after: (days) => 0.2 * Math.exp(-days / 40) + 0.05,
  before: (days) => 0.75 * Math.exp(-days / 35) + 0.2 * Math.exp(-days / 120) + 0.05,
};
const looksEitherWay: LagShape = {
  during: 1,
  after: (days) => 0.7 * Math.exp(-days / 40) + 0.1,
  before: (days) => 0.6 * Math.exp(-days / 40) + 0.1,
};
/** News names the weekday of a date only when it lies within days; what is a season away wants its year. */
const seldom = (days: number): number => 0.003 * Math.exp(-days / 120) + 0.00005;
const withWeekdayBack: LagShape = {
  during: 1,
  after: (days) => 0.85 * Math.exp(-days / 4) + 0.04 * Math.exp(-days / 30) + seldom(days),
  before: (days) => 0.015 * Math.exp(-days / 10) + 0.0003,
};
const withWeekdayForward: LagShape = {
  during: 0.6,
  after: (days) => 0.05 * Math.exp(-days / 20) + seldom(days),
  before: (days) => 0.8 * Math.exp(-days / 8) + 0.04 * Math.exp(-days / 60) + seldom(days),
};
const withWeekdayEitherWay: LagShape = {
  during: 1,
  after: (days) => 0.75 * Math.exp(-days / 4) + 0.04 * Math.exp(-days / 30) + seldom(days),
  before: (days) => 0.4 * Math.exp(-days / 6) + 0.03 * Math.exp(-days / 40) + seldom(days),
};

const alone = { past: looksBack, future: looksForward, open: looksEitherWay };
const besideWeekday = { past: withWeekdayBack, future: withWeekdayForward, open: withWeekdayEitherWay };

/** A month tells less than a day: "in March" may be nearly a year off. */
const weightOfMonth = 0.3;

/** "Oct. 23", "in March", and "Tuesday, March 22", which only some years have. */
export const calendarDays: ClueFinder = ({ mentions }) => {
  const named = mentions
    .filter(({ year, month, sentence }) => year === null && month !== null && isNews(sentence))
    .filter((mention) => mention.day !== null || !isLast(mention));
  const seen = new Set<string>();
  const distinct = named.filter(({ month, day, weekday, tense }) => {
    const key = `${month} ${day} ${weekday} ${tense}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
  const weight = Math.min(1, 2 / distinct.length);
  return distinct.map((mention) => calendarClue(mention, weightOf(mention, weight)));
};

const weightOf = ({ day, weekday }: DateMention, shared: number): number =>
  day === null ? shared * weightOfMonth : weekday === null ? shared : 1;

function calendarClue({ start, end, month, day, weekday, tense }: DateMention, weight: number): Clue {
  const shape = (weekday === null ? alone : besideWeekday)[tense ?? 'open'];
  const name = day === null ? monthNames[month! - 1]! : `${day} ${monthNames[month! - 1]}`;
  const because =
    weekday === null
      ? `The text ${tense === 'future' ? 'looks forward to' : tense === 'past' ? 'looks back to' : 'names'} ${name} without its year: it lies near.`
      : `${name} is a ${weekdayNames[weekday - 1]} only in some years.`;
  const spans = day === null ? monthsInEveryYear(month!) : calendarDayInEveryYear(month!, day, weekday);
  return { evidence: { start, end, because }, likelihood: { over: 'days', spans, shape }, weight };
}

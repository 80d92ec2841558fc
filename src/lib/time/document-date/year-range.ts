/** Between what levels a price or rate stood in a year. */
export type YearRange = readonly [year: number, low: number, high: number];

/** The chance of a year in which the level was never seen: a figure of the past, a slip, another market. */
const elsewhere = 0.03;
/** The same for years that the table does not cover. */
const unknown = 0.25;

/** The years in which a level between `low` and `high` was seen. */
export const yearsAt = (ranges: readonly YearRange[], low: number, high = low): number[] =>
  ranges.filter(([, least, most]) => high >= least && low <= most).map(([year]) => year);

/** How probable it is that an article of a year gives a level that was seen in the years `fitting`. */
export function chanceByYear(ranges: readonly YearRange[], fitting: readonly number[]): (year: number) => number {
  const years = new Set(fitting);
  const last = ranges.at(-1)![0];
  return (year) => (years.has(year) ? 1 : year > last ? unknown : elsewhere);
}

/** "in 1989", "in years from 1989 to 1998" */
export const yearsInWords = (years: readonly number[]): string => {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `in ${from}` : `in years from ${from} to ${to}`;
};

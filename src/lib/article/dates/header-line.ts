import type { StatedDate } from '../types.ts';
import { closedUp } from './closed-up.ts';
import { writtenDate } from './written-date.ts';

const label =
  /^(?:first |article |originally )?(published(?: time| date)?|publication date|pub date|date published|posted|posted by [^|\d]{2,40}? on|(?:story )?created|added|uploaded|press release|released?|for immediate release|issued|dated?|filed|(?:last )?(?:updated|modified))\b(?: on| at)?\s{0,9}[:|–—-]?\s{0,9}(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** What follows the label of a header line: "Posted 3/22/22" → "3/22/22"; the line itself where it has none. */
export const withoutLabel = (line: string): string => line.replace(label, '');

/** A date with its time of day and zone is no longer than this. */
const longestDate = 60;

/** "Published: 22 March 2022, 14:05 GMT", "Date: 2022-03-22", "Last updated March 22, 2022": a line that dates the article. */
export function headerDate(line: string): { stated: StatedDate; updated: boolean } | null {
  if (line.length > 120) return null;
  const printed = closedUp(line);
  const match = label.exec(printed);
  if (match === null) return null;
  const [date] = printed.slice(match[0].length).split(secondDate, 1);
  const value = date.length > longestDate ? null : writtenDate(date);
  // Of "03/04/2022" the year is sure; which day it is, is weighed with what the text tells.
  if (value === null || (value.length === 4 && figures.test(date))) return null;
  return {
    stated: { value, basis: 'metadata', because: `the line “${line.replace(/\s+/g, ' ')}”` },
    updated: /(updated|modified)$/i.test(match[1]),
  };
}

/** What parts it from another: "Posted: March 22, 2022 10:15 am | Updated: 11:20 am". */
const secondDate = /\s(?:[|•·]\s|\/ updated|(?:last )?(?:updated|modified)\b)/i;

const figures = /\d[/.-]\d/;

/** "Published", with the date in the next line. */
const labelAlone = /^(?:(?:first |originally )?published|posted|date|(?:last )?updated)(?: on)?:?$/i;

export const isHeaderLabel = (line: string) => line.length <= 30 && labelAlone.test(line);

/** How many blocks from the top a header line may stand. */
const headerLength = 40;

/** The dates that the first lines of a text state, dates of publication before dates of update. */
export function headerDates(lines: readonly string[]): StatedDate[] {
  const found = lines
    .slice(0, headerLength)
    .flatMap((line, index) => headerDate(isHeaderLabel(line) ? `${line} ${lines[index + 1] ?? ''}` : line) ?? []);
  return [...found.filter(({ updated }) => !updated), ...found.filter(({ updated }) => updated)].map(
    ({ stated }) => stated,
  );
}

import { daysGiven } from '#lib/story/index.ts';
import { spanOfIsoDate } from '#lib/time/index.ts';

/** What may be written for a date, and what to do where none can be read. */
export const dateHelp = {
  placeholder: '22 March 2022',
  help: 'A day, a month or a year, such as 22 March 2022.',
  problem: 'No date can be read here; write it like 22 March 2022, March 2022 or 2022.',
};
export const datesHelp = {
  placeholder: '22 March 2022',
  help: 'A day, a month or a year, such as 22 March 2022; or two of them: 3–5 March 2022.',
  problem: 'No date can be read here; write it like 22 March 2022, March 2022, 2022, or 3–5 March 2022.',
};

const months = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as a person types it, in ISO form: "22 March 2022", "March 22, 2022", "22 Mar 2022", "2022-03-22", "March 2022",
 * "2022". Null when it is none, or no day of the calendar. Day/month order with slashes is a guess, so it is not taken.
 */
export function parseDateInput(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  if (words.length === 0 || words.length > 4) return null;
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(text.trim())) return isoDate(words.map(Number));

  const named = words.filter((word) => /[a-z]/.test(word));
  const numbers = words.filter((word) => /\d/.test(word)).map((word) => ({ value: Number(word), length: word.length }));
  const month = named.length === 1 ? monthOf(named[0]) : null;
  const year = numbers.filter(({ length }) => length === 4);
  const day = numbers.filter(({ length }) => length <= 2);
  if (month === null || year.length !== 1 || day.length > 1 || year.length + day.length !== numbers.length) return null;
  return isoDate([year[0].value, month, ...day.map(({ value }) => value)]);
}

/** Letters of two dates at most; whatever else is pasted is none. */
const longest = 80;

/**
 * The same, or the first and last of several with a slash: "3–5 March 2022", "28 February to 2 March 2022", "2020-03-01 -
 * 2020-03-05". What the first leaves out is that of the last. Null where they are not in order.
 */
export function parseDatesInput(text: string): string | null {
  const one = parseDateInput(text);
  if (one !== null) return one;
  if (text.length > longest) return null;
  const ends = text
    .trim()
    .replace(/^(?:between|from)\s/i, '')
    .split(/\s*[–—/]\s*|\s+-\s+|(?<=^\d{1,2})-|\s(?:to|and|until)\s/i);
  if (ends.length !== 2) return null;
  const last = parseDateInput(ends[1]);
  if (last === null) return null;
  const [year, month] = ends[1].match(/\d{4}/g)!.concat(ends[1].match(/[a-z]+/gi) ?? []);
  const [first] = ['', ` ${year}`, ` ${month} ${year}`].map((rest) => parseDateInput(ends[0] + rest)).filter(Boolean);
  return first && daysGiven(`${first}/${last}`) ? `${first}/${last}` : null;
}

function monthOf(name: string): number | null {
  const found = months.findIndex((month) => name.length >= 3 && (month.startsWith(name) || name === 'sept'));
  if (name === 'sept') return 9;
  return found === -1 ? null : found + 1;
}

function isoDate([year, ...rest]: number[]): string | null {
  const date = [String(year).padStart(4, '0'), ...rest.map((number) => String(number).padStart(2, '0'))].join('-');
  return spanOfIsoDate(date) && date;
}

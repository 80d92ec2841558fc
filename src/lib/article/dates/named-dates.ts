import type { StatedDate } from '../types.ts';
import { writtenDate } from './written-date.ts';

/** A word's end as names of files have it, where "_" stands for a space. */
const [open, shut] = ['(?<![A-Za-z0-9])', '(?![A-Za-z0-9])'];
const year = '((?:19|20)\\d\\d)';

/** A day in figures: 2022-03-22, 2022_03_22, 2022.3.22, 20220322; a time of day may follow. */
const dayInName = [
  new RegExp(`${open}${year}([-_.])(\\d\\d?)\\2(\\d\\d?)(?!\\d)`),
  new RegExp(`${open}${year}()([01]\\d)([0-3]\\d)(?=[T_-]?\\d{4,6}${shut}|${shut})`),
];
/** The folders of an address: /2022/03/22/, /2022/mar/22/; without the day, /2022/03/. */
const dayInPath = new RegExp(`/${year}(/)(\\d\\d?|[a-z]{3})/(\\d\\d?)(?=/|$)`, 'i');
const monthInPath = new RegExp(`/${year}/(\\d\\d)/`);

/** How archives of the web give the address of a page that they keep: with the time at which they kept it. */
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|md|li|vn|fo))\/(\d{8})\d{0,6}[a-z_]{0,4}\/(?=https?:)/i;

/**
 * What the address of a page and the name of a file say of the day: a day in an address ("/2022/03/22/") is the day of
 * publication; a month there, a day in a file's name, and the day on which an archive kept the page are near it.
 */
export function namedDates(url: string | null, path: string | null): StatedDate[] {
  return [...(url === null ? [] : datesOfAddress(url)), ...(path === null ? [] : dateOfFileName(path))];
}

function datesOfAddress(url: string): StatedDate[] {
  const kept = archived.exec(url);
  const address = url
    .slice(kept?.[0].length ?? 0, 2000)
    .replace(/^https?:\/\/[^/]*/i, '')
    .split(/[?#]/, 1)[0]!;
  const value = dayIn(address, [dayInPath, ...dayInName]);
  const dates: StatedDate[] = [];
  if (value !== null) dates.push({ value, basis: 'metadata', because: 'the page’s address' });
  else {
    const month = monthInPath.exec(address);
    const within = month && writtenDate(`${month[1]}-${month[2]}`);
    if (within)
      dates.push({ value: within, basis: 'metadata', weak: 'named', because: 'the month in the page’s address' });
  }
  const keptOn = kept && writtenDate(kept[1]);
  if (keptOn)
    dates.push({ value: keptOn, basis: 'metadata', weak: 'made', because: 'the day on which the page was archived' });
  return dates;
}

function dateOfFileName(path: string): StatedDate[] {
  const value = dayIn(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).slice(0, 300), dayInName);
  return value === null ? [] : [{ value, basis: 'metadata', weak: 'named', because: 'the date in the file’s name' }];
}

/** The first day that the calendar has, as ISO 8601. */
function dayIn(name: string, forms: readonly RegExp[]): string | null {
  for (const form of forms) {
    const match = form.exec(name);
    const [, year, , month, day] = match ?? [];
    const value = match && writtenDate(/^\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
    if (value?.length === 10) return value;
  }
  return null;
}

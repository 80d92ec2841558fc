import { dayNumber } from '../calendar.ts';
import { spanOfIsoDate, type DaySpan } from './days.ts';
import { NameIndex } from './name-index.ts';
import { firmRows } from './tables/names-in-use-firms.ts';
import { nameRows } from './tables/names-in-use.ts';
import { peopleInBusiness } from './tables/people-in-the-news-business.ts';
import { peopleInPublicLife } from './tables/people-in-the-news-public-life.ts';
import { peopleInSport } from './tables/people-in-the-news-sport.ts';
import type { NameRow } from './rows.ts';
import { topicsInTheNews } from './tables/topics-in-the-news.ts';
import { wordsOfTheirTime } from './tables/words-of-their-time.ts';

export interface NameInUse {
  name: string;
  span: DaySpan;
}

/** Where a name's beginning or end is open: the edges of the candidate days. */
export const openBegin = dayNumber(1900, 1, 1);
export const openEnd = dayNumber(2101, 1, 1);

let names: NameIndex<NameInUse> | null = null;
let people: NameIndex<NameInUse> | null = null;
let topics: NameIndex<NameInUse> | null = null;
let words: NameIndex<NameInUse> | null = null;

/** Names of states, bodies, firms and things by their words; built on first use. */
export const nameIndex = (): NameIndex<NameInUse> => (names ??= indexOf([...nameRows, ...firmRows]));

/** People without an office, by their full names; built on first use. */
export const peopleIndex = (): NameIndex<NameInUse> =>
  (people ??= indexOf([...peopleInBusiness, ...peopleInPublicLife, ...peopleInSport]));

/** Wars, epidemics, scandals and laws by what news called them; built on first use. */
export const topicIndex = (): NameIndex<NameInUse> => (topics ??= indexOf(topicsInTheNews));

/** Common words that belong to their time; built on first use. */
export const wordIndex = (): NameIndex<NameInUse> => (words ??= indexOf(wordsOfTheirTime));

function indexOf(rows: readonly NameRow[]): NameIndex<NameInUse> {
  const index = new NameIndex<NameInUse>();
  for (const [from, until, name, ...forms] of rows) {
    const begin = from === '' ? openBegin : spanOfIsoDate(from)?.begin;
    const end = until === '' ? openEnd : spanOfIsoDate(until)?.end;
    if (begin === undefined || end === undefined) throw new Error(`${name}: “${from}” or “${until}” is no date.`);
    for (const form of forms.length ? forms : [name]) index.add(form, { name, span: { begin, end } });
  }
  return index;
}

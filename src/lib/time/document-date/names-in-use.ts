import { dayNumber } from '../calendar.ts';
import { spanOfIsoDate, type DaySpan } from './days.ts';
import { NameIndex } from './name-index.ts';
import { nameRows } from './names-in-use-table.ts';

export interface NameInUse {
  name: string;
  span: DaySpan;
}

/** Where a name's beginning or end is open: the edges of the candidate days. */
export const openBegin = dayNumber(1900, 1, 1);
export const openEnd = dayNumber(2101, 1, 1);

let index: NameIndex<NameInUse> | null = null;

/** The names by their words; built on first use. */
export function nameIndex(): NameIndex<NameInUse> {
  if (!index) {
    index = new NameIndex();
    for (const [from, until, name, ...forms] of nameRows) {
      const begin = from === '' ? openBegin : spanOfIsoDate(from)?.begin;
      const end = until === '' ? openEnd : spanOfIsoDate(until)?.end;
      if (begin === undefined || end === undefined) throw new Error(`${name}: “${from}” or “${until}” is no date.`);
      for (const form of forms.length ? forms : [name]) index.add(form, { name, span: { begin, end } });
    }
  }
  return index;
}

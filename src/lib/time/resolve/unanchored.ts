import type { Meaning, Pattern } from '../meaning.ts';
import { dayparts, seasons } from '../period.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The TIMEX3 value of what hangs on an unknown date: "XXXX-10", "XXXX-WXX-2", "XXXX-XX-XXTNI". */
export function unanchoredValue(meaning: Meaning): string {
  switch (meaning.op) {
    case 'occurrence':
    case 'inside':
      return patternValue(meaning.pattern);
    case 'shift':
      return unanchoredUnit(meaning.unit);
    case 'count':
      if (meaning.by === null) return meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
      return unanchoredUnit(meaning.unit);
    case 'mention':
      return unanchoredUnit(meaning.unit ?? 'day');
    case 'reported':
      return 'XXXX-QX';
    default:
      return 'XXXX-XX-XX';
  }
}

/** "XXXX-WXX": some week. */
export const unanchoredUnit = (unit: string): string => unitValues.get(unit) ?? 'XXXX-XX-XX';

const unitValues = new Map<string, string>([
  ['week', 'XXXX-WXX'], ['weekend', 'XXXX-WXX-WE'], ['month', 'XXXX-XX'], ['season', 'XXXX-XX'], ['quarter', 'XXXX-QX'],
  ['half', 'XXXX-HX'], ['year', 'XXXX'], ['decade', 'XXX'], ['century', 'XX'],
]); // prettier-ignore

function patternValue(pattern: Pattern): string {
  switch (pattern.every) {
    case 'month':
      return `XXXX-${two(pattern.month)}`;
    case 'date':
      return `XXXX-${two(pattern.month)}-${two(pattern.day)}`;
    case 'weekday':
      return `XXXX-WXX-${pattern.weekday}`;
    case 'season':
      return `XXXX-${(seasons[pattern.season] ?? seasons[0]).letters}`;
    case 'quarter':
      return `XXXX-Q${pattern.quarter}`;
    case 'half':
      return `XXXX-H${pattern.half}`;
    case 'day-of-month':
      return `XXXX-XX-${two(pattern.day)}`;
    case 'daypart':
      return `XXXX-XX-XXT${(dayparts[pattern.part] ?? dayparts[0]).letters}`;
    case 'clock':
      return `XXXX-XX-XXT${two(Math.floor(pattern.minute / 60))}:${two(pattern.minute % 60)}`;
    case 'nth':
      return pattern.unit === 'weekday' ? `XXXX-WXX-${pattern.weekday}` : unanchoredUnit(pattern.unit);
    case 'weekend':
      return 'XXXX-WXX-WE';
    default:
      return 'XXXX-XX-XX';
  }
}

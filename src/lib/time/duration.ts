import type { Amount } from './meaning.ts';
import type { Unit } from './lexicon.ts';
import type { Granularity } from './types.ts';

/* The TIMEX3 and worded forms of lengths of time. */

// prettier-ignore
const letters: Record<Unit, string> = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'NI', morning: 'MO', week: 'W', weekend: 'WE', fortnight: 'W',
  month: 'M', season: 'M', quarter: 'Q', half: 'M', year: 'Y', decade: 'DE', century: 'C', millennium: 'ML',
};
/** Whether a unit is shorter than a day. */
export const isClockUnit = (unit: Unit | Granularity): boolean =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

/** "P2W", "PT1M30S", "PXD", and "PXX" where not even the unit is told: decades and centuries are counted in years. */
export function durationValue(amounts: readonly Amount[]): string {
  let date = '';
  let time = '';
  for (const { count, unit } of amounts) {
    if (count === null) {
      // how many decades, and so how many years, is not said
      if (isClockUnit(unit)) time += `X${letters[unit]}`;
      else date += `X${unit === 'decade' ? 'Y' : letters[unit]}`;
      continue;
    }
    const whole = Math.floor(count);
    const half = count - whole >= 0.5;
    switch (unit) {
      case 'fortnight':
        date += `${figure(count * 2)}W`;
        break;
      case 'decade':
        date += `${figure(count * 10)}Y`;
        break;
      case 'century':
        date += `${figure(count * 100)}Y`;
        break;
      case 'millennium':
        date += `${figure(count * 1000)}Y`;
        break;
      case 'year':
        date +=
          count === whole ? `${whole}Y` : count - whole === 0.5 ? `${whole ? `${whole}Y` : ''}6M` : `${figure(count)}Y`;
        break;
      case 'minute':
        time += count - whole === 0.5 ? `${whole ? `${whole}M` : ''}30S` : `${figure(count)}M`;
        break;
      case 'hour':
        time += half && count - whole === 0.5 ? `${whole ? `${whole}H` : ''}30M` : `${figure(count)}H`;
        break;
      case 'second':
        time += `${figure(count)}S`;
        break;
      case 'night':
      case 'morning':
        date += `${figure(count)}${letters[unit]}`;
        break;
      default:
        date += `${figure(count)}${letters[unit]}`;
    }
  }
  return amounts.length ? `P${date}${time ? `T${time}` : ''}` : 'PXX';
}

const figure = (count: number): string => String(Math.round(count * 100) / 100);

/** The calendar unit nearest in size to a unit of length. */
export function granularityOf(unit: Unit): Granularity {
  switch (unit) {
    case 'second':
      return 'minute';
    case 'night':
    case 'morning':
      return 'daypart';
    case 'fortnight':
      return 'week';
    case 'millennium':
      return 'century';
    default:
      return unit;
  }
}

/** The years in a longer unit, which is counted by them: "a decade ago" is the year ten years back. */
export const yearsIn: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 };

/** Average length in minutes. */
// prettier-ignore
export const minutesIn: Record<Unit, number> = {
  second: 1 / 60, minute: 1, hour: 60, day: 1440, night: 1440, morning: 1440, week: 10080, weekend: 10080,
  fortnight: 20160, month: 43829, season: 131487, quarter: 131487, half: 262974, year: 525949, decade: 5259492,
  century: 52594920, millennium: 525949200,
};

/** "two weeks", "an unstated number of days". */
export const wordedAmounts = (amounts: readonly Amount[]): string =>
  amounts
    .map(({ count, unit }) =>
      count === null
        ? `an unstated number of ${plural(unit)}`
        : `${figure(count)} ${count === 1 ? unit : plural(unit)}`,
    )
    .join(' and ') || 'an unstated length';

export const plural = (unit: Unit): string =>
  unit === 'century' ? 'centuries' : unit === 'half' ? 'halves' : unit === 'millennium' ? 'millennia' : `${unit}s`;

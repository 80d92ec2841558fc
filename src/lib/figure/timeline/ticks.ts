import { calendarDate, DAY, HOUR, instant, MINUTE, mondayBefore, MONTH, monthNames, WEEK, YEAR } from '../calendar.ts';
import { centuryLabel, clock, yearLabel } from '../dates.ts';
import type { TimeWindow } from '../views.ts';

interface Unit {
  /** Mean length, for choosing. */
  length: number;
  /** The unit's beginning on or before a time; `step` units at a time. */
  floor(time: number, step: number): number;
  add(time: number, step: number): number;
}

const fixed = (length: number): Unit => ({
  length,
  floor: (time, step) => Math.floor(time / (length * step)) * length * step,
  add: (time, step) => time + length * step,
});

const minute = fixed(MINUTE);
const hour = fixed(HOUR);
const day = fixed(DAY);
const week: Unit = { length: WEEK, floor: mondayBefore, add: (time, step) => time + step * WEEK };
const month: Unit = {
  length: MONTH,
  floor(time, step) {
    const { year, month } = calendarDate(time);
    return instant(year, Math.floor(month / step) * step);
  },
  add(time, step) {
    const { year, month } = calendarDate(time);
    return instant(year, month + step);
  },
};
const year: Unit = {
  length: YEAR,
  floor: (time, step) => instant(Math.floor(calendarDate(time).year / step) * step),
  add: (time, step) => instant(calendarDate(time).year + step),
};

type Label = (time: number) => string;
const ofDay: Label = (time) => String(calendarDate(time).day);
const ofMonth: Label = (time) => monthNames[calendarDate(time).month].slice(0, 3);
const ofYear: Label = (time) => yearLabel(calendarDate(time).year);

/** A heading's name, and its short form where the heading before it already says the rest. */
interface Heading {
  unit: Unit;
  step: number;
  label(time: number): string;
  short(time: number): string;
  /** Where there is no room for more; as the short form where it is not given. */
  least?(time: number): string;
}

const days: Heading = {
  unit: day,
  step: 1,
  label: (time) => `${ofDay(time)} ${monthNames[calendarDate(time).month]} ${ofYear(time)}`,
  short: (time) => `${ofDay(time)} ${monthNames[calendarDate(time).month]}`,
};
const months: Heading = {
  unit: month,
  step: 1,
  label: (time) => `${monthNames[calendarDate(time).month]} ${ofYear(time)}`,
  short: (time) => (calendarDate(time).month === 0 ? months.label(time) : monthNames[calendarDate(time).month]),
};
const years: Heading = { unit: year, step: 1, label: ofYear, short: ofYear };
const decades: Heading = {
  unit: year,
  step: 10,
  label: (time) => `${ofYear(time)}s`,
  short: (time) => `${ofYear(time)}s`,
};
const centuries: Heading = {
  unit: year,
  step: 100,
  label: (time) => centuryLabel(calendarDate(time).year),
  short: (time) => centuryLabel(calendarDate(time).year),
  least: (time) => centuryLabel(calendarDate(time).year).replace('century', 'c.'),
};

/** The axis at every zoom, finest first: the first whose ticks are at least so many pixels apart is taken. */
const levels: readonly { unit: Unit; step: number; apart: number; label: Label; heading: Heading }[] = [
  { unit: minute, step: 1, apart: 44, label: clock, heading: days },
  { unit: minute, step: 5, apart: 44, label: clock, heading: days },
  { unit: minute, step: 15, apart: 44, label: clock, heading: days },
  { unit: hour, step: 1, apart: 44, label: clock, heading: days },
  { unit: hour, step: 3, apart: 44, label: clock, heading: days },
  { unit: hour, step: 6, apart: 44, label: clock, heading: days },
  { unit: day, step: 1, apart: 30, label: ofDay, heading: months },
  { unit: week, step: 1, apart: 44, label: ofDay, heading: months },
  { unit: month, step: 1, apart: 38, label: ofMonth, heading: years },
  { unit: month, step: 3, apart: 38, label: ofMonth, heading: years },
  { unit: year, step: 1, apart: 44, label: ofYear, heading: decades },
  { unit: year, step: 2, apart: 44, label: ofYear, heading: decades },
  { unit: year, step: 5, apart: 44, label: ofYear, heading: centuries },
  { unit: year, step: 10, apart: 44, label: ofYear, heading: centuries },
  { unit: year, step: 50, apart: 44, label: ofYear, heading: centuries },
  {
    unit: year,
    step: 100,
    apart: 52,
    label: ofYear,
    heading: { ...centuries, step: 1000, label: () => '', short: () => '' },
  },
  {
    unit: year,
    step: 1000,
    apart: 60,
    label: ofYear,
    heading: { ...centuries, step: 10_000, label: () => '', short: () => '' },
  },
  {
    unit: year,
    step: 5000,
    apart: 60,
    label: ofYear,
    heading: { ...centuries, step: 10_000, label: () => '', short: () => '' },
  },
];

export interface Tick {
  time: number;
  label: string;
}

export interface Ticks {
  /** Small steps: days, weeks, months… */
  ticks: Tick[];
  /** Whether they say by themselves when they are: years do, months do not. */
  complete: boolean;
  /** What they belong to, the first one beginning before the window: months, years… */
  headings: (Tick & { short: string; least: string })[];
}

/** The ticks of a window drawn so many pixels wide. */
export function timeTicks(window: TimeWindow, width: number): Ticks {
  const pixels = width / (window.end - window.begin);
  const level = levels.find(({ unit, step, apart }) => unit.length * step * pixels >= apart) ?? levels.at(-1)!;
  const { heading } = level;
  return {
    ticks: within(level.unit, level.step, window).map((time) => ({ time, label: level.label(time) })),
    complete: level.unit === year,
    headings: [heading.unit.floor(window.begin, heading.step), ...within(heading.unit, heading.step, window)]
      .filter((time, at, all) => at === 0 || time !== all[at - 1])
      .map((time) => {
        const short = heading.short(time);
        return { time, label: heading.label(time), short, least: heading.least?.(time) ?? short };
      }),
  };
}

/** Every step inside the window. */
function within(unit: Unit, step: number, { begin, end }: TimeWindow): number[] {
  const times: number[] = [];
  let time = unit.floor(begin, step);
  if (time < begin) time = unit.add(time, step);
  for (; time < end; time = unit.add(time, step)) times.push(time);
  return times;
}

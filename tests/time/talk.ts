import fc from 'fast-check';
import { civilDate } from '../../src/lib/time/calendar.ts';

const words = `on in at the last next this past few two 3 10 12 1999 2022 24 30,000 10% Monday Tuesday March May October
  Sept. spring fall second minute hours days weeks month year quarter decade century ago earlier later before after a an of
  and to - – / , . ' " early late mid more than about every each daily p.m. 10:30 GMT EST now soon Christmas year-end 1980s
  '90s 5th third 2022-03-22 7/4/2021 \u0000 \u202e 😀 first half couple several recent coming fiscal BC 9/11 dawn was will be
  said held`.split(/\s+/);

/** Text that is nearly about time: the words of times in any order. */
export const timeTalk = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
export const anyText = fc.oneof(timeTalk, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

/** Days numbered from 1970-01-01. */
export const anyDay = fc.integer({ min: -30_000, max: 40_000 });
export const iso = (number: number): string => {
  const date = civilDate(number);
  return [date.year, date.month, date.day].map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
};
/** No date, a day, a month or a year. */
export const anyDate = fc.oneof(
  fc.constant(null),
  anyDay.map(iso),
  anyDay.map((number) => iso(number).slice(0, 7)),
  anyDay.map((number) => iso(number).slice(0, 4)),
);

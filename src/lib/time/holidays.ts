import { dayNumber, easterSunday, nthWeekday } from './calendar.ts';
import { chineseNewYear, diwali, hanukkah, islamicDay, orthodoxEaster, roshHashanah } from './feasts.ts';

/** The day number of a holiday in a year. Fixed and movable Western feasts and the public holidays news speaks of. */
type Rule = (year: number) => number;
const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, n);
const fromRoshHashanah =
  (days: number): Rule =>
  (year) =>
    roshHashanah(year) + days;
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easterSunday(year) + days;

const rules: [string, Rule][] = [
  ["new year's day", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ["new yr's day", on(1, 1)],
  ["new yr's eve", on(12, 31)],
  ['new year', on(1, 1)],
  ["new year's", on(1, 1)],
  ['orthodox christmas', on(1, 7)],
  ['chinese new year', chineseNewYear],
  ['lunar new year', chineseNewYear],
  ['australia day', on(1, 26)],
  ['holocaust memorial day', on(1, 27)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr. day', nth(3, 1, 1)],
  ['martin luther king jr day', nth(3, 1, 1)],
  ['mlk day', nth(3, 1, 1)],
  ['waitangi day', on(2, 6)],
  ['groundhog day', on(2, 2)],
  ["valentine's day", on(2, 14)],
  ["presidents' day", nth(3, 1, 2)],
  ["president's day", nth(3, 1, 2)],
  ['burns night', on(1, 25)],
  ["st. patrick's day", on(3, 17)],
  ["st patrick's day", on(3, 17)],
  ["st. george's day", on(4, 23)],
  ["st george's day", on(4, 23)],
  ['mardi gras', fromEaster(-47)],
  ['shrove tuesday', fromEaster(-47)],
  ['pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['mothering sunday', fromEaster(-21)],
  ['palm sunday', fromEaster(-7)],
  ['holy thursday', fromEaster(-3)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter eve', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['orthodox easter', orthodoxEaster],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ["april fools' day", on(4, 1)],
  ["april fool's day", on(4, 1)],
  ["patriots' day", nth(3, 1, 4)],
  ['anzac day', on(4, 25)],
  ['earth day', on(4, 22)],
  ['may day', on(5, 1)],
  ['cinco de mayo', on(5, 5)],
  ['ve day', on(5, 8)],
  ['victory day', on(5, 9)],
  ["mother's day", nth(2, 7, 5)],
  ["mothers' day", nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ['flag day', on(6, 14)],
  ["father's day", nth(3, 7, 6)],
  ["fathers' day", nth(3, 7, 6)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(1, 1, 9)],
  ['labour day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ["indigenous peoples' day", nth(2, 1, 10)],
  ['halloween', on(10, 31)],
  ['guy fawkes night', on(11, 5)],
  ['bonfire night', on(11, 5)],
  ["all saints' day", on(11, 1)],
  ['election day', (year) => nthWeekday(year, 11, 1, 1) + 1],
  ["veterans' day", on(11, 11)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['remembrance sunday', nth(2, 7, 11)],
  ['thanksgiving eve', (year) => nthWeekday(year, 11, 4, 4) - 1],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
  ['black friday', (year) => nthWeekday(year, 11, 4, 4) + 1],
  ['cyber monday', (year) => nthWeekday(year, 11, 4, 4) + 4],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['xmas eve', on(12, 24)],
  ['xmas day', on(12, 25)],
  ['xmas', on(12, 25)],
  ['nye', on(12, 31)],
  ['boxing day', on(12, 26)],
  ['inauguration day', on(1, 20)],
  ['purim', fromRoshHashanah(-193)],
  ['passover', fromRoshHashanah(-163)],
  ['shavuot', fromRoshHashanah(-113)],
  ['rosh hashanah', roshHashanah],
  ['rosh hashana', roshHashanah],
  ['yom kippur', fromRoshHashanah(9)],
  ['sukkot', fromRoshHashanah(14)],
  ['hanukkah', hanukkah],
  ['chanukah', hanukkah],
  ['eid al - fitr', islamicDay(10, 1)],
  ['eid ul - fitr', islamicDay(10, 1)],
  ['eid al - adha', islamicDay(12, 10)],
  ['eid ul - adha', islamicDay(12, 10)],
  ['diwali', diwali],
  ['deepavali', diwali],
];

/** Fasts of several weeks: the first day, and the one after the last. */
const fasts: [string, Rule, Rule][] = [
  ['lent', fromEaster(-46), fromEaster(0)],
  ['ramadan', islamicDay(9, 1), islamicDay(10, 1)],
  ['ramazan', islamicDay(9, 1), islamicDay(10, 1)],
];

/** The fasts by their names: where each begins, and where it has ended. */
export const longFasts: ReadonlyMap<string, { from: Rule; to: Rule }> = new Map(
  fasts.map(([name, from, to]) => [name, { from, to }]),
);

/** By lower-case name as atoms part it, with its apostrophe and without ("Veterans Day"). */
export const holidays: ReadonlyMap<string, Rule> = new Map(
  [...rules, ...fasts.map(([name, from]): [string, Rule] => [name, from])].flatMap(([name, rule]) =>
    name.includes("'")
      ? [
          [name, rule],
          [name.replace("'", ''), rule],
        ]
      : [[name, rule]],
  ),
);

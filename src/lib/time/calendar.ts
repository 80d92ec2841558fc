/**
 * Civil arithmetic of our own: the proleptic Gregorian calendar in day numbers, without Date, zone or locale.
 * A day number counts days since 1970-01-01; years are astronomical (0 is 1 BC). ISO 8601 weeks begin on Monday.
 * Source of the two conversions: Howard Hinnant, "chrono-compatible low-level date algorithms".
 */

export interface CivilDate {
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
}

export const minutesPerDay = 1440;
/** ISO 8601 writes years in four figures, and what ends with a day is written by the next. */
export const [earliestYear, latestYear] = [-9999, 9999];

/** The year that figures stand for: 13 is 2013, 98 is 1998, and what has three or four is written out. */
export const yearOfFigures = (figures: number): number =>
  figures >= 100 ? figures : figures + (figures < 50 ? 2000 : 1900);

/** Day number of a civil date; months beyond 1..12 carry into the year, days beyond the month carry on. */
export function dayNumber(year: number, month: number, day: number): number {
  const first = firstDays[(year - tabledFrom) * 12 + month - 1];
  return first === undefined ? reckonedDay(year, month, day) : first + day - 1;
}

function reckonedDay(year: number, month: number, day: number): number {
  const carried = year * 12 + month - 1;
  const shifted = Math.floor(carried / 12) - (mod(carried, 12) < 2 ? 1 : 0);
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const monthFromMarch = mod(mod(carried, 12) - 2, 12);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The years that most texts speak of: the days their months begin on are kept, those of others reckoned. */
const tabledFrom = 1800;
const tabledTo = 2100;
const firstDays = Int32Array.from({ length: (tabledTo - tabledFrom) * 12 + 1 }, (_, month) =>
  reckonedDay(tabledFrom, month + 1, 1),
);
const averageMonth = 146097 / 4800;

/** The civil date of a day number. */
export function civilDate(day: number): CivilDate {
  let month = Math.floor((day - firstDays[0]!) / averageMonth);
  if (!(month > 0 && month < firstDays.length - 1 && Number.isInteger(day))) return reckonedDate(day);
  // months are up to three days shorter or longer than the average
  if (firstDays[month]! > day) month--;
  else if (firstDays[month + 1]! <= day) month++;
  const years = Math.floor(month / 12);
  return { year: tabledFrom + years, month: month - 12 * years + 1, day: day - firstDays[month]! + 1 };
}

function reckonedDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): number => mod(day + 3, 7) + 1;

/** Weeks since the one that holds 1970-01-01, which is 0; a week's Monday is the day `7 * week - 3`. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);
export const mondayOf = (week: number): number => week * 7 - 3;

/** ISO 8601 year and number of a week: the year is the one that holds its Thursday. */
export function isoWeek(week: number): { year: number; number: number } {
  const { year } = civilDate(mondayOf(week) + 3);
  return { year, number: week - weekOf(dayNumber(year, 1, 4)) + 1 };
}

/** The week with an ISO year and number. */
export const weekNumbered = (year: number, number: number): number => weekOf(dayNumber(year, 1, 4)) + number - 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const golden = mod(year, 19);
  const century = Math.floor(year / 100);
  const yearOfCentury = mod(year, 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = mod(19 * golden + century - Math.floor(century / 4) - correction + 15, 30);
  const weekdayShift = mod(
    32 + 2 * mod(century, 4) + 2 * Math.floor(yearOfCentury / 4) - epact - mod(yearOfCentury, 4),
    7,
  );
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const fromMarch = epact + weekdayShift - 7 * late + 114;
  return dayNumber(year, Math.floor(fromMarch / 31), mod(fromMarch, 31) + 1);
}

/** The nth such weekday of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - mod(weekdayOf(last) - weekday, 7);
  }
  const first = dayNumber(year, month, 1);
  return first + mod(weekday - weekdayOf(first), 7) + 7 * (n - 1);
}

export function mod(value: number, divisor: number): number {
  const rest = value % divisor;
  // no -0 either
  return rest < 0 ? rest + divisor : rest + 0;
}

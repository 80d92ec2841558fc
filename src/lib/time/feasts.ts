import { dayNumber } from './calendar.ts';

/*
 * Feasts of the Hebrew and the Islamic calendar in the years of ours, after Reingold and Dershowitz, "Calendrical
 * Calculations": the Hebrew ones exactly, the Islamic ones by the tabular calendar, from which the sight of the moon may
 * differ by a day. Diwali and the Chinese new year go by the new moon, after Meeus, "Astronomical Algorithms", chapter 49.
 */

/** The day before 1 January of year 1, from which both count. */
const beginning = dayNumber(1, 1, 1) - 1;
const hebrewEpoch = beginning - 1_373_427;
const islamicEpoch = beginning + 227_014;
/** What is to be added to a year of ours to have the Hebrew one that begins in its autumn. */
const hebrewYears = 3761;

/** Days from the epoch to the new moon of a year's first month, not on a Sunday, Wednesday or Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewNewYear(year: number): number {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  // no year may be 356 or 382 days long
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return hebrewEpoch + own + delay;
}

export const roshHashanah = (year: number): number => hebrewNewYear(year + hebrewYears);

/** The second month has 30 days in years of 355 and 385 days, else 29. */
export function hanukkah(year: number): number {
  const length = roshHashanah(year + 1) - roshHashanah(year);
  return roshHashanah(year) + 83 + (length % 10 === 5 ? 1 : 0);
}

/** A day of the Islamic calendar in a year of ours; the first where it comes twice, that of the next year where never. */
export function islamicDay(month: number, day: number): (year: number) => number {
  return (year) => {
    const first = dayNumber(year, 1, 1);
    for (let islamic = Math.floor(((year - 622) * 33) / 32) - 1; ; islamic++) {
      const at =
        islamicEpoch +
        (islamic - 1) * 354 +
        Math.floor((3 + 11 * islamic) / 30) +
        29 * (month - 1) +
        Math.floor((6 * month - 1) / 11) +
        day;
      if (at >= first || islamic > year) return at;
    }
  };
}

/** That of January 2000, in days from 1970. */
const firstNewMoon = 10_962.597_66;
const synodicMonth = 29.530_588_861;
const radians = Math.PI / 180;

/** When the `count`th new moon from that of January 2000 is, to a few minutes, in days from 1970. */
function newMoon(count: number): number {
  const sun = (2.5534 + 29.105_356_7 * count) * radians;
  const moon = (201.5643 + 385.816_935_28 * count) * radians;
  const latitude = (160.7108 + 390.670_502_84 * count) * radians;
  return (
    firstNewMoon +
    synodicMonth * count -
    0.4072 * Math.sin(moon) +
    0.172_41 * Math.sin(sun) +
    0.016_08 * Math.sin(2 * moon) +
    0.010_39 * Math.sin(2 * latitude) +
    0.007_39 * Math.sin(moon - sun) -
    0.005_14 * Math.sin(moon + sun) +
    0.002_08 * Math.sin(2 * sun)
  );
}

/** When the lamps are lit in India, as a part of the day in UTC: some minutes after sunset. */
const lampsLit = (12 + 40 / 60) / 24;

/** The first new moon from a day on, by its number. */
function newMoonFrom(day: number): number {
  let count = Math.floor((day - firstNewMoon) / synodicMonth) - 1;
  while (newMoon(count) < day) count++;
  return count;
}

/** The evening before the new moon of the month Kartika, which is the first from 17 October on. */
export const diwali = (year: number): number => Math.floor(newMoon(newMoonFrom(dayNumber(year, 10, 17))) - lampsLit);

/** How far China is ahead of UTC, as a part of the day. */
const inChina = 8 / 24;

/** The second new moon behind that of the month in which winter begins, on 22 December or the day before, in China. */
export function chineseNewYear(year: number): number {
  const afterSolstice = newMoonFrom(dayNumber(year - 1, 12, 23) - inChina);
  return Math.floor(newMoon(afterSolstice + 1) + inChina);
}

/** Easter by the Julian calendar, as the Eastern churches keep it, for the years in which that is 13 days behind. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  // counted from 22 March of that calendar
  return dayNumber(year, 3, 22) + moon + weekday + 13;
}

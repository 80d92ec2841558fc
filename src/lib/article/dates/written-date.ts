const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '((?:1[5-9]|20)\\d\\d)';
const day = '([0-3]?\\d)(?:st|nd|rd|th)?';
const end = '(?!\\d)';

/** Whether figures with slashes put the month or the day first. */
export type DateOrder = 'month first' | 'day first';

type Parts = [year: string, month: string | null, day: string | null];

/** Figures with slashes, hyphens or full stops between, the year last. */
const figures = new RegExp(`\\b(\\d\\d?)([/.-])(\\d\\d?)\\2${year}${end}`);
/** "3/22/22": two figures for the year. */
const shortFigures = new RegExp(`^(\\d\\d?)(/)(\\d\\d?)/(\\d\\d)${end}`);

/** The ways metadata and header lines write a date, the most exact first. */
const forms: [RegExp, (match: RegExpExecArray, order: DateOrder | null) => Parts][] = [
  // 2022-03-22T10:15:00+02:00, 2022/03/22, 2022.3.22
  [new RegExp(`\\b${year}([-/.])(\\d\\d?)\\2(\\d\\d?)${end}`), (m) => [m[1], m[3], m[4]]],
  // 20220322, 20220322T1015
  [new RegExp(`\\b${year}([01]\\d)([0-3]\\d)${end}`), (m) => [m[1], m[2], m[3]]],
  // Tue, 22 Mar 2022; 22nd of March, 2022; 22-Mar-2022
  [new RegExp(`\\b${day}[ -](?:of )?${month},?[ -]${year}${end}`, 'i'), (m) => [m[3], monthNumber(m[2]), m[1]]],
  // Tuesday, March 22, 2022
  [new RegExp(`\\b${month} ${day},? ${year}${end}`, 'i'), (m) => [m[3], monthNumber(m[1]), m[2]]],
  // Tue Mar 22 10:15:00 EET 2022
  [
    new RegExp(`\\b${month} ${day} [\\d:]{5,8} (?:[A-Z]{3,4} )?${year}${end}`, 'i'),
    (m) => [m[3], monthNumber(m[1]), m[2]],
  ],
  // 22/03/2022, 3/22/2022, 22.03.2022
  [figures, (m, order) => [m[4], ...dayAndMonth(m[1], m[2], m[3], order)]],
  [shortFigures, (m, order) => [`${Number(m[4]) < 50 ? 20 : 19}${m[4]}`, ...dayAndMonth(m[1], m[2], m[3], order)]],
  // March 2022
  [new RegExp(`\\b${month},? ${year}${end}`, 'i'), (m) => [m[2], monthNumber(m[1]), null]],
  // 2022-03
  [new RegExp(`\\b${year}-([01]\\d)${end}`), (m) => [m[1], m[2], null]],
  [new RegExp(`^${year}$`), (m) => [m[1], null, null]],
];

/**
 * The date in a stretch of metadata ("2022-03-22T10:15:00+02:00", "Tue, 22 March 2022", "22/03/2022") as ISO 8601, as
 * coarse as it has to be: a time of day is dropped without shifting the zone, and 03/04/2022, which is two dates, gives
 * the year alone where no order is known. Null where there is none, or none that the calendar has.
 */
export function writtenDate(text: string, order: DateOrder | null = null): string | null {
  const written = text.trim().slice(0, 200).replace(/\s+/g, ' ');
  for (const [form, parts] of forms) {
    const match = form.exec(written);
    if (match !== null) return isoDate(...parts(match, order));
  }
  return null;
}

function isoDate(year: string, month: string | null, day: string | null): string | null {
  if (month === null) return year;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12) return null;
  if (day === null) return `${year}-${twoDigits(m)}`;
  if (d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  return `${year}-${twoDigits(m)}-${twoDigits(d)}`;
}

/** Day and month of a date in figures: dots put the day first; else only a number above twelve, or the order, tells which is which. */
function dayAndMonth(
  first: string,
  separator: string,
  second: string,
  order: DateOrder | null,
): [month: string | null, day: string | null] {
  const known = separator === '.' ? 'day first' : (orderOf(first, second) ?? order);
  if (known === null) return [null, null];
  return known === 'day first' ? [second, first] : [first, second];
}

function orderOf(first: string, second: string): DateOrder | null {
  if (Number(first) > 12) return 'day first';
  return Number(second) > 12 || first === second ? 'month first' : null;
}

/** The order of those dates in figures that can be read one way only; null where there is none, or they disagree. */
export function orderOfDates(dates: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const date of dates) {
    const match = figures.exec(date) ?? shortFigures.exec(date);
    const order = match === null || match[2] === '.' || match[1] === match[3] ? null : orderOf(match[1], match[3]);
    if (order !== null) orders.add(order);
  }
  const [one, other] = orders;
  return other === undefined ? (one ?? null) : null;
}

const monthNumber = (name: string) => String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const twoDigits = (number: number) => String(number).padStart(2, '0');

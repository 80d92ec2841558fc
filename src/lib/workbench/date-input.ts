const months = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as a person types it, in ISO form: "22 March 2022", "March 22, 2022", "22 Mar 2022", "2022-03-22", "March 2022",
 * "2022". Null when it is none, or no day of the calendar. Day/month order with slashes is a guess, so it is not taken.
 */
export function parseDateInput(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  if (words.length === 0 || words.length > 4) return null;
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(text.trim())) return isoDate(words.map(Number));

  const named = words.filter((word) => /[a-z]/.test(word));
  const numbers = words.filter((word) => /\d/.test(word)).map((word) => ({ value: Number(word), length: word.length }));
  const month = named.length === 1 ? monthOf(named[0]) : null;
  const year = numbers.filter(({ length }) => length === 4);
  const day = numbers.filter(({ length }) => length <= 2);
  if (month === null || year.length !== 1 || day.length > 1 || year.length + day.length !== numbers.length) return null;
  return isoDate([year[0].value, month, ...day.map(({ value }) => value)]);
}

function monthOf(name: string): number | null {
  const found = months.findIndex((month) => name.length >= 3 && (month.startsWith(name) || name === 'sept'));
  if (name === 'sept') return 9;
  return found === -1 ? null : found + 1;
}

function isoDate([year, month, day]: number[]): string | null {
  if (month === undefined) return String(year).padStart(4, '0');
  const date = new Date(Date.UTC(2000, month - 1, day ?? 1));
  date.setUTCFullYear(year, month - 1, day ?? 1);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1)) return null;
  const whole = date.toISOString().slice(0, 10);
  return day === undefined ? whole.slice(0, 7) : whole;
}

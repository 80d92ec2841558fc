import { dateLabel } from '#lib/figure/index.ts';
import type { StoryTime } from '#lib/story/index.ts';
import { count } from './words.ts';

type Meaning = Pick<StoryTime, 'type' | 'value' | 'begin' | 'until' | 'granularity' | 'freq' | 'quant' | 'confidence'>;

const references: Record<string, string> = {
  PRESENT_REF: 'now',
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time to come',
};

/** What a time expression means, as people write it: "February 2022", "2 weeks", "every week", "now". */
export function expressionLabel(meaning: Meaning): string {
  if (meaning.type === 'SET') return setLabel(meaning);
  const lasting = durationLabel(meaning.value);
  if (lasting !== null && meaning.begin === null && meaning.until === null) return lasting;
  const span = meaning.begin === null && meaning.until === null ? spanOfValue(meaning.value) : meaning;
  if (span === null) return references[meaning.value] ?? 'a time that is not known';
  const { begin, until } = span;
  const when = dateLabel({
    value: meaning.value,
    begin,
    end: until,
    granularity: meaning.granularity,
    basis: 'stated',
    times: [],
    confidence: meaning.confidence,
  });
  if (meaning.value in references) return `${references[meaning.value]}: ${when}`;
  return lasting === null ? when : `${lasting}: ${when}`;
}

const units: Record<string, string> = {
  'T:H': 'hour',
  'T:M': 'minute',
  'T:S': 'second',
  ':Y': 'year',
  ':M': 'month',
  ':W': 'week',
  ':D': 'day',
  ':WE': 'weekend',
  ':Q': 'quarter',
  ':DE': 'decade',
  ':CE': 'century',
};
const plurals: Record<string, string> = { century: 'centuries' };

/** "P2W" → "2 weeks", "P1Y6M" → "1 year 6 months", "PXD" → "some days"; null when the value is no duration. */
function durationLabel(value: string): string | null {
  if (!/^P[0-9XT]/.test(value) || value.length > 40) return null;
  const [date, time = ''] = value.slice(1).split('T');
  const parts = [...partsOf(date, ''), ...partsOf(time, 'T')];
  return parts.length > 0 ? parts.join(' ') : null;
}

function partsOf(text: string, prefix: '' | 'T'): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?|X+)([A-Z]{1,2})/g)].map(([, number, code]) => {
    const unit = units[`${prefix}:${code}`] ?? 'unit';
    const many = plurals[unit] ?? `${unit}s`;
    return number.startsWith('X') ? `some ${many}` : count(Number(number), unit, many);
  });
}

function setLabel({ value, freq, quant }: Meaning): string {
  const lasting = durationLabel(value);
  const unit = lasting?.replace(/^1 /, '');
  const each = (quant ?? 'every').toLowerCase();
  if (freq && lasting) return `${freq.replace(/X$/i, ' times').toLowerCase()} in ${lasting}`;
  return unit ? `${each} ${unit}` : `${each} time`;
}

/** The span that a TIMEX3 value of whole years, months or days covers. */
function spanOfValue(value: string): { begin: string; until: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const begin = Date.UTC(y, m, d);
  const until =
    month === undefined ? Date.UTC(y + 1, 0, 1) : day === undefined ? Date.UTC(y, m + 1, 1) : Date.UTC(y, m, d + 1);
  return { begin: new Date(begin).toISOString().slice(0, 10), until: new Date(until).toISOString().slice(0, 10) };
}

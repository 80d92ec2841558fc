import { dateLabel, valueLabel } from '#lib/figure/index.ts';
import type { StoryTime } from '#lib/story/index.ts';
import { dayparts, monthNames, weekdayNames } from '#lib/time/index.ts';
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
  const { value, begin, until } = meaning;
  if (begin === null && until === null)
    return valueLabel(value) ?? references[value] ?? unplacedLabel(value) ?? 'a time that is not known';
  const when = dateLabel({
    value,
    begin,
    end: until,
    granularity: meaning.granularity,
    basis: 'stated',
    times: [],
    confidence: meaning.confidence,
  });
  if (value in references) return `${references[value]}: ${when}`;
  return lasting === null ? when : `${lasting}: ${when}`;
}

/** "XXXX-WXX-5" → "some Friday, not known which". */
function unplacedLabel(value: string): string | null {
  const name = unplacedName(value);
  return name && `some ${name}, not known which`;
}

const unplaced: Record<string, string> = {
  XX: 'century',
  XXX: 'decade',
  XXXX: 'year',
  'XXXX-HX': 'half-year',
  'XXXX-QX': 'quarter',
  'XXXX-XX': 'month',
  'XXXX-WXX': 'week',
  'XXXX-WXX-WE': 'weekend',
  'XXXX-XX-XX': 'day',
  'XXXX-SP': 'spring',
  'XXXX-SU': 'summer',
  'XXXX-FA': 'autumn',
  'XXXX-WI': 'winter',
};

/** What kind of time a TIMEX3 value means that does not say which: "Friday", "night", "October", "22 March". */
function unplacedName(value: string): string | null {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return weekdayNames[Number(weekday[1]) - 1];
  const part = /^XXXX-XX-XXT([A-Z]{2})$/.exec(value);
  if (part) return dayparts.find(({ letters }) => letters === part[1])?.name ?? null;
  const [, month, day] = /^XXXX-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(value) ?? [];
  if (month === undefined) return unplaced[value] ?? null;
  const name = monthNames[Number(month) - 1];
  return day === undefined ? name : `${Number(day)} ${name}`;
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
  ':C': 'century',
  ':CE': 'century',
  ':ML': 'millennium',
  ':MO': 'morning',
  ':NI': 'night',
};
const plurals: Record<string, string> = { century: 'centuries', millennium: 'millennia' };

/** "P2W" → "2 weeks", "P1Y6M" → "1 year 6 months", "PXD" → "some days"; null when the value is no duration. */
function durationLabel(value: string): string | null {
  if (!/^P[0-9XT]/.test(value) || value.length > 40) return null;
  if (value === 'PXX') return 'some time';
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
  const unit = lasting?.replace(/^1 /, '') ?? unplacedName(value);
  const each = (quant ?? 'every').toLowerCase();
  if (freq && lasting) return `${freq.replace(/X$/i, ' times').toLowerCase()} in ${lasting}`;
  return unit ? `${each} ${unit}` : `${each} time`;
}

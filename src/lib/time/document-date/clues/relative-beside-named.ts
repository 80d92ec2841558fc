import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { daySpan, monthSpan, spanInWords, yearSpan, type DaySpan } from '../days.ts';
import { counted } from '../lag-shapes.ts';
import type { DateMention } from '../mentions.ts';
import { findRelativeTimes, writingDays, type RelativeTime } from '../relative.ts';

/** "yesterday, 21 March 2022", "last year (1997)", "this month, March 2004": the same time named twice. */
export const relativeBesideNamed: ClueFinder = ({ annotated, mentions }) =>
  mentions.flatMap((mention): Clue[] => {
    if (!isNews(mention.sentence) || mention.year === null) return [];
    const time = findRelativeTimes(mention.sentence.tokens).find((time) => areBeside(time, mention));
    const span = time && sameUnit(time, mention);
    if (!span) return [];
    const start = Math.min(time.start, mention.start);
    const end = Math.max(time.end, mention.end);
    return [
      {
        evidence: {
          start,
          end,
          because: `“${annotated.text.slice(time.start, time.end)}” is ${spanInWords(span)} here.`,
        },
        likelihood: { over: 'days', spans: [writingDays(time, span)], shape: counted },
        weight: 1,
      },
    ];
  });

/** Nothing but a comma or a bracket between the two. */
function areBeside(time: RelativeTime, { first, last, sentence }: DateMention): boolean {
  const [from, to] = time.first < first ? [time.last, first] : [last, time.first];
  return to >= from && sentence.tokens.slice(from, to).every(({ text }) => /^[,(–—-]$/.test(text));
}

/** The named time, if it is of the same unit as the relative one. */
function sameUnit({ unit }: RelativeTime, { year, month, day }: DateMention): DaySpan | null {
  if (unit === 'year' && month === null) return yearSpan(year!);
  if (unit === 'month' && month !== null && day === null) return monthSpan(year!, month);
  if (unit === 'day' && month !== null && day !== null) return daySpan(year!, month, day);
  return null;
}

import type { Sentence } from '#lib/language/index.ts';
import { daySpan, monthSpan, spanInWords, yearSpan, type DaySpan } from '../days.ts';
import type { Clue, ClueFinder, DatingContext } from '../clue.ts';
import { roughlyCounted } from '../lag-shapes.ts';
import type { DateMention } from '../mentions.ts';
import { findRelativeTimes, writingDays } from '../relative.ts';

/** What is so many years ago may be dated a little apart from the words that count it. */
const weight = 0.8;

/** "nearly four years ago", and the only thing that the sentence or its neighbours date: the two are most likely one. */
export const yearsAgo: ClueFinder = (context) => {
  const clues: Clue[] = [];
  for (const [i, { tokens }] of context.news.entries())
    for (const time of findRelativeTimes(tokens)) {
      // "a year ago" stands in every report of results.
      if (time.unit !== 'year' || !time.rounded || time.shift > -2) continue;
      const near = [context.news[i], context.news[i + 1], context.news[i - 1]];
      const dated = near.map((sentence) => onlyDated(context, sentence)).find((span) => span !== null);
      if (!dated) continue;
      const words = context.annotated.text.slice(time.start, time.end).toLowerCase();
      clues.push({
        evidence: {
          start: time.start,
          end: time.end,
          because: `What was “${words}” is most likely of ${spanInWords(dated)}.`,
        },
        likelihood: { over: 'days', spans: [writingDays(time, dated)], shape: roughlyCounted },
        weight,
      });
    }
  for (const clue of clues) clue.weight /= clues.length;
  return clues;
};

/** What a sentence dates, if that is one thing and past: an event that is widely known, or a date with its year. */
function onlyDated({ events, mentions }: DatingContext, sentence: Sentence | undefined): DaySpan | null {
  if (!sentence) return null;
  const spans = [
    ...events
      .filter((event) => event.sentence === sentence)
      .flatMap(({ match }) => match.items.filter(({ recurring }) => !recurring).map(({ span }) => span)),
    ...mentions.filter((mention) => mention.sentence === sentence && mention.tense !== 'future').flatMap(spanOf),
  ];
  const [first] = spans;
  if (!first || first.end - first.begin > 366) return null;
  return spans.every(({ begin, end }) => begin <= first.end && first.begin <= end) ? narrowest(spans) : null;
}

const spanOf = ({ year, month, day }: DateMention): DaySpan[] =>
  year === null
    ? []
    : [month === null ? yearSpan(year) : day === null ? monthSpan(year, month) : daySpan(year, month, day)];

const narrowest = (spans: readonly DaySpan[]): DaySpan =>
  spans.reduce((least, span) => (span.end - span.begin < least.end - least.begin ? span : least));

import type { Clue, ClueFinder } from '../clue.ts';
import { daySpan, monthSpan, spanInWords, type DaySpan } from '../days.ts';
import {
  announced,
  besideTheNews,
  datedAsPast,
  datedWithWeekday,
  expiry,
  lookedForwardTo,
  monthAsPast,
  pictured,
  type LagShape,
} from '../lag-shapes.ts';
import { runsOut, type DateMention } from '../mentions.ts';

/** "10 June 1998", "March 2004": told as past, the article is not older; looked forward to, it is not younger. */
export const fullDates: ClueFinder = ({ mentions }) => {
  const dated = mentions.flatMap((mention) => {
    const span = spanOfMention(mention);
    return span ? [{ mention, span }] : [];
  });
  const seen = new Set<string>();
  const clues: Clue[] = [];
  for (const { mention, span } of dated) {
    const { shape, because } = readingOf(mention, span);
    const key = `${span.begin} ${span.end} ${because}`;
    if (!shape || seen.has(key)) continue;
    seen.add(key);
    clues.push({
      evidence: { start: mention.start, end: mention.end, because },
      likelihood: { over: 'days', spans: [span], shape },
      weight: 1,
      ...(shape !== null && tellsOfPast.has(shape) && { told: span.begin }),
    });
  }
  return clues;
};

const tellsOfPast: ReadonlySet<LagShape> = new Set([datedAsPast, datedWithWeekday, monthAsPast, announced]);

function spanOfMention({ year, month, day }: DateMention): DaySpan | null {
  if (year === null || month === null) return null;
  return day === null ? monthSpan(year, month) : daySpan(year, month, day);
}

const pastShape = ({ day, weekday }: DateMention): LagShape =>
  day === null ? monthAsPast : weekday === null ? datedAsPast : datedWithWeekday;

function readingOf(mention: DateMention, span: DaySpan): { shape: LagShape | null; because: string } {
  const when = spanInWords(span);
  switch (mention.sentence.region) {
    case 'caption':
      return {
        shape: pictured,
        because: `A caption is dated ${when}: the article is not older, and may be much younger.`,
      };
    case 'related':
      return { shape: besideTheNews, because: `A related item is dated ${when}.` };
    case 'headline':
    case 'heading':
    case 'body':
      if (runsOut(mention)) return { shape: expiry, because: `Something runs out on ${when}: the text is older.` };
      if (mention.tense === 'past')
        return {
          shape: pastShape(mention),
          because: `The text looks back to ${when}: it is not older than that.`,
        };
      if (mention.tense === 'future')
        return { shape: lookedForwardTo, because: `The text looks forward to ${when}: it is older than that.` };
      return { shape: announced, because: `The text names ${when}.` };
    default:
      return { shape: null, because: '' };
  }
}

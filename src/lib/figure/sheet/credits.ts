import { valueWindow } from '../calendar.ts';
import { spanLabel } from '../dates.ts';
import { wrapText } from '../font.ts';
import type { Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { displayText, grouped } from '../text.ts';
import type { Theme } from '../theme.ts';

const SIZE = 9;
const LINE = 13;
const MOST_LINES = 6;
/** Of thousands of articles no more than this can find room. */
const MOST_LISTED = 40;

/** The articles a figure was drawn from, with their dates. */
export function creditMarks(
  index: StoryIndex,
  { x, y, width }: { x: number; y: number; width: number },
  theme: Theme,
): { marks: Mark[]; height: number } {
  const lines = creditLines(index, width);
  const marks = lines.map((text, at): Mark => ({
    shape: 'text',
    id: `credit-${at}`,
    x,
    y: y + (at + 1) * LINE - 3,
    text,
    size: SIZE,
    fill: theme.muted,
  }));
  return { marks, height: lines.length * LINE };
}

/** As many sources as there are lines for, the earliest first; the others are counted. */
function creditLines(index: StoryIndex, width: number): string[] {
  const { articles, corrections = [] } = index.story;
  const signature = `${byHand(corrections.length)}Drawn with Annalist.`;
  if (articles.length === 0) return [signature];
  const { middle } = index.articleDates;
  const time = (article: number) => (Number.isNaN(middle[article]) ? Infinity : middle[article]);
  const order = articles.map((_, at) => at).sort((one, other) => time(one) - time(other) || one - other);
  const listed = order.slice(0, MOST_LISTED).map((at) => source(articles[at]));
  for (let count = listed.length; ; count--) {
    const more = articles.length - count;
    const rest = more === 0 ? '' : `; and ${grouped(more)} more`;
    const lines = wrapText(`Sources: ${listed.slice(0, count).join('; ')}${rest}. ${signature}`, width, SIZE);
    if (lines.length <= MOST_LINES || count <= 1) return lines.slice(0, MOST_LINES);
  }
}

/** What a person changed is part of where a figure comes from. */
const byHand = (corrections: number): string =>
  corrections === 0
    ? ''
    : corrections === 1
      ? 'One correction by hand. '
      : `${grouped(corrections)} corrections by hand. `;

function source({ title, publisher, date }: StoryIndex['story']['articles'][number]): string {
  const by = displayText(publisher ?? '');
  return [`“${displayText(title) || 'untitled'}”`, ...(by === '' ? [] : [by]), articleDate(date)].join(', ');
}

/** An article's date as a person writes it, and whether it was found or worked out. */
function articleDate({ value, basis }: StoryIndex['story']['articles'][number]['date']): string {
  const window = value === null ? null : valueWindow(value);
  // Bounds alone may lie a lifetime apart: they tell a reader nothing.
  if (window === null) return 'date not known';
  return `${spanLabel(window)}${basis === 'inferred' ? ' (inferred)' : ''}`;
}

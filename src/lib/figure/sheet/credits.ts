import { isoInstant, valueWindow } from '../calendar.ts';
import { spanLabel } from '../dates.ts';
import { wrapText } from '../font.ts';
import type { Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { displayText } from '../text.ts';
import type { Theme } from '../theme.ts';

const SIZE = 9;
const LINE = 13;
const MOST_LINES = 6;

/** The articles a figure was drawn from, with their dates. */
export function creditMarks(
  index: StoryIndex,
  { x, y, width }: { x: number; y: number; width: number },
  theme: Theme,
): { marks: Mark[]; height: number } {
  const lines = wrapText(creditText(index), width, SIZE);
  if (lines.length > MOST_LINES)
    lines.splice(MOST_LINES, lines.length, `… ${index.story.articles.length} articles in all.`);
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

function creditText(index: StoryIndex): string {
  const { articles } = index.story;
  if (articles.length === 0) return 'Drawn with Annalist.';
  // Thousands of articles are counted, not listed.
  const listed = articles.slice(0, 40).map(({ title, publisher, date }) => {
    const name = `“${displayText(title) || 'untitled'}”`;
    const by = publisher === null ? '' : `, ${displayText(publisher)}`;
    return `${name}${by}, ${articleDate(date)}`;
  });
  return `Sources: ${listed.join('; ')}. Drawn with Annalist.`;
}

/** An article's date as a person writes it, and whether it was found or worked out. */
function articleDate({ value, begin, end, basis }: StoryIndex['story']['articles'][number]['date']): string {
  const window = value === null ? null : valueWindow(value);
  if (window === null) {
    if (begin === null || end === null) return 'undated';
    return `${spanLabel({ begin: isoInstant(begin), end: isoInstant(end) })} (inferred)`;
  }
  return `${spanLabel(window)}${basis === 'inferred' ? ' (inferred)' : ''}`;
}

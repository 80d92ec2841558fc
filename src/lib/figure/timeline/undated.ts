import { fitText, measureText } from '../font.ts';
import type { Box, Layer, Mark } from '../scene.ts';
import { actorKind, LABEL_SIZE, labelOf, type StoryIndex } from '../story-index.ts';
import { grouped } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { barMarks } from './bar.ts';

export const TRAY_HEIGHT = 30;
const ROW_HEIGHT = 20;
/** Rows beside a few events with dates. */
const MOST_BESIDE_DATED = 10;
const LONGEST = 190;
const CHIP = 12;

/** Events of the tray: those without any date that the filter lets through, what matters most first. */
export function undatedEvents(index: StoryIndex, { filter = null, undated }: TimelineView): readonly number[] {
  if (undated === false) return [];
  let memory = index.memory.get('undated') as { filter: Uint8Array | null; events: number[] } | undefined;
  if (!memory || memory.filter !== filter) {
    memory = { filter, events: Array.from(index.undated).filter((event) => !filter || filter[event]) };
    index.memory.set('undated', memory);
  }
  return memory.events;
}

/** An event of the tray at its place. */
interface Placed {
  event: number;
  text: string;
  x: number;
  row: number;
}

/** The events that have room in so many rows of a width, beginning at 0, and where the last row ends. */
function placeInRows(index: StoryIndex, events: readonly number[], width: number, rows: number) {
  const placed: Placed[] = [];
  let [x, row] = [0, 0];
  for (const event of events) {
    const text = fitText(labelOf(index, event), LONGEST, LABEL_SIZE);
    const own = CHIP + 5 + measureText(text, LABEL_SIZE);
    const left = events.length - placed.length - 1;
    const isLast = row === rows - 1;
    const reserve = isLast && left > 0 ? measureText(moreLabel(left), LABEL_SIZE) + 18 : 0;
    if (x + own + reserve > width) {
      if (isLast) break;
      [x, row] = [0, row + 1];
    }
    placed.push({ event, text, x, row });
    x += own + 22;
  }
  return { placed, x, row };
}

/**
 * Height of the tray: of one row where most events have dates, and of more the fewer have; where none has, of as many rows
 * as are wanted and find room in the height there is, for then the tray is all that the picture shows.
 */
export function trayHeight(index: StoryIndex, events: readonly number[], width: number, available: number): number {
  if (events.length === 0) return 0;
  const share = index.undated.length / index.story.events.length;
  const due = index.dated ? 1 + Math.max(0, Math.floor((share - 0.5) * 2 * MOST_BESIDE_DATED)) : Infinity;
  const most = Math.max(1, Math.min(due, Math.floor((available - TRAY_HEIGHT) / ROW_HEIGHT) + 1));
  return TRAY_HEIGHT + placeInRows(index, events, width, most).row * ROW_HEIGHT;
}

/** What has no date, in rows of its own; the last thing in them says how many found no room. */
export function undatedLayer(
  index: StoryIndex,
  events: readonly number[],
  inFull: (event: number) => boolean,
  box: Box,
  theme: Theme,
): Layer {
  const right = box.x + box.width;
  const rows = Math.round((box.height - TRAY_HEIGHT) / ROW_HEIGHT) + 1;
  const { placed, x: end, row: lastRow } = placeInRows(index, events, box.width, rows);
  const middleOf = (row: number) => box.y + TRAY_HEIGHT / 2 + 1 + row * ROW_HEIGHT;
  const marks: Mark[] = [];
  for (const { event, text, x: from, row } of placed) {
    const [x, middle] = [box.x + from, middleOf(row)];
    const whole = labelOf(index, event);
    const { id, factuality } = index.story.events[event];
    const opacity = inFull(event) ? undefined : theme.faded;
    const item = { kind: 'event', id } as const;
    marks.push(
      ...barMarks(
        {
          id: `event-${id}`,
          item,
          factuality,
          color: theme.actors[actorKind(index, event)],
          y: middle - 5,
          height: 10,
          left: x,
          right: x + CHIP,
          coreLeft: x,
          coreRight: x + CHIP,
          openLeft: false,
          openRight: false,
          opacity,
        },
        { left: box.x, right },
        theme,
      ),
      {
        shape: 'text',
        id: `event-${id}-label`,
        item,
        x: x + CHIP + 5,
        y: middle + LABEL_SIZE * 0.35,
        text,
        full: text === whole ? undefined : whole,
        size: LABEL_SIZE,
        fill: theme.muted,
        opacity,
      },
    );
  }
  const hidden = events.length - placed.length;
  if (hidden > 0) {
    marks.push({
      shape: 'text',
      id: 'undated-more',
      item: { kind: 'lane', id: 'undated' },
      x: box.x + end,
      y: middleOf(lastRow) + LABEL_SIZE * 0.35,
      text: placed.length > 0 ? moreLabel(hidden) : String(hidden),
      size: LABEL_SIZE,
      fill: theme.muted,
    });
  }
  return { id: 'undated', label: 'Undated', marks };
}

function moreLabel(count: number): string {
  return `and ${grouped(count)} more`;
}

import { fitText, measureText } from '../font.ts';
import type { Box, Layer, Mark } from '../scene.ts';
import { actorKind, LABEL_SIZE, labelOf, type StoryIndex } from '../story-index.ts';
import { grouped } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { barMarks } from './bar.ts';

export const TRAY_HEIGHT = 30;
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

/** What has no date, in a row of its own; the last thing in it says how many found no room. */
export function undatedLayer(
  index: StoryIndex,
  events: readonly number[],
  inFull: (event: number) => boolean,
  box: Box,
  theme: Theme,
): Layer {
  const middle = box.y + box.height / 2 + 1;
  const right = box.x + box.width;
  const marks: Mark[] = [];
  let x = box.x;
  let shown = 0;
  for (const event of events) {
    const whole = labelOf(index, event);
    const text = fitText(whole, LONGEST, LABEL_SIZE);
    const width = CHIP + 5 + measureText(text, LABEL_SIZE);
    const left = events.length - shown - 1;
    const reserve = left > 0 ? measureText(moreLabel(left), LABEL_SIZE) + 18 : 0;
    if (x + width + reserve > right) break;
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
    x += width + 22;
    shown++;
  }
  const hidden = events.length - shown;
  if (hidden > 0) {
    marks.push({
      shape: 'text',
      id: 'undated-more',
      item: { kind: 'lane', id: 'undated' },
      x,
      y: middle + LABEL_SIZE * 0.35,
      text: shown > 0 ? moreLabel(hidden) : String(hidden),
      size: LABEL_SIZE,
      fill: theme.muted,
    });
  }
  return { id: 'undated', label: 'Undated', marks };
}

function moreLabel(count: number): string {
  return `and ${grouped(count)} more`;
}

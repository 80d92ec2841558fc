import type { Box, Layer } from './scene.ts';
import type { StoryIndex } from './story-index.ts';
import type { Theme } from './theme.ts';

const SIZE = 12;

/** Why there is nothing to be laid out in time, where no event has a date. */
export const undatedWords = ({ story }: StoryIndex): string =>
  story.events.length === 0 ? 'No events were found in this story' : 'Nothing in this story has a date yet';

/** Words in the middle of a picture that would else be empty. */
export function messageLayer(text: string, { x, y, width, height }: Box, theme: Theme): Layer {
  return {
    id: 'message',
    label: 'Message',
    marks: [
      {
        shape: 'text',
        id: 'message',
        x: x + width / 2,
        y: y + height / 2 + SIZE * 0.35,
        text,
        size: SIZE,
        anchor: 'middle',
        fill: theme.muted,
        halo: theme.ground,
      },
    ],
  };
}

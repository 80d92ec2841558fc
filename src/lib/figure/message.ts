import type { Box, Layer } from './scene.ts';
import type { Theme } from './theme.ts';

const SIZE = 12;

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

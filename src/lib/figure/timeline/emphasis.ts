import { eventsWith } from '../filter-mask.ts';
import type { ItemRef } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';

/** What the selection leaves in full ink: an actor's events, an article's events; everything else steps back. */
export function emphasis(index: StoryIndex, selection: ItemRef | null | undefined): (event: number) => boolean {
  const { events } = index.story;
  switch (selection?.kind) {
    case 'actor':
      return isOne(eventsWith(index, selection.id));
    case 'article':
      return (event) => events[event].mentions.some(({ article }) => article === selection.id);
    default:
      return () => true;
  }
}

const isOne = (events: Uint8Array) => (event: number) => events[event] === 1;

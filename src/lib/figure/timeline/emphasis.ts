import type { ItemRef } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';

/** What the selection leaves in full ink: an actor's events, an article's events; everything else steps back. */
export function emphasis(index: StoryIndex, selection: ItemRef | null | undefined): (event: number) => boolean {
  const { events } = index.story;
  switch (selection?.kind) {
    case 'actor':
      return (event) => {
        const { participants, sources, places } = events[event];
        return (
          participants.some(({ actor }) => actor === selection.id) ||
          sources.some(({ actor }) => actor === selection.id) ||
          places.includes(selection.id)
        );
      };
    case 'article':
      return (event) => events[event].mentions.some(({ article }) => article === selection.id);
    default:
      return () => true;
  }
}

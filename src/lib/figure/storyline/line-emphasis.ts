import type { StoryIndex } from '../story-index.ts';
import type { StorylineView } from '../views.ts';

/** What the selection leaves in full colour: an actor's own line, or those of an event's actors. */
export function lineEmphasis(index: StoryIndex, { selection }: StorylineView): (actor: number) => boolean {
  const { story } = index;
  if (selection?.kind === 'actor') return (actor) => story.actors[actor].id === selection.id;
  if (selection?.kind === 'event') {
    const event = story.events[index.eventIndex.get(selection.id) ?? -1];
    const present = new Set(event?.participants.map(({ actor }) => actor));
    return (actor) => present.size === 0 || present.has(story.actors[actor].id);
  }
  return () => true;
}

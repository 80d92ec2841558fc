import { addEvent, type Place, type Story } from '#lib/story/index.ts';
import type { Editing } from '../state/editing.svelte.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

/** The event that the words at a place tell. */
export const eventAt = (story: Story, { article, start, end }: Place): string | null =>
  story.events.find(({ mentions }) =>
    mentions.some(({ article: of, trigger }) => of === article && trigger.start === start && trigger.end === end),
  )?.id ?? null;

/** Adds the event that the words at a place tell, and selects it. */
export async function addEventAt(bench: Workbench, editing: Editing, place: Place): Promise<void> {
  await editing.correct((before) => addEvent(before, place), 'Event added');
  const id = bench.story && eventAt(bench.story, place);
  if (id) bench.select({ kind: 'event', id }, { article: place.article, start: place.start });
}

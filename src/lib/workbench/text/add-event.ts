import { addEvent, type Place, type Story } from '#lib/story/index.ts';
import { placesOf, samePlace } from '../selection.ts';
import type { Editing } from '../state/editing.svelte.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

/** The event that the words at a place tell. */
export const eventAt = (story: Story, place: Place): string | null =>
  story.events.find((event) => placesOf(event).some((told) => samePlace(told, place)))?.id ?? null;

/** Adds the event that the words at a place tell, and selects it. */
export async function addEventAt(bench: Workbench, editing: Editing, place: Place): Promise<void> {
  await editing.correct((before) => addEvent(before, place), 'Event added');
  const id = bench.story && eventAt(bench.story, place);
  if (id) bench.select({ kind: 'event', id }, { article: place.article, start: place.start });
}

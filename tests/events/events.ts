import type { Actor } from '#lib/actors/index.ts';
import { findEvents } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';

/** The events of a text, each as "trigger", with what a test asks about. */
export function events(annotated: AnnotatedText, actors: Actor[] = []) {
  const { events: found } = findEvents(mendParses(annotated), actors, []);
  return Object.fromEntries(
    found.map((event) => [
      annotated.text.slice(event.trigger.start, event.trigger.end),
      {
        ...event,
        who: event.participants.map(({ actor: index, role }) => `${role} ${actors[index]!.name}`),
        by: event.sources.map((index) => actors[index]!.name),
      },
    ]),
  );
}

import { nameInLabels } from '../merge/labels.ts';
import type { Correction, Story, StoryActor } from '../schema.ts';
import { keyOf } from './correct.ts';
import { byKey, readIn } from './found.ts';

/**
 * The story with labels in which names that were in doubt are settled, as a person says who took part or says so:
 * "[Ruritania] withdraws" becomes "Ruritania withdraws", or "[?] withdraws" until somebody else is said to have done it.
 * A label that a person gave stays as it is.
 */
export function withSettledNames(story: Story, corrections: readonly Correction[]): Story {
  const said = corrections.filter((each) => each.type === 'role' || each.type === 'source');
  if (said.length === 0) return story;
  const isRead = readIn(story);
  const inDoubt = story.events.filter((event) => event.label.includes('[') && isRead(event));
  const events = byKey(
    inDoubt,
    said.map(({ event }) => event),
  );
  if (events.size === 0) return story;
  const labelled = corrections.flatMap((each) => (each.type === 'label' ? [each.event] : []));
  const byHand = new Set(byKey(inDoubt, labelled).values());
  const actors = byKey(
    story.actors,
    said.map(({ actor }) => actor),
  );
  const labels = new Map<string, string>();
  for (const correction of said) {
    const event = events.get(keyOf(correction.event));
    const actor = actors.get(keyOf(correction.actor));
    if (event === undefined || actor === undefined || byHand.has(event)) continue;
    labels.set(event.id, settled(labels.get(event.id) ?? event.label, actor, correction));
  }
  const changed = story.events.map((event) => {
    const label = labels.get(event.id) ?? event.label;
    return label === event.label ? event : { ...event, label };
  });
  return { ...story, events: changed };
}

type SaidOfPart = Extract<Correction, { type: 'role' | 'source' }>;

function settled(label: string, actor: StoryActor, correction: SaidOfPart): string {
  const isSo = correction.type === 'role' ? correction.role !== null : correction.says;
  const own = label.replace(/\[([^\]]+)\]/g, (whole, inside: string) =>
    !actor.name.includes(inside) ? whole : isSo ? inside : '[?]',
  );
  const short = nameInLabels(actor);
  const mayBeMissing = correction.type === 'source' || correction.role === 'agent';
  return isSo && mayBeMissing && !own.includes(short) ? own.replace('[?]', () => short) : own;
}

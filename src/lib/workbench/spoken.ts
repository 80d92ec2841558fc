import { dateLabel } from '#lib/figure/index.ts';
import type { Workbench } from './state/workbench.svelte.ts';
import { actorKindWords, factualityWords } from './words.ts';

/** What has just been selected, in a sentence for who listens instead of looking. */
export function spoken(bench: Workbench): string {
  const { selection } = bench;
  if (!selection) return '';
  if (selection.kind === 'event') {
    const event = bench.eventOf(selection.id);
    return event ? `Event: ${event.label}, ${dateLabel(event.date)}, ${factualityWords[event.factuality]}` : '';
  }
  if (selection.kind === 'actor') {
    const actor = bench.actorOf(selection.id);
    return actor ? `Actor: ${actor.name}, ${actorKindWords[actor.kind][0]}` : '';
  }
  const expression = bench.expressionOf(selection.id);
  return expression ? `Time: ${expression.text}` : '';
}

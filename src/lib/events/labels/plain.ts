import type { ActorIndex } from '../actor-index.ts';
import type { Labelled } from './labelled.ts';
import { nominalLabel } from './noun.ts';
import { verbalLabel } from './verb.ts';

/** An event by itself, whoever tells it. */
export function plainLabel(index: ActorIndex, event: Labelled): string {
  return event.trigger.form === 'noun' ? nominalLabel(index, event) : verbalLabel(index, event);
}

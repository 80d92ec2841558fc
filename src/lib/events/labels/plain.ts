import type { ActorIndex } from '../actor-index.ts';
import { evidenceLabel } from './evidence.ts';
import type { Labelled } from './labelled.ts';
import { nominalLabel } from './noun.ts';
import { verbalLabel } from './verb.ts';

/** An event by itself, whoever tells it. */
export function plainLabel(index: ActorIndex, event: Labelled): string {
  if (event.trigger.form === 'noun') return nominalLabel(index, event);
  return evidenceLabel(index, event) ?? verbalLabel(index, event);
}

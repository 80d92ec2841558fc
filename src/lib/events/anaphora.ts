import { dependents, lemma, tag, words } from '#lib/grammar/index.ts';
import type { Labelled } from './labels/index.ts';
import type { EventMention, Factuality } from './types.ts';

const definite = words('the this that these those');

/** Events by the deed they name, the latest last told: what a bare "the attack" later in the article goes back to. */
export class ToldEvents {
  readonly #latest = new Map<string, EventMention>();

  note(event: EventMention): void {
    if (event.kind !== 'occurrence') return;
    if (event.participants.some(({ role }) => role !== 'place')) this.#latest.set(key(event), event);
  }

  /** The event that a definite noun in the singular without words of its own goes back to; undefined when none was told before. */
  meantBy({ tree, trigger, factuality }: Labelled): EventMention | undefined {
    if (trigger.form !== 'noun' || tag(tree, trigger.token) !== 'NN') return undefined;
    const isBare = dependents(tree, trigger.token, 'amod', 'compound', 'nmod', 'nummod', 'acl').length === 0;
    const isDefinite = dependents(tree, trigger.token, 'det').some((word) => definite.has(lemma(tree, word)));
    return isBare && isDefinite ? this.#latest.get(key({ lemma: trigger.lemma, factuality })) : undefined;
  }
}

/** What was done and what is only planned or possible are told apart. */
const key = ({ lemma: deed, factuality }: { lemma: string; factuality: Factuality }): string =>
  `${factuality === 'claimed' ? 'happened' : factuality} ${deed}`;

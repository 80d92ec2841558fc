import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import type { Turns } from './turns.ts';

/** For each sentence of a transcript, who speaks it; of any other text, nobody. */
export type TurnSpeakers = readonly (Entity | undefined)[];

/** Who speaks, turn by turn. */
export function turnSpeakers({ labels, opened }: Turns, cast: Cast, names: NameIndex): TurnSpeakers {
  return opened.map((sentence) => {
    const label = sentence < 0 ? null : labels[sentence];
    const name = label === null ? undefined : names.endingAt(sentence, label[1]);
    return name && cast.named.get(name);
  });
}

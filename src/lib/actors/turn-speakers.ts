import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import type { Turns } from './turns.ts';

/** For each sentence of a transcript, who speaks it; of any other text, nobody. */
export type TurnSpeakers = readonly (Entity | undefined)[];

/** Who speaks, turn by turn. */
export function turnSpeakers({ labels, opened }: Turns, cast: Cast, names: NameIndex): TurnSpeakers {
  const speakers: (Entity | undefined)[] = [];
  for (const sentence of opened) {
    const label = sentence < 0 ? null : labels[sentence];
    const name = label === null ? undefined : names.endingAt(sentence, label[1]);
    speakers.push(name && cast.named.get(name));
  }
  return speakers;
}

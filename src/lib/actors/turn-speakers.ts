import type { AnnotatedText } from '#lib/language/index.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { turnsOf } from './turns.ts';

/** For each sentence of a transcript, who speaks it. */
export function turnSpeakers(annotated: AnnotatedText, cast: Cast, names: NameIndex): (Entity | undefined)[] {
  const { labels, opened } = turnsOf(annotated);
  return opened.map((sentence) => {
    const label = sentence < 0 ? null : labels[sentence];
    const name = label === null ? undefined : names.endingAt(sentence, label[1]);
    return name && cast.named.get(name);
  });
}

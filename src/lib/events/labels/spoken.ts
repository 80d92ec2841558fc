import { sentenceCase } from '../inflection.ts';
import { nameAt } from '../name-at.ts';
import { longest } from './labelled.ts';

/**
 * "Doe: We have lost everything": who a first person is, only the name of the speaker tells. As it is where there is no room
 * for that, and where nobody is spoken of in the first or second person.
 * @param speaker '' for nobody known
 */
export function withSpeaker(label: string, speaker: string): string {
  if (speaker === '' || label.includes(': ') || !(speaking.test(label) || addressing.test(label))) return label;
  // "Doe believes we must leave".
  if (nameAt(label, speaker, 0) >= 0) return label;
  const spoken = `${sentenceCase(speaker)}: ${label}`;
  return spoken.length <= longest ? spoken : label;
}

/** "World War I" is nobody. */
const speaking = /(?:^|\s)(?:I \p{Ll}|(?:[Ww]e|[Mm]y|[Oo]ur|me|us|myself|ourselves)(?:$|\s))/u;
const addressing = /^(?:You|Your) /;

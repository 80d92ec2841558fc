import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Discourse, Meaning } from './discourse.ts';
import type { Entity } from './mention.ts';

export const isRelativePronoun = ({ tokens }: Sentence, index: number): boolean =>
  tokens[index].tag.startsWith('W') && /^(?:who|whom|whose|which|that)$/i.test(tokens[index].text);

/** Clauses between a relative pronoun and the noun it stands for: "the ship that they said they had sunk". */
const reach = 4;

/** Whom a relative pronoun stands for: the noun that its clause describes, if that has been read as somebody. */
export function resolveRelative(
  sentence: Sentence,
  sentenceIndex: number,
  index: number,
  discourse: Discourse,
): Meaning | undefined {
  const noun = describedNoun(sentence, index);
  if (noun < 0) return lastBefore(sentence, sentenceIndex, index, discourse);
  for (const reference of discourse.latest()) {
    const { sentence: other, head, first, last } = reference;
    if (other !== sentenceIndex) return undefined;
    if (head === noun || (first <= noun && noun <= last)) return reference;
  }
  return undefined;
}

function describedNoun({ tokens }: Sentence, index: number): number {
  for (let i = index, steps = 0; i >= 0 && steps <= reach; i = tokens[i].head, steps++) {
    if (tokens[i].relation === 'acl:relcl') return tokens[i].head < index ? tokens[i].head : -1;
  }
  return -1;
}

/** Where the parse knows no such clause: of "X, a lawyer for the club, who", the last that "who" can mean. */
function lastBefore(
  { tokens }: Sentence,
  sentenceIndex: number,
  index: number,
  discourse: Discourse,
): Meaning | undefined {
  const { text, relation } = tokens[index];
  if (!/^(?:who|which)$/i.test(text) || !relation.startsWith('nsubj')) return undefined;
  const before = wordAt(tokens, index - 1)?.text === ',' ? index - 2 : index - 1;
  if (!tokens[before]?.tag.startsWith('NN') || /^(?:ccomp|csubj)/.test(tokens[tokens[index].head]?.relation ?? ''))
    return undefined;
  let near = before;
  for (const reference of discourse.latest()) {
    const { sentence: other, first, last } = reference;
    // Only phrases that follow each other up to the pronoun.
    if (other !== sentenceIndex || last < near - longestGap) return undefined;
    if (isSomebody(reference.entity) === /^who$/i.test(text)) return reference;
    near = Math.min(near, first);
  }
  return undefined;
}

const longestGap = 4;

const isSomebody = ({ kind, thing }: Entity): boolean =>
  kind === 'person' || kind === 'group' || (kind === 'unnamed' && !thing);

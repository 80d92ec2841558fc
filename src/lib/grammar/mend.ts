import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import { repaired } from './repairs/index.ts';
import { treeOf } from './tree.ts';

/** A text with its parses put right, so that all that read it see the same trees. Linear in the text. */
export function mendParses(annotated: AnnotatedText): AnnotatedText {
  return { ...annotated, sentences: annotated.sentences.map(mendSentence) };
}

function mendSentence(sentence: Sentence, index: number): Sentence {
  const { heads, relations } = repaired(treeOf(sentence, index));
  const { tokens } = sentence;
  if (tokens.every(({ head, relation }, i) => head === heads[i] && relation === relations[i])) return sentence;
  return { ...sentence, tokens: tokens.map((token, i) => ({ ...token, head: heads[i]!, relation: relations[i]! })) };
}

import type { AnnotatedText } from '#lib/language/index.ts';
import { repaired } from './repairs/index.ts';
import { treeOf } from './tree.ts';

/**
 * Puts the parses of a text right, in place, so that all that read it see the same trees; gives the text back. Linear in
 * the text.
 */
export function mendParses(annotated: AnnotatedText): AnnotatedText {
  annotated.sentences.forEach((sentence, index) => {
    const parse = treeOf(sentence, index);
    const { heads, relations } = repaired(parse);
    if (heads === parse.heads) return;
    sentence.tokens.forEach((token, i) => {
      token.head = heads[i]!;
      token.relation = relations[i]!;
    });
  });
  return annotated;
}

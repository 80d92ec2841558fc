import type { Actor, ActorKind } from '#lib/actors/index.ts';
import type { RegionKind } from '#lib/article/index.ts';
import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';

/**
 * Text parsed by hand, a sentence a string of "word|lemma|tag|head|relation" separated by white space; heads count from
 * 1, 0 is the root, and a lemma of "=" is the word in lower case. Sentences beginning with "¶" start a paragraph.
 */
export function parsed(...sources: string[]): AnnotatedText {
  let text = '';
  let paragraph = 0;
  const sentences = sources.map((source): Sentence => {
    let words = source.trim().split(/\s+/);
    let region: RegionKind = 'body';
    if (words[0] === '¶') {
      words = words.slice(1);
      paragraph++;
      text += '\n\n';
    }
    if (words[0]!.startsWith('#')) region = words.shift()!.slice(1) as RegionKind;
    if (text !== '' && !text.endsWith('\n')) text += ' ';
    const start = text.length;
    const tokens = words.map((word): Token => {
      const [form, lemma, tag, head, relation] = word.split('|') as [string, string, string, string, string];
      const glue =
        text.length === start || /^[.,:;?!”’%)]|^'s$|^n't$/.test(form) || tag === 'HYPH' || /[“(]$|\S-$/.test(text);
      if (!glue) text += ' ';
      const from = text.length;
      text += form;
      return {
        text: form,
        lemma: lemma === '=' ? form.toLowerCase() : lemma,
        tag,
        head: Number(head) - 1,
        relation,
        entity: 'O',
        start: from,
        end: text.length,
      };
    });
    const end = text.length;
    return { start, end, region, paragraph, tokens };
  });
  return { text, sentences };
}

/** An actor that every one of the given words of the text heads: "Russia", "Russian". */
export function actor(annotated: AnnotatedText, name: string, kind: ActorKind, ...heads: string[]): Actor {
  const mentions = annotated.sentences.flatMap((sentence, s) =>
    sentence.tokens.flatMap((token, head) =>
      heads.includes(token.text)
        ? [{ start: token.start, end: token.end, sentence: s, head, form: 'name' as const }]
        : [],
    ),
  );
  return { name, kind, aliases: [], affiliation: [], mentions };
}

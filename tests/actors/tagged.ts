import type { RegionKind } from '#lib/article/index.ts';
import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { findActors, type Actor } from '#lib/actors/index.ts';

/**
 * Text annotated by hand, a sentence a string of "word|TAG" with, where it matters, "|head|relation" (heads count from
 * 1, 0 is the root) and an entity kind after "=": "Kyiv|NNP|2|nsubj=place". A sentence may begin with its region: "#caption".
 */
export function tagged(...sources: string[]): AnnotatedText {
  let text = '';
  const sentences = sources.map((source, paragraph): Sentence => {
    const words = source.trim().split(/\s+/);
    const region = (words[0].startsWith('#') ? words.shift()!.slice(1) : 'body') as RegionKind;
    if (text !== '') text += '\n\n';
    const start = text.length;
    let before = '';
    const tokens = words.map((word): Token => {
      const [annotation, kind] = word.split('=');
      const [form, tag, head, relation] = annotation.split('|');
      const glued =
        text.length === start || /^(?:[.,:;?!”\])]|'s?)$/.test(form) || tag === 'HYPH' || /[“([]$|\S-$/.test(text);
      if (!glued) text += ' ';
      const from = text.length;
      text += form;
      const entity = kind === undefined ? 'O' : `${before === kind ? 'I' : 'B'}-${kind}`;
      before = kind ?? '';
      return {
        text: form,
        lemma: /S$/.test(tag) ? form.toLowerCase().replace(/s$/, '') : form.toLowerCase(),
        tag,
        head: head === undefined ? -1 : Number(head) - 1,
        relation: relation ?? '',
        entity,
        start: from,
        end: text.length,
      };
    });
    return { start, end: text.length, region, paragraph, tokens };
  });
  return { text, sentences };
}

/** The actors of hand-annotated text, by name, each with the words of its mentions and the names of its affiliations. */
export function actorsOf(...sources: string[]) {
  const annotated = tagged(...sources);
  const actors = findActors(annotated);
  return new Map(
    actors.map((actor: Actor) => [
      actor.name,
      {
        kind: actor.kind,
        aliases: actor.aliases,
        affiliation: actor.affiliation.map((owner) => actors[owner].name),
        mentions: actor.mentions.map(({ start, end }) => annotated.text.slice(start, end)),
      },
    ]),
  );
}

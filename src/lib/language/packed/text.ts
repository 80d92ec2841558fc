import { regionKinds } from '#lib/article/index.ts';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import type { AnnotatedText, Sentence, Token } from '../types.ts';
import { PackedStrings, packStrings } from './strings.ts';

/**
 * An annotated text without its text: about six bytes a token, where objects take over a hundred. First the tags,
 * relations, entities, and the lemmas that are not the word itself, then the sentences with their tokens.
 */
export type PackedText = Uint8Array;

/** What stands in the lowest bits of a token's first number; its length stands above them. */
/* One space, as most words have it before them, or another number of characters. */
const hasSpace = 1;
const hasGap = 2;
const hasEntity = 4;
const hasLemma = 8;
const flagBits = 4;

export function packText({ text: whole, sentences }: AnnotatedText): PackedText {
  const out = new ByteWriter(1 << 12);
  const numbers = new Map<string, number>();
  const numberOf = (string: string): number => {
    let number = numbers.get(string);
    if (number === undefined) numbers.set(string, (number = numbers.size));
    return number;
  };
  let at = 0;
  let paragraph = 0;
  out.unsigned(sentences.length);
  for (const sentence of sentences) {
    out.byte(regionKinds.indexOf(sentence.region));
    out.unsigned(sentence.paragraph - paragraph);
    out.unsigned(sentence.tokens.length);
    ({ paragraph } = sentence);
    for (const { start, end, text, lemma, tag, head, relation, entity } of sentence.tokens) {
      const lower = text.toLowerCase();
      const gap = start - at;
      const before = gap === 0 ? 0 : gap === 1 ? hasSpace : hasGap;
      const flags = before | (entity === 'O' ? 0 : hasEntity) | (lemma === lower ? 0 : hasLemma);
      out.unsigned(((end - start) << flagBits) | flags);
      if (before === hasGap) out.unsigned(gap);
      if (entity !== 'O') out.unsigned(numberOf(entity));
      if (lemma !== lower) out.unsigned(numberOf(lemma));
      out.unsigned(numberOf(tag));
      out.unsigned(head + 1);
      out.unsigned(numberOf(relation));
      at = end;
    }
  }
  return packStrings(numbers.keys(), out, whole);
}

/** @param text that of the article packed */
export function unpackText(packed: PackedText, text: string): AnnotatedText {
  const reader = new ByteReader(packed);
  const strings = new PackedStrings(reader, text);
  const sentences = new Array<Sentence>(reader.unsigned());
  let at = 0;
  let paragraph = 0;
  const token = (): Token => {
    const code = reader.unsigned();
    const start = at + ((code & hasGap) === 0 ? code & hasSpace : reader.unsigned());
    const end = start + (code >>> flagBits);
    const written = text.slice(start, end);
    const entity = (code & hasEntity) === 0 ? 'O' : strings.at(reader.unsigned());
    const lemma = (code & hasLemma) === 0 ? written.toLowerCase() : strings.at(reader.unsigned());
    const tag = strings.at(reader.unsigned());
    const head = reader.unsigned() - 1;
    const relation = strings.at(reader.unsigned());
    at = end;
    return { start, end, text: written, lemma, tag, head, relation, entity };
  };
  for (let i = 0; i < sentences.length; i++) {
    const region = regionKinds[reader.byte()];
    paragraph += reader.unsigned();
    const tokens = Array.from({ length: reader.unsigned() }, token);
    // A sentence begins with its first token and ends with its last.
    sentences[i] = { start: tokens[0].start, end: at, region, paragraph, tokens };
  }
  return { text, sentences };
}

import type { NameMention } from './mention.ts';

/** Finds names by where they stand. */
export interface NameIndex {
  startingAt(sentence: number, token: number): NameMention | undefined;
  endingAt(sentence: number, token: number): NameMention | undefined;
  /** The name that a token is a part of. */
  covering(sentence: number, token: number): NameMention | undefined;
  /** The names of a sentence in order. */
  inSentence(sentence: number): readonly NameMention[];
}

/** The names of a sentence, and by their first, their last and each of their tokens. */
interface InSentence {
  names: NameMention[];
  starts: Map<number, NameMention>;
  ends: Map<number, NameMention>;
  words: Map<number, NameMention>;
}

export function indexNames(names: readonly NameMention[]): NameIndex {
  const sentences = new Map<number, InSentence>();
  for (const name of names) {
    let here = sentences.get(name.sentence);
    if (here === undefined) {
      here = { names: [], starts: new Map(), ends: new Map(), words: new Map() };
      sentences.set(name.sentence, here);
    }
    here.names.push(name);
    here.starts.set(name.first, name);
    here.ends.set(name.last, name);
    for (let i = name.first; i <= name.last; i++) here.words.set(i, name);
  }
  return {
    startingAt: (sentence, token) => sentences.get(sentence)?.starts.get(token),
    endingAt: (sentence, token) => sentences.get(sentence)?.ends.get(token),
    covering: (sentence, token) => sentences.get(sentence)?.words.get(token),
    inSentence: (sentence) => sentences.get(sentence)?.names ?? [],
  };
}

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

export function indexNames(names: readonly NameMention[]): NameIndex {
  const sentences = new Map<number, NameMention[]>();
  for (const name of names) {
    const inSentence = sentences.get(name.sentence);
    if (inSentence === undefined) sentences.set(name.sentence, [name]);
    else inSentence.push(name);
  }
  const key = (sentence: number, token: number) => `${sentence} ${token}`;
  const starts = new Map(names.map((name) => [key(name.sentence, name.first), name]));
  const words = new Map<string, NameMention>();
  for (const name of names) for (let i = name.first; i <= name.last; i++) words.set(key(name.sentence, i), name);
  const ends = new Map(names.map((name) => [key(name.sentence, name.last), name]));
  return {
    startingAt: (sentence, token) => starts.get(key(sentence, token)),
    endingAt: (sentence, token) => ends.get(key(sentence, token)),
    covering: (sentence, token) => words.get(key(sentence, token)),
    inSentence: (sentence) => sentences.get(sentence) ?? [],
  };
}

import type { Lexeme } from '../model/lexicon.ts';

/** The words of a sentence while their tags are put right: asked for by place, '' beyond either end. */
export class TaggedWords {
  readonly lexemes: readonly Lexeme[];
  readonly tags: Int32Array;
  readonly length: number;
  readonly #names: readonly string[];

  /** @param names names of tags, by the numbers in `tags`, which `retag` changes in place */
  constructor(names: readonly string[], lexemes: readonly Lexeme[], tags: Int32Array) {
    this.lexemes = lexemes;
    this.tags = tags;
    this.length = tags.length;
    this.#names = names;
  }

  tagOf(i: number): string {
    return i >= 0 && i < this.length ? this.#names[this.tags[i]] : '';
  }

  lower(i: number): string {
    return i >= 0 && i < this.length ? this.lexemes[i].lower : '';
  }

  /** Whether it is written without capitals. */
  isSmall(i: number): boolean {
    return this.lexemes[i].plain === this.lexemes[i].lower;
  }

  retag(i: number, tag: string): void {
    this.tags[i] = this.#names.indexOf(tag);
  }
}

import type { Lists } from './lists.ts';
import { SharedWeight, type MentionWords } from './mention-words.ts';
import type { Mentions } from './mentions.ts';

/** Sentences before and behind that of a mention whose words are around it. */
const reach = 1;

/** How alike the words around mentions are: those of the clauses of a sentence, or of it and its neighbours. */
export class WordsAround {
  readonly #sentenceOf: Int32Array;
  readonly #sentences: SetCosine;
  readonly #passages: SetCosine;

  /** @param weights by word */
  constructor(mentions: Mentions, words: MentionWords, weights: Float64Array) {
    const { sentences, sentenceOf, firsts } = bySentence(mentions, words);
    this.#sentenceOf = sentenceOf;
    this.#sentences = new SetCosine(sentences, weights);
    this.#passages = new SetCosine(passagesOf(sentences, firsts, weights.length), weights);
  }

  inSentence(a: number, b: number): number {
    return this.#sentences.between(this.#sentenceOf[a], this.#sentenceOf[b]);
  }

  /** 0 where they are of one passage: that says nothing. */
  inPassage(a: number, b: number): number {
    const [one, other] = [this.#sentenceOf[a], this.#sentenceOf[b]];
    return Math.abs(one - other) <= 2 * reach ? 0 : this.#passages.between(one, other);
  }
}

/** Cosines of sets, whose members weigh differently. Fastest where one is held against several others, one after the other. */
export class SetCosine {
  readonly #shared: SharedWeight;
  readonly #lengths: Float64Array;

  constructor(sets: Lists, weights: Float64Array) {
    const shared = new SharedWeight(
      sets,
      weights.map((weight) => weight * weight),
    );
    this.#shared = shared;
    this.#lengths = new Float64Array(sets.begins.length - 1).map((_, set) => Math.sqrt(shared.between(set, set)));
  }

  /** 0 where one of them is empty. */
  between(one: number, other: number): number {
    const lengths = this.#lengths[one] * this.#lengths[other];
    return lengths === 0 ? 0 : this.#shared.between(one, other) / lengths;
  }
}

interface Sentences {
  /** The words of each sentence of the story, each once. */
  sentences: Lists;
  /** The sentence of each mention, and the first of each article. */
  sentenceOf: Int32Array;
  firsts: Int32Array;
}

function bySentence(mentions: Mentions, { begins, items, frequency }: MentionWords): Sentences {
  const { size, articles, sentences, sentenceSpans } = mentions;
  const { firsts } = sentenceSpans;
  const all = firsts[firsts.length - 1];
  const sentenceOf = new Int32Array(size);
  const counts = new Int32Array(all + 1);
  for (let mention = 0; mention < size; mention++) {
    const sentence = (sentenceOf[mention] = firsts[articles[mention]] + sentences[mention]);
    counts[sentence + 1] += begins[mention + 1] - begins[mention];
  }
  for (let sentence = 0; sentence < all; sentence++) counts[sentence + 1] += counts[sentence];
  const next = counts.slice();
  const words = new Int32Array(counts[all]);
  for (let mention = 0; mention < size; mention++)
    for (let i = begins[mention]; i < begins[mention + 1]; i++) words[next[sentenceOf[mention]]++] = items[i];
  const once = new SetWriter(all, words.length, frequency.length);
  for (let sentence = 0; sentence < all; sentence++) {
    once.addAll(words, counts[sentence], counts[sentence + 1]);
    once.end();
  }
  return { sentences: once.done(), sentenceOf, firsts };
}

/** Of every sentence the words of it and its neighbours in its article. */
function passagesOf({ begins, items }: Lists, firsts: Int32Array, vocabulary: number): Lists {
  const passages = new SetWriter(begins.length - 1, (2 * reach + 1) * items.length, vocabulary);
  for (let article = 0; article + 1 < firsts.length; article++)
    for (let sentence = firsts[article]; sentence < firsts[article + 1]; sentence++) {
      const from = Math.max(firsts[article], sentence - reach);
      const until = Math.min(firsts[article + 1], sentence + reach + 1);
      passages.addAll(items, begins[from], begins[until]);
      passages.end();
    }
  return passages.done();
}

/** Makes sets of numbers, one after the other. */
class SetWriter {
  readonly #begins: Int32Array;
  readonly #items: Int32Array;
  /** By number, the last set that holds it. */
  readonly #holder: Int32Array;
  #set = 0;
  #length = 0;

  constructor(sets: number, mostItems: number, numbers: number) {
    this.#begins = new Int32Array(sets + 1);
    this.#items = new Int32Array(mostItems);
    this.#holder = new Int32Array(numbers).fill(-1);
  }

  addAll(items: Int32Array, begin: number, end: number): void {
    for (let i = begin; i < end; i++) {
      if (this.#holder[items[i]] === this.#set) continue;
      this.#holder[items[i]] = this.#set;
      this.#items[this.#length++] = items[i];
    }
  }

  end(): void {
    this.#begins[++this.#set] = this.#length;
  }

  done(): Lists {
    return { begins: this.#begins, items: this.#items.slice(0, this.#length) };
  }
}

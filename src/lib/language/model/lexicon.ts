import { type Dictionary, dictionaryParts, verbSense } from './dictionary.ts';
import { hashString } from './hash.ts';

/** A word under a tag, given by its number. */
export interface Reading {
  tag: number;
  lemma: string;
  /** Number of its field of meaning; for what is no noun or verb, of its tag. */
  sense: number;
}

/** What the model's features ask of a word, worked out once for each different word. */
export interface Lexeme {
  /** The tagger's scores for the word alone; null until they are asked for. */
  tagScores: Int32Array | null;
  /** The word in plain letters, and that in lower case. */
  plain: string;
  lower: string;
  /** What it was found to be under the tags met so far. */
  readings: Reading[];
  /** Lower case, straight quotes, digits as 0. */
  normal: number;
  form: number;
  /** Hashes of the last 1 … 5 and first 1 … 4 characters of the lower-case word. */
  suffix: readonly number[];
  prefix: readonly number[];
  /** "Xxx", "X.X.", "0,000"; long runs shortened. */
  shape: number;
  /** 0 lower case or none, 1 capitalised, 2 all capitals, 3 mixed; plus 4 with a digit, 8 with a hyphen. */
  pattern: number;
  /** Number of the set of tags that training saw on this word; 0 when it was seen too seldom. */
  tagSet: number;
  /** The tag of a frequent word that has only one; -1 for all others. */
  onlyTag: number;
  /** Number of what a word list says it can be; 0 unknown. */
  speech: number;
  /** What a dictionary says of it and of its base form; 0 unknown. */
  parts: number;
}

/** Words known from training, by their lower-case form with digits as 0. */
export interface WordFacts {
  tagSets: Map<string, number>;
  onlyTags: Map<string, number>;
  speech: Map<string, number>;
  dictionary: Dictionary;
}

const longestWord = 40;
/** Words described last that are kept at the least; twice as many at the most. */
const fewestKept = 3000;

export class Lexicon {
  private recent = new Map<string, Lexeme>();
  private older = new Map<string, Lexeme>();
  private readonly facts: WordFacts;

  constructor(facts: WordFacts) {
    this.facts = facts;
  }

  /** Whether a lower-case word stands in the dictionary or was seen in training. */
  readonly isWord = (word: string): boolean => this.facts.speech.has(word) || this.facts.tagSets.has(word);

  /** Whether the dictionary gives it as the base form of a verb. */
  readonly isVerb = (word: string): boolean => verbSense(this.facts.dictionary, word) > 0;

  get dictionary(): Dictionary {
    return this.facts.dictionary;
  }

  get(word: string): Lexeme {
    const known = this.recent.get(word);
    if (known) return known;
    const lexeme = this.older.get(word) ?? describe(word, this.facts);
    if (this.recent.size >= fewestKept) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(word, lexeme);
    return lexeme;
  }
}

/** Straight quotes, no invisible characters, no more than 40 characters. */
export function plainForm(word: string): string {
  const cut = word.length > longestWord ? word.slice(0, longestWord) : word;
  return /^[\x20-\x7e]*$/.test(cut)
    ? cut
    : cut
        .replace(/[‘’‛ʼ]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[‐‑]/g, '-')
        .replace(/…/g, '...')
        .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '') || cut;
}

function describe(word: string, facts: WordFacts): Lexeme {
  const plain = plainForm(word);
  const lower = plain.toLowerCase();
  const normal = lower.replace(/[0-9]/g, '0');
  const suffix: number[] = [];
  const prefix: number[] = [];
  for (let n = 1; n <= 5; n++) suffix.push(hashString(normal.slice(-n), 1));
  for (let n = 1; n <= 4; n++) prefix.push(hashString(normal.slice(0, n), 2));
  return {
    plain,
    lower,
    readings: [],
    tagScores: null,
    normal: hashString(normal),
    form: hashString(plain, 3),
    suffix,
    prefix,
    shape: hashString(shapeOf(plain), 4),
    pattern: patternOf(plain),
    tagSet: facts.tagSets.get(normal) ?? 0,
    onlyTag: facts.onlyTags.get(normal) ?? -1,
    speech: facts.speech.get(normal) ?? 0,
    parts: dictionaryParts(facts.dictionary, normal),
  };
}

function shapeOf(plain: string): string {
  return plain
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/[0-9]/g, '0')
    .replace(/X{3,}/g, 'XX+')
    .replace(/x{2,}/g, 'x+')
    .replace(/0{5,}/g, '0+');
}

function patternOf(plain: string): number {
  const first = /^\p{Lu}/u.test(plain);
  const more = /.\p{Lu}/u.test(plain);
  const lower = /\p{Ll}/u.test(plain);
  const letters = first && !more ? (plain.length === 1 ? 2 : 1) : first && !lower ? 2 : more ? 3 : 0;
  return letters + (/[0-9]/.test(plain) ? 4 : 0) + (plain.includes('-') ? 8 : 0);
}

import { irregularBase } from './irregular-verbs.ts';

/**
 * Lemmas by ending rules for each part of speech, learnt from the treebanks as "cut this, add that" after the longest
 * known ending; words the rules get wrong are kept in a list of exceptions.
 */
export interface Lemmatiser {
  /** "VBD\tsaid" → "say" */
  exceptions: Map<string, string>;
  /** "VBD\tied" → "3y": cut three letters, add "y". */
  endings: Map<string, string>;
}

export const longestEnding = 6;
const namesAndNumbers = new Set(['NNP', 'CD', 'FW', 'ADD', 'SYM', 'GW', 'NFP', 'LS']);

const inflectedVerbs = new Set(['VBD', 'VBN', 'VBG']);

/** Dictionary form of a word in plain lower-case letters. `isWord` knows words of the dictionary. */
export function lemmaOf(
  lemmatiser: Lemmatiser,
  word: string,
  tag: string,
  isWord: (word: string) => boolean = () => true,
): string {
  if (namesAndNumbers.has(tag)) return word;
  const irregular = tag === 'VBD' || tag === 'VBN' ? irregularBase(word) : undefined;
  if (irregular !== undefined) return irregular;
  const known = lemmatiser.exceptions.get(`${tag}\t${word}`);
  if (known !== undefined) return known;
  const lemma = lemmaByEnding(lemmatiser.endings, word, tag);
  return inflectedVerbs.has(tag) ? knownBase(lemma, word, tag, isWord) : lemma;
}

/** The lemma of an inflected verb, but for one that is not known the first regular base that is. */
export function knownBase(lemma: string, word: string, tag: string, isKnown: (base: string) => boolean): string {
  return isKnown(lemma) ? lemma : (regularBases(word, tag).find(isKnown) ?? lemma);
}

/**
 * The lemma of an inflected verb, but for one that is not spelt so: "hoped" is of "hope", as "hop" makes "hopped", and
 * "leaned" of "lean", whatever a treebank has it for.
 */
export function speltBase(lemma: string, word: string, tag: string, isVerb: (base: string) => boolean): string {
  // "wed" is of "wed".
  if (inflectedVerbs.has(tag) && !isVerb(lemma) && isVerb(word)) return word;
  const stem = inflectedVerbs.has(tag) ? regularStem(word) : undefined;
  if (stem === undefined) return lemma;
  if (lemma === stem && isDoubled(stem) && isVerb(`${stem}e`)) return `${stem}e`;
  return isVerb(stem) && !isDoubled(stem) && !stem.startsWith(lemma.slice(0, -1)) ? stem : lemma;
}

/** Short verbs that double their last letter: "hop", "plan", "quit". */
export const isDoubled = (verb: string): boolean => /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/.test(verb);

const regularStem = (word: string): string | undefined => /^(.{2,})(?:ed|ing)$/.exec(word)?.[1];

/** What a regular verb form can come from: "bombed" → "bomb", "bombe"; "shipped" → "shipp", "shippe", "ship"; "fixes" → "fixe", "fix". */
function regularBases(word: string, tag: string): string[] {
  if (tag === 'VBZ') return [word.slice(0, -1), word.slice(0, -2)];
  const stem = inflectedVerbs.has(tag) ? regularStem(word) : undefined;
  if (stem === undefined) return [];
  const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled];
}

export function lemmaByEnding(endings: Map<string, string>, word: string, tag: string): string {
  for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length--) {
    const rule = endings.get(`${tag}\t${word.slice(word.length - length)}`);
    if (rule === undefined) continue;
    const cut = rule.charCodeAt(0) - 48;
    if (cut < word.length) return word.slice(0, word.length - cut) + rule.slice(1);
  }
  return word;
}

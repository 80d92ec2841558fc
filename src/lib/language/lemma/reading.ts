import { type Dictionary, nounSense, verbSense } from '../model/dictionary.ts';
import type { Lexeme, Lexicon, Reading } from '../model/lexicon.ts';
import { knownBase, lemmaOf, speltBase } from './lemmatiser.ts';
import type { Lemmatiser } from './lemmatiser.ts';

/** What stands in the place of a field of meaning: names and nouns not in the dictionary, verbs not in it, other tags. */
const unknownName = 28;
const unknownNoun = 29;
const verbs = 30;
const unknownVerb = 20;
const otherTags = 60;

/** Lemma and field of meaning of a word under a tag; each word remembers those it was asked for. */
export function readingOf(
  lexeme: Lexeme,
  tag: number,
  tags: readonly string[],
  { lemmatiser, lexicon }: { lemmatiser: Lemmatiser; lexicon: Lexicon },
): Reading {
  for (const reading of lexeme.readings) if (reading.tag === tag) return reading;
  const { lower } = lexeme;
  // The parser knows meanings by what the endings give.
  const byEnding = lemmaOf(lemmatiser, lower, tags[tag], lexicon.isWord);
  const sense = senseOf(lexicon.dictionary, byEnding, tag, tags[tag]);
  // "mining" comes from no word "min", though there is one.
  const known = knownBase(byEnding, lower, tags[tag], lexicon.isVerb);
  const reading = { tag, lemma: speltBase(known, lower, tags[tag], lexicon.isVerb), sense };
  lexeme.readings.push(reading);
  return reading;
}

function senseOf(dictionary: Dictionary, lemma: string, number: number, tag: string): number {
  if (tag.startsWith('NN')) return nounSense(dictionary, lemma) || (tag.startsWith('NNP') ? unknownName : unknownNoun);
  if (tag.startsWith('VB') || tag === 'MD') return verbs + (verbSense(dictionary, lemma) || unknownVerb);
  return otherTags + number;
}

import { strFromU8, unzlibSync } from 'fflate';
import type { Lemmatiser } from '../lemma/lemmatiser.ts';
import { gazetteerOf } from '../names/gazetteer.ts';
import type { NameFinder } from '../names/finder.ts';
import { type Parser, readParser } from '../parse/parser.ts';
import { readTagger, type Tagger } from '../tag/tagger.ts';
import { compressedSections, type Sections } from './container.ts';
import { readDictionary, type StoredDictionary } from './dictionary.ts';
import { Lexicon } from './lexicon.ts';
import type { WordFacts } from './lexicon.ts';
import { readClassifier } from './read-classifier.ts';

/** Everything that annotation needs, read from a model file. */
export interface LanguageModel {
  lexicon: Lexicon;
  tagger: Tagger;
  lemmatiser: Lemmatiser;
  /** Null in a model trained without dependencies. */
  parser: Parser | null;
  /** Null in a model trained without names. */
  names: NameFinder | null;
}

/** Undoes zlib's compression. */
export type Inflate<Answer> = (bytes: Uint8Array) => Answer;

/**
 * Reads a model file (`static/model/english.bin`) as written by `npm run train`. Throws when the bytes are none.
 * A platform with a faster way to undo zlib's compression than plain JavaScript may bring it as `inflate`.
 */
export function loadModel(bytes: Uint8Array, inflate: Inflate<Uint8Array> = unzlibSync): LanguageModel {
  const sections = Object.entries(compressedSections(bytes));
  return modelOf(Object.fromEntries(sections.map(([name, section]) => [name, inflate(section)])));
}

/** The same where the platform answers later, as browsers do. */
export async function loadModelLater(bytes: Uint8Array, inflate: Inflate<Promise<Uint8Array>>): Promise<LanguageModel> {
  const sections = Object.entries(compressedSections(bytes));
  return modelOf(
    Object.fromEntries(await Promise.all(sections.map(async ([name, section]) => [name, await inflate(section)]))),
  );
}

function modelOf(sections: Sections): LanguageModel {
  const json = (name: string) => JSON.parse(strFromU8(sections[name]));
  const words = json('words') as Record<Exclude<keyof WordFacts, 'dictionary'>, [string, number][]>;
  const lemmas = json('lemmas') as { exceptions: [string, string][]; endings: [string, string][] };
  return {
    lexicon: new Lexicon({
      tagSets: new Map(words.tagSets),
      onlyTags: new Map(words.onlyTags),
      speech: new Map(words.speech),
      dictionary: readDictionary(json('dictionary') as StoredDictionary),
    }),
    tagger: readTagger(json('tags') as string[], sections.tagger),
    lemmatiser: { exceptions: new Map(lemmas.exceptions), endings: new Map(lemmas.endings) },
    parser: sections.arcs ? readParser(json('relations') as string[], sections.arcs, sections.labels) : null,
    names: sections.names
      ? {
          gazetteer: gazetteerOf(new Map(json('gazetteer') as [string, number][])),
          model: readClassifier(sections.names),
        }
      : null,
  };
}

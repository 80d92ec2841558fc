import { strFromU8 } from 'fflate';
import type { Lemmatiser } from '../lemma/lemmatiser.ts';
import { makeParser } from '../parse/parser.ts';
import type { Parser } from '../parse/parser.ts';
import { transitionSystem } from '../parse/transitions.ts';
import type { Tagger } from '../tag/tagger.ts';
import { unpackSections } from './container.ts';
import { Lexicon } from './lexicon.ts';
import { readLinearModel } from './linear.ts';

/** Everything that annotation needs, read from a model file. */
export interface LanguageModel {
  lexicon: Lexicon;
  tagger: Tagger;
  lemmatiser: Lemmatiser;
  /** Null in a model trained without dependencies. */
  parser: Parser | null;
}

/**
 * Reads a model file (`static/model/english.bin`) as written by `npm run train`. Throws when the bytes are none.
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
  const sections = unpackSections(bytes);
  const json = (name: string) => JSON.parse(strFromU8(sections[name]));
  const words = json('words') as { tagSets: [string, number][]; clusters: [string, number][] };
  const lemmas = json('lemmas') as { exceptions: [string, string][]; endings: [string, string][] };
  const grammar = sections.grammar
    ? (json('grammar') as { relations: string[]; left: number[]; right: number[] })
    : null;
  return {
    lexicon: new Lexicon({ tagSets: new Map(words.tagSets), clusters: new Map(words.clusters) }),
    tagger: { tags: json('tags') as string[], model: readLinearModel(sections.tagger) },
    lemmatiser: { exceptions: new Map(lemmas.exceptions), endings: new Map(lemmas.endings) },
    parser:
      grammar &&
      makeParser(transitionSystem(grammar.relations, grammar.left, grammar.right), readLinearModel(sections.parser)),
  };
}

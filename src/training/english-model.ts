import { strToU8 } from 'fflate';
import type { Lemmatiser } from '#lib/language/lemma/lemmatiser.ts';
import { readingOf } from '#lib/language/lemma/reading.ts';
import { nameSentence } from '#lib/language/names/finder.ts';
import { gazetteerOf } from '#lib/language/names/gazetteer.ts';
import { storedDictionary } from '#lib/language/model/dictionary.ts';
import { Lexicon, type WordFacts } from '#lib/language/model/lexicon.ts';
import type { Sections } from '#lib/language/model/container.ts';
import { readTagger, tagSentence } from '#lib/language/tag/tagger.ts';
import { readGazetteer, readSpeechClasses } from './compromise-lists.ts';
import { restyled } from './case-copies.ts';
import type { TreebankSentence } from './conllu.ts';
import { wordFacts } from './lexicon-training.ts';
import type { NamedSentence } from './name-sets.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { trainNames } from './train-names.ts';
import type { NamedDocument } from './train-names.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import type { TaggedSentence } from './train-tagger.ts';
import { readWordNet } from './wordnet.ts';

/** How the treebanks become the parts of the model; every choice that shapes the file stands here. */
const tagEpochs = 6;
/** Taggers that see the sentences in different orders; their weights are averaged. */
const tagRounds = 3;
const foldEpochs = 4;
const folds = 4;
const parseEpochs = 2;
const searchEpochs = 8;
const nameEpochs = 5;
/** Units to 1 in stored weights, and the fewest units worth storing in each part. */
const scale = 4;
const least = { tagger: 4, arcs: 8, labels: 7, names: 4 };
const seed = 20220322;

export interface Treebank {
  sentences: readonly TreebankSentence[];
  tags: string[];
  facts: WordFacts;
  lexicon: Lexicon;
  lemmatiser: Lemmatiser;
  tagged: TaggedSentence[];
}

export type Report = (line: string) => void;

export function prepareTreebank(sentences: readonly TreebankSentence[]): { treebank: Treebank; sections: Sections } {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const wordNet = readWordNet();
  const facts = wordFacts(sentences, tags, readSpeechClasses(), wordNet);
  const lexicon = new Lexicon(facts);
  const all = [...sentences, ...restyled(sentences, seed)];
  const tagged = all.map((sentence) => ({
    lexemes: lexemesOf(sentence.words, lexicon),
    tags: Int32Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
  }));
  const lemmatiser = trainLemmatiser(sentences);
  const sections = {
    tags: json(tags),
    words: json({ tagSets: [...facts.tagSets], onlyTags: [...facts.onlyTags], speech: [...facts.speech] }),
    dictionary: json(storedDictionary(wordNet)),
    lemmas: json({ exceptions: [...lemmatiser.exceptions], endings: [...lemmatiser.endings] }),
  };
  return { treebank: { sentences: all, tags, facts, lexicon, lemmatiser, tagged }, sections };
}

export function trainTagging({ tags, tagged }: Treebank, report: Report): Sections {
  const perceptron = trainTagger(tagged, tags.length, tagEpochs, seed);
  for (let round = 1; round < tagRounds; round++)
    perceptron.add(trainTagger(tagged, tags.length, tagEpochs, seed + round));
  report('tagger trained');
  return { tagger: perceptron.pack(scale / tagRounds, least.tagger) };
}

/** Learns from guessed tags, each sentence's by a tagger that has not seen it. */
export function trainParsing(treebank: Treebank, report: Report): Sections {
  const relations = [...new Set(treebank.sentences.flatMap((sentence) => sentence.relations))].sort();
  const guessed = guessTags(treebank, report);
  const gold = treebank.sentences.map((sentence, i) => ({
    lexemes: treebank.tagged[i].lexemes,
    readings: treebank.tagged[i].lexemes.map((lexeme, k) => readingOf(lexeme, guessed[i][k], treebank.tags, treebank)),
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
    relations: Int32Array.from(sentence.relations, (relation) => relations.indexOf(relation)),
  }));
  const { arcs, labels } = trainParser(gold, { epochs: parseEpochs, searchEpochs, seed, relations, report });
  return { relations: json(relations), arcs: arcs.pack(scale, least.arcs), labels: labels.pack(scale, least.labels) };
}

/** Learns names on tags as the tagger guesses them. */
export function trainNaming(
  { tags, facts }: Treebank,
  tagger: Sections,
  named: readonly NamedSentence[],
  report: Report,
): Sections {
  const entries = readGazetteer();
  const gazetteer = gazetteerOf(entries);
  const read = readTagger(tags, tagger.tagger);
  const lexicon = new Lexicon(facts);
  const documents = new Map<string, NamedDocument>();
  for (const { words, labels, document } of named) {
    const lexemes = lexemesOf(words, lexicon);
    const sentence = nameSentence(lexemes, tagSentence(read, lexemes), gazetteer);
    if (!documents.has(document)) documents.set(document, { sentences: [] });
    documents.get(document)!.sentences.push({ sentence, labels });
  }
  const perceptron = trainNames([...documents.values()], { epochs: nameEpochs, seed, report });
  return { gazetteer: json([...entries]), names: perceptron.pack(scale, least.names) };
}

/** Documents stay whole: what was learnt of a document's other sentences would guess its words too well. */
function guessTags({ sentences, tags, tagged, facts }: Treebank, report: Report): Int32Array[] {
  const documents = new Map([...new Set(sentences.map(({ document }) => document))].map((name, at) => [name, at]));
  const foldOf = sentences.map(({ document }) => documents.get(document)! % folds);
  const guessed: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = tagged.filter((_, i) => foldOf[i] !== fold);
    const tagger = readTagger(tags, trainTagger(others, tags.length, foldEpochs, seed).pack(scale, least.tagger));
    // Words remember what a tagger made of them.
    const lexicon = new Lexicon(facts);
    sentences.forEach(({ words }, i) => {
      if (foldOf[i] === fold) guessed[i] = tagSentence(tagger, lexemesOf(words, lexicon));
    });
    report(`tags guessed, part ${fold + 1} of ${folds}`);
  }
  return guessed;
}

function lexemesOf(words: readonly string[], lexicon: Lexicon) {
  return words.map((word) => lexicon.get(word));
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}

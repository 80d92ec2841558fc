import { strToU8 } from 'fflate';
import { nameSentence } from '#lib/language/names/finder.ts';
import { Lexicon } from '#lib/language/model/lexicon.ts';
import type { Sections } from '#lib/language/model/container.ts';
import { readLinearModel } from '#lib/language/model/linear.ts';
import { tagSentence } from '#lib/language/tag/tagger.ts';
import { readGazetteer } from './compromise-lists.ts';
import { restyled } from './case-copies.ts';
import type { TreebankSentence } from './conllu.ts';
import { tagSetsOf } from './lexicon-training.ts';
import type { NamedSentence } from './name-sets.ts';
import type { Perceptron } from './perceptron.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { trainNames } from './train-names.ts';
import type { NamedDocument } from './train-names.ts';
import { trainArcs, trainRelations } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import type { TaggedSentence } from './train-tagger.ts';

/** How the treebanks become the parts of the model; every choice that shapes the file stands here. */
const tagEpochs = 6;
const foldEpochs = 3;
const folds = 3;
const arcEpochs = 8;
const relationEpochs = 4;
const nameEpochs = 5;
/** Units to 1 in stored weights, and the least number of units worth storing. */
const precision = { scale: 4, least: 2 };
const seed = 20220322;

export interface Treebank {
  sentences: readonly TreebankSentence[];
  tags: string[];
  lexicon: Lexicon;
  tagged: TaggedSentence[];
}

export type Report = (line: string) => void;

export function prepareTreebank(sentences: readonly TreebankSentence[]): { treebank: Treebank; sections: Sections } {
  const tagSets = tagSetsOf(sentences);
  const clusters = new Map<string, number>();
  const lexicon = new Lexicon({ tagSets, clusters });
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const all = [...sentences, ...restyled(sentences, seed)];
  const tagged = all.map((sentence) => ({
    lexemes: sentence.words.map((word) => lexicon.get(word)),
    tags: Int32Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
  }));
  const lemmatiser = trainLemmatiser(sentences);
  const sections = {
    tags: json(tags),
    words: json({ tagSets: [...tagSets], clusters: [...clusters] }),
    lemmas: json({ exceptions: [...lemmatiser.exceptions], endings: [...lemmatiser.endings] }),
  };
  return { treebank: { sentences: all, tags, lexicon, tagged }, sections };
}

export function trainTagging({ tags, tagged }: Treebank, report: Report): Sections {
  const perceptron = trainTagger(tagged, tags.length, tagEpochs, seed);
  report('tagger trained');
  return { tagger: stored(perceptron) };
}

/** Learns from guessed tags, each sentence's by a tagger that has not seen it. */
export function trainParsing(treebank: Treebank, report: Report): Sections {
  const relations = [...new Set(treebank.sentences.flatMap((sentence) => sentence.relations))].sort();
  const guessed = guessTags(treebank, report);
  const gold = treebank.sentences.map((sentence, i) => ({
    lexemes: treebank.tagged[i].lexemes,
    tags: guessed[i],
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
    relations: Int32Array.from(sentence.relations, (relation) => relations.indexOf(relation)),
  }));
  return {
    relations: json(relations),
    arcs: stored(trainArcs(gold, { epochs: arcEpochs, seed, report })),
    labels: stored(trainRelations(gold, relations.length, { epochs: relationEpochs, seed, report })),
  };
}

/** Learns names on tags as the tagger guesses them. */
export function trainNaming(
  { tags, lexicon }: Treebank,
  tagger: Sections,
  named: readonly NamedSentence[],
  report: Report,
): Sections {
  const gazetteer = readGazetteer();
  const model = readLinearModel(tagger.tagger);
  const documents = new Map<string, NamedDocument>();
  for (const { words, labels, document } of named) {
    const lexemes = words.map((word) => lexicon.get(word));
    const sentence = nameSentence(words, lexemes, tagSentence({ tags, model }, lexemes), gazetteer);
    if (!documents.has(document)) documents.set(document, { sentences: [] });
    documents.get(document)!.sentences.push({ sentence, words, labels });
  }
  const perceptron = trainNames([...documents.values()], { epochs: nameEpochs, seed, report });
  return { gazetteer: json([...gazetteer]), names: stored(perceptron) };
}

function guessTags({ tags, tagged }: Treebank, report: Report): Int32Array[] {
  const guessed: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = tagged.filter((_, i) => i % folds !== fold);
    const model = readLinearModel(stored(trainTagger(others, tags.length, foldEpochs, seed)));
    tagged.forEach(({ lexemes }, i) => {
      if (i % folds === fold) guessed[i] = tagSentence({ tags, model }, lexemes);
    });
    report(`tags guessed, part ${fold + 1} of ${folds}`);
  }
  return guessed;
}

function stored(perceptron: Perceptron): Uint8Array {
  return perceptron.pack(precision.scale, precision.least);
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}

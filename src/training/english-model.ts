import { strToU8 } from 'fflate';
import { Lexicon } from '#lib/language/model/lexicon.ts';
import type { Sections } from '#lib/language/model/container.ts';
import { readLinearModel } from '#lib/language/model/linear.ts';
import { transitionSystem } from '#lib/language/parse/transitions.ts';
import type { TransitionSystem } from '#lib/language/parse/transitions.ts';
import { tagSentence } from '#lib/language/tag/tagger.ts';
import { restyled } from './case-copies.ts';
import type { TreebankSentence } from './conllu.ts';
import { tagSetsOf } from './lexicon-training.ts';
import type { Perceptron } from './perceptron.ts';
import { trainLemmatiser } from './train-lemmatiser.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import type { TaggedSentence } from './train-tagger.ts';

/** How the treebanks become the parts of the model; every choice that shapes the file stands here. */
const tagEpochs = 6;
const foldEpochs = 4;
const folds = 5;
const parseEpochs = 8;
/** Units to 1 in stored weights, and the least number of units worth storing. */
const precision = { scale: 4, least: 2 };
/** A relation is learnt on a side on which the treebanks have it this often. */
const leastArcs = 3;
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
  const grammar = grammarOf(treebank.sentences);
  const system = transitionSystem(grammar.relations, grammar.left, grammar.right);
  const guessed = guessTags(treebank, report);
  const gold = treebank.sentences.map((sentence, i) => ({
    lexemes: treebank.tagged[i].lexemes,
    tags: guessed[i],
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? sentence.words.length : head)),
    relations: Int32Array.from(sentence.relations, (relation) => grammar.relations.indexOf(relation)),
  }));
  const perceptron = trainParser(gold, system as TransitionSystem, parseEpochs, seed, report);
  return { grammar: json(grammar), parser: stored(perceptron) };
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

function grammarOf(sentences: readonly TreebankSentence[]): { relations: string[]; left: number[]; right: number[] } {
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
  const left = new Int32Array(relations.length);
  const right = new Int32Array(relations.length);
  for (const { heads, relations: names } of sentences) {
    heads.forEach((head, i) => (head < 0 || head > i ? left : right)[relations.indexOf(names[i])]++);
  }
  const frequent = (counts: Int32Array) => [...counts.keys()].filter((relation) => counts[relation] >= leastArcs);
  return { relations, left: frequent(left), right: frequent(right) };
}

function stored(perceptron: Perceptron): Uint8Array {
  return perceptron.pack(precision.scale, precision.least);
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}

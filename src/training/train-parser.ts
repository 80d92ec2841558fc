import { sentenceColumns } from '#lib/language/parse/columns.ts';
import type { SentenceColumns } from '#lib/language/parse/columns.ts';
import { ParserState } from '#lib/language/parse/state.ts';
import { allowed, make, shift, transitions } from '#lib/language/parse/transitions.ts';
import { arcFeatureCount, arcFeatures, relationFeatureCount, relationFeatures } from './hashed-features.ts';
import { bestTransitions } from './oracle.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { Perceptron } from './perceptron.ts';
import { trainSearch } from './train-search.ts';
import { seededRandom, shuffle } from '#lib/graph/index.ts';

export interface ParserTraining {
  /** Rounds over the sentences one transition at a time, and then over whole parses. */
  epochs: number;
  searchEpochs: number;
  seed: number;
  relations: readonly string[];
  report: (line: string) => void;
}

/** How often a wrong guess is followed, from the second epoch on, to learn what to do after it. */
const exploration = 0.9;

/**
 * Learns transitions with a dynamic oracle and exploration (Goldberg and Nivre 2012) and, beside them, the relation of
 * every arc that is right, in the states its own guesses lead to; then whole parses.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  { epochs, searchEpochs, seed, relations, report }: ParserTraining,
): { arcs: Perceptron; labels: Perceptron } {
  const arcs = new Perceptron(transitions, 21, 2);
  const labels = new Perceptron(relations.length, 20, 2);
  const random = seededRandom(seed);
  const order = sentences.map((gold) => ({ ...gold, columns: sentenceColumns(gold.lexemes, gold.readings) }));
  const features = new Int32Array(arcFeatureCount);
  const scores = new Float64Array(transitions);
  const relationHashes = new Int32Array(relationFeatureCount);
  const relationScores = new Float64Array(relations.length);
  let state = new ParserState();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let misnamed = 0;
    for (const gold of order) {
      state = state.start(gold.heads.length);
      while (state.buffer < state.size) {
        const choices = allowed(state);
        if (choices === 1 << shift) {
          state.shift();
          continue;
        }
        const count = arcFeatures(state, gold.columns, features);
        arcs.score(features, count, scores);
        const targets = bestTransitions(state, gold.heads, choices);
        const target = bestOf(scores, targets);
        const guess = arcs.learn(features, count, scores, target, (t) => (choices & ~targets & (1 << t)) !== 0);
        if (guess !== target) wrong++;
        const next = guess !== target && epoch > 0 && random() < exploration ? guess : target;
        make(next, state, { relationOf: (_, child, head) => relation(gold, child, head) });
      }
    }
    report(`parser, epoch ${epoch + 1} of ${epochs}: ${wrong} transitions and ${misnamed} relations wrong`);

    /** The guessed relation, learnt from when the arc is right. */
    function relation(gold: ParsedSentence & { columns: SentenceColumns }, child: number, head: number): number {
      const count = relationFeatures(state, gold.columns, child, head, relationHashes);
      labels.score(relationHashes, count, relationScores);
      if (gold.heads[child] !== head) return bestOf(relationScores);
      const guess = labels.learn(relationHashes, count, relationScores, gold.relations[child]);
      if (guess !== gold.relations[child]) misnamed++;
      return guess;
    }
  }
  arcs.settle();
  trainSearch(sentences, arcs, labels, { epochs: searchEpochs, seed, report });
  return { arcs, labels };
}

function bestOf(scores: Float64Array, choices = -1): number {
  let winner = -1;
  for (let t = 0; t < scores.length; t++) {
    if ((choices < 0 || choices & (1 << t)) && (winner < 0 || scores[t] > scores[winner])) winner = t;
  }
  return winner;
}

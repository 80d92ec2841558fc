import type { Lexeme } from '#lib/language/model/lexicon.ts';
import { mostParseFeatures, parseFeatures, sentenceColumns } from '#lib/language/parse/features.ts';
import { mostRelationFeatures, relationFeatures, treeLinks } from '#lib/language/parse/relations.ts';
import { ParserState } from '#lib/language/parse/state.ts';
import { allowed, apply, transitions } from '#lib/language/parse/transitions.ts';
import { bestTransitions } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

export interface ParsedSentence {
  lexemes: Lexeme[];
  /** Guessed tags, as the parser will meet them. */
  tags: Int32Array;
  /** Gold heads (n for the root) and relations. */
  heads: Int32Array;
  relations: Int32Array;
}

export interface ParserTraining {
  epochs: number;
  seed: number;
  report: (line: string) => void;
}

/** How often a wrong guess is followed, from the second epoch on, to learn what to do after it. */
const exploration = 0.9;

/** Learns heads with a dynamic oracle and exploration (Goldberg and Nivre 2012). */
export function trainArcs(sentences: readonly ParsedSentence[], { epochs, seed, report }: ParserTraining): Perceptron {
  const perceptron = new Perceptron(transitions, 21, 2);
  const random = seededRandom(seed);
  const order = sentences.map((gold) => ({ ...gold, columns: sentenceColumns(gold.lexemes, gold.tags) }));
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float64Array(transitions);
  let state = new ParserState();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { heads, tags, columns } of order) {
      state = state.start(heads.length);
      while (state.buffer < state.size) {
        const choices = allowed(state);
        if (state.depth === 0) {
          state.shift();
          continue;
        }
        const count = parseFeatures(state, columns, features);
        perceptron.score(features, count, scores);
        const guess = bestOf(scores, choices);
        const targets = bestTransitions(state, heads, choices);
        perceptron.steps++;
        let next = guess;
        if (!(targets & (1 << guess))) {
          const target = bestOf(scores, targets);
          perceptron.update(features, count, target, guess);
          if (epoch === 0 || random() >= exploration) next = target;
          wrong++;
        }
        apply(state, next, tags);
      }
    }
    report(`heads, epoch ${epoch + 1} of ${epochs}: ${wrong} mistakes`);
  }
  return perceptron;
}

function bestOf(scores: Float64Array, choices: number): number {
  let winner = -1;
  for (let t = 0; t < scores.length; t++) {
    if (choices & (1 << t) && (winner < 0 || scores[t] > scores[winner])) winner = t;
  }
  return winner;
}

/** Learns the relations of gold trees, left to right from its own guesses. */
export function trainRelations(
  sentences: readonly ParsedSentence[],
  relationCount: number,
  { epochs, seed, report }: ParserTraining,
): Perceptron {
  const perceptron = new Perceptron(relationCount, 20, 2);
  const random = seededRandom(seed);
  const order = sentences.map((gold) => ({
    ...gold,
    columns: sentenceColumns(gold.lexemes, gold.tags),
    links: treeLinks(gold.heads),
  }));
  const features = new Int32Array(mostRelationFeatures);
  const scores = new Float64Array(relationCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { heads, relations, columns, links } of order) {
      const found = new Int32Array(heads.length).fill(-1);
      const seen = new Int32Array(heads.length + 2);
      for (let child = 0; child < heads.length; child++) {
        const head = heads[child];
        let guess = relations[child];
        if (head < heads.length) {
          const count = relationFeatures(columns, links, child, found, seen[head], features);
          perceptron.score(features, count, scores);
          guess = 0;
          for (let r = 1; r < relationCount; r++) if (scores[r] > scores[guess]) guess = r;
          perceptron.steps++;
          if (guess !== relations[child]) {
            perceptron.update(features, count, relations[child], guess);
            wrong++;
          }
        }
        found[child] = guess;
        seen[head] |= 1 << (guess & 31);
      }
    }
    report(`relations, epoch ${epoch + 1} of ${epochs}: ${wrong} mistakes`);
  }
  return perceptron;
}

import { capitalStyle } from '#lib/language/tag/features.ts';
import type { Lexeme } from '#lib/language/model/lexicon.ts';
import { tagFeatureCount, tagFeatures } from './hashed-features.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from '#lib/graph/index.ts';

export interface TaggedSentence {
  lexemes: Lexeme[];
  tags: Int32Array;
}

/** Learns left to right from its own guesses, so that it meets in training the mistakes it will make (Collins 2002). */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  tags: number,
  epochs: number,
  seed: number,
): Perceptron {
  const perceptron = new Perceptron(tags, 19, 2);
  const random = seededRandom(seed);
  const order = sentences.slice();
  const features = new Int32Array(tagFeatureCount);
  const scores = new Float64Array(tags);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) {
      const style = capitalStyle(sentence.lexemes);
      let before = -1;
      let beforeThat = -1;
      for (let i = 0; i < sentence.tags.length; i++) {
        const known = sentence.lexemes[i].onlyTag;
        if (known >= 0) {
          beforeThat = before;
          before = known;
          continue;
        }
        const count = tagFeatures(sentence.lexemes, i, before, beforeThat, style, features);
        perceptron.score(features, count, scores);
        const guess = perceptron.learn(features, count, scores, sentence.tags[i]);
        beforeThat = before;
        before = guess;
      }
    }
  }
  return perceptron;
}

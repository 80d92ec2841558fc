import type { Lexeme } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { mostTagFeatures, tagFeatures } from './features.ts';

export interface Tagger {
  tags: string[];
  model: LinearModel;
}

/** Tags of a sentence, left to right, as indices into `tagger.tags`. */
export function tagSentence(tagger: Tagger, lexemes: readonly Lexeme[]): Int32Array {
  const found = new Int32Array(lexemes.length);
  const features = new Int32Array(mostTagFeatures);
  const scores = new Int32Array(tagger.tags.length);
  for (let i = 0; i < lexemes.length; i++) {
    const count = tagFeatures(lexemes, i, i > 0 ? found[i - 1] : -1, i > 1 ? found[i - 2] : -1, features);
    scoreClasses(tagger.model, features, count, scores);
    found[i] = best(scores);
  }
  return found;
}

function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[winner]) winner = c;
  return winner;
}

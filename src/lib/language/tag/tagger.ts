import type { Lexeme } from '../model/lexicon.ts';
import { scoreClasses } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { tagFeatureCount, tagFeatures } from './features.ts';

export interface Tagger {
  tags: string[];
  model: LinearModel;
}

/** Tags of a sentence, left to right, as indices into `tagger.tags`. Words that only ever carry one tag get it unasked. */
export function tagSentence(tagger: Tagger, lexemes: readonly Lexeme[]): Int32Array {
  const found = new Int32Array(lexemes.length);
  const features = new Int32Array(tagFeatureCount);
  const scores = new Int32Array(tagger.tags.length);
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i].onlyTag >= 0) {
      found[i] = lexemes[i].onlyTag;
      continue;
    }
    const count = tagFeatures(lexemes, i, i > 0 ? found[i - 1] : -1, i > 1 ? found[i - 2] : -1, features);
    scoreClasses(tagger.model, features, count, scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
    found[i] = best;
  }
  return found;
}

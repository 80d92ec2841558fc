import type { Lexeme } from '../model/lexicon.ts';
import { addScores } from '../model/linear.ts';
import type { LinearModel } from '../model/linear.ts';
import { capitalStyle, contextFeatureCount, contextFeatures, wordFeatureCount, wordFeatures } from './features.ts';

export interface Tagger {
  tags: string[];
  model: LinearModel;
}

/** Tags of a sentence, left to right, as indices into `tagger.tags`. Words that only ever carry one tag get it unasked. */
export function tagSentence({ tags, model }: Tagger, lexemes: readonly Lexeme[]): Int32Array {
  const found = new Int32Array(lexemes.length);
  const features = new Int32Array(contextFeatureCount);
  const scores = new Int32Array(tags.length);
  const style = capitalStyle(lexemes);
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i];
    if (lexeme.onlyTag >= 0) {
      found[i] = lexeme.onlyTag;
      continue;
    }
    scores.set((lexeme.tagScores ??= scoresOfWord(lexeme, model)));
    contextFeatures(lexemes, i, i > 0 ? found[i - 1] : -1, i > 1 ? found[i - 2] : -1, style, features);
    addScores(model, features, contextFeatureCount, scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
    found[i] = best;
  }
  return found;
}

/** What the word alone says of its tag: worked out once for each different word. */
function scoresOfWord(lexeme: Lexeme, model: LinearModel): Int32Array {
  const features = new Int32Array(wordFeatureCount);
  const scores = new Int32Array(model.classes);
  addScores(model, features, wordFeatures(lexeme, features), scores);
  return scores;
}

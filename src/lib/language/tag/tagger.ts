import type { Lexeme } from '../model/lexicon.ts';
import { bestClass } from '../model/classifier.ts';
import type { Classifier } from '../model/classifier.ts';
import { readClassifier } from '../model/read-classifier.ts';
import { capitalStyle, contextTemplates, readContext, readWord, tagTemplateLists, wordTemplates } from './features.ts';

export interface Tagger {
  tags: string[];
  model: Classifier;
}

/** The tagger whose weights are in these bytes. */
export const readTagger = (tags: string[], weights: Uint8Array): Tagger => ({
  tags,
  model: readClassifier(weights, tagTemplateLists),
});

/** Tags of a sentence, left to right, as indices into `tagger.tags`. Words that only ever carry one tag get it unasked. */
export function tagSentence({ model }: Tagger, lexemes: readonly Lexeme[]): Int32Array {
  const found = new Int32Array(lexemes.length);
  const style = capitalStyle(lexemes);
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i];
    if (lexeme.onlyTag >= 0) {
      found[i] = lexeme.onlyTag;
      continue;
    }
    model.scores.set((lexeme.tagScores ??= scoresOfWord(lexeme, model)));
    const before = i > 0 ? found[i - 1] : -1;
    readContext(lexemes, i, before, i > 1 ? found[i - 2] : -1, style, model.values);
    model.add(model.hash(contextTemplates));
    found[i] = bestClass(model);
  }
  return found;
}

/** What the word alone says of its tag: worked out once for each different word. */
function scoresOfWord(lexeme: Lexeme, model: Classifier): Int32Array {
  model.scores.fill(0);
  readWord(lexeme, model.values);
  model.add(model.hash(wordTemplates));
  return model.scores.slice();
}

import type { Lexeme } from '../model/lexicon.ts';
import type { Classifier } from '../model/classifier.ts';
import { DocumentMemory } from './document.ts';
import { isMonocase, mayBeName, nameFeatures } from './features.ts';
import type { NameSentence } from './features.ts';
import { lookUp } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { mayFollow, outsideLabel } from './labels.ts';
import { resultLabels } from './results.ts';

export interface NameFinder {
  model: Classifier;
  gazetteer: Gazetteer;
}

export function nameSentence(lexemes: readonly Lexeme[], tags: Int32Array, gazetteer: Gazetteer): NameSentence {
  const words = lexemes.map((lexeme) => lexeme.plain);
  const lower = lexemes.map((lexeme) => lexeme.lower);
  return { lexemes, words, lower, tags, lists: lookUp(gazetteer, lower), isMonocase: isMonocase(words) };
}

/** Labels of every word of a document, sentence by sentence; earlier sentences inform later ones. */
export function findNames(finder: NameFinder, sentences: readonly NameSentence[]): Int32Array[] {
  const memory = new DocumentMemory();
  for (const { words, isMonocase } of sentences) memory.notice(words, isMonocase);
  const { features, scores } = finder.model;
  const results = sentences.map(resultLabels);
  results.forEach((labels, k) => labels && remember(sentences[k], labels));
  return sentences.map((sentence, k) => {
    if (results[k]) return results[k];
    const labels = new Int32Array(sentence.lexemes.length);
    for (let i = 0; i < labels.length; i++) {
      const last = i > 0 ? labels[i - 1] : outsideLabel;
      if (!mayBeName(sentence, i, last)) continue;
      const count = nameFeatures(sentence, memory, i, last, i > 1 ? labels[i - 2] : 0, features);
      scores.fill(0);
      finder.model.add(count);
      let winner = 0;
      for (let label = 1; label < scores.length; label++) {
        if (scores[label] > scores[winner] && mayFollow(label, last)) winner = label;
      }
      labels[i] = winner;
    }
    remember(sentence, labels);
    return labels;
  });

  function remember({ lexemes, lower }: NameSentence, labels: Int32Array): void {
    labels.forEach((label, i) => {
      if ((lexemes[i].pattern & 3) > 0) memory.remember(lower[i], label);
    });
  }
}

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
  const words: string[] = [];
  const lower: string[] = [];
  for (const lexeme of lexemes) {
    words.push(lexeme.plain);
    lower.push(lexeme.lower);
  }
  return { lexemes, words, lower, tags, lists: lookUp(gazetteer, lower), isMonocase: isMonocase(words) };
}

/** Labels of every word of a document, sentence by sentence; earlier sentences inform later ones. */
export function findNames({ model }: NameFinder, sentences: readonly NameSentence[]): Int32Array[] {
  const memory = new DocumentMemory();
  for (const { words, isMonocase } of sentences) memory.notice(words, isMonocase);
  const results = new Map<NameSentence, Int32Array>();
  for (const sentence of sentences) {
    const labels = resultLabels(sentence);
    if (!labels) continue;
    results.set(sentence, labels);
    remember(memory, sentence, labels);
  }
  const found: Int32Array[] = [];
  for (const sentence of sentences) found.push(results.get(sentence) ?? labelsOf(model, sentence, memory));
  return found;
}

function labelsOf(model: Classifier, sentence: NameSentence, memory: DocumentMemory): Int32Array {
  const labels = new Int32Array(sentence.lexemes.length);
  for (let i = 0; i < labels.length; i++) {
    const last = i > 0 ? labels[i - 1] : outsideLabel;
    if (!mayBeName(sentence, i, last)) continue;
    model.scores.fill(0);
    model.add(nameFeatures(sentence, memory, i, last, i > 1 ? labels[i - 2] : 0, model.features));
    labels[i] = bestLabel(model.scores, last);
  }
  remember(memory, sentence, labels);
  return labels;
}

function bestLabel(scores: Int32Array, last: number): number {
  let winner = 0;
  for (let label = 1; label < scores.length; label++)
    if (scores[label] > scores[winner] && mayFollow(label, last)) winner = label;
  return winner;
}

function remember(memory: DocumentMemory, { lexemes, lower }: NameSentence, labels: Int32Array): void {
  for (let i = 0; i < labels.length; i++) if ((lexemes[i].pattern & 3) > 0) memory.remember(lower[i], labels[i]);
}

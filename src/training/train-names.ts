import { DocumentMemory } from '#lib/language/names/document.ts';
import { mayBeName, mostNameFeatures, nameFeatures } from '#lib/language/names/features.ts';
import type { NameSentence } from '#lib/language/names/features.ts';
import { mayFollow, nameLabels, outsideLabel } from '#lib/language/names/labels.ts';
import { Perceptron } from './perceptron.ts';
import { seededRandom, shuffle } from '#lib/graph/index.ts';

export interface NamedDocument {
  sentences: { sentence: NameSentence; labels: Int32Array }[];
}

/** The sets leave some names unmarked, so that a word outside is weaker evidence than a name: margins for either. */
const outsideLead = 0;
const nameLead = 1;

/** Learns documents from left to right, remembering its own guesses as it will when it is used. */
export function trainNames(
  documents: readonly NamedDocument[],
  { epochs, seed, report }: { epochs: number; seed: number; report: (line: string) => void },
): Perceptron {
  const perceptron = new Perceptron(nameLabels.length, 20, 2);
  const random = seededRandom(seed);
  const order = documents.slice();
  const features = new Int32Array(mostNameFeatures);
  const scores = new Float64Array(nameLabels.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const { sentences } of order) {
      const memory = new DocumentMemory();
      for (const { sentence } of sentences) memory.notice(sentence.words, sentence.isMonocase);
      for (const { sentence, labels } of sentences) {
        const found = new Int32Array(labels.length);
        for (let i = 0; i < labels.length; i++) {
          const last = i > 0 ? found[i - 1] : outsideLabel;
          if (!mayBeName(sentence, i, last)) continue;
          const count = nameFeatures(sentence, memory, i, last, i > 1 ? found[i - 2] : 0, features);
          perceptron.score(features, count, scores);
          const guess = perceptron.learn(
            features,
            count,
            scores,
            labels[i],
            (label) => mayFollow(label, last),
            labels[i] === outsideLabel ? outsideLead : nameLead,
          );
          if (guess !== labels[i]) wrong++;
          found[i] = guess;
        }
        found.forEach((label, i) => {
          if ((sentence.lexemes[i].pattern & 3) > 0) memory.remember(sentence.lower[i], label);
        });
      }
    }
    report(`names, epoch ${epoch + 1} of ${epochs}: ${wrong} mistakes`);
  }
  return perceptron;
}

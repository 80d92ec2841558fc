import type { LanguageModel } from '#lib/language/index.ts';
import { findNames, nameSentence } from '#lib/language/names/finder.ts';
import { kindOfLabel, nameKinds } from '#lib/language/names/labels.ts';
import { tagSentence } from '#lib/language/tag/tagger.ts';
import type { NamedSentence } from './name-sets.ts';
import type { Share } from './segmentation.ts';

const measured = ['person', 'organisation', 'place'];

/** Names of the same extent and kind (Tjong Kim Sang and De Meulder 2003), on the set's own tokens. */
export function measureNames(
  gold: readonly NamedSentence[],
  model: LanguageModel,
): { all: Share; byKind: Map<string, Share> } {
  const byKind = new Map(measured.map((kind) => [kind, { correct: 0, gold: 0, found: 0 }]));
  const documents = groupByDocument(gold);
  for (const document of documents.values()) {
    const sentences = document.map(({ words }) => {
      const lexemes = words.map((word) => model.lexicon.get(word));
      return nameSentence(lexemes, tagSentence(model.tagger, lexemes), model.names!.gazetteer);
    });
    findNames(model.names!, sentences).forEach((labels, k) => {
      const goldNames = namesOf(document[k].labels);
      const foundNames = namesOf(labels);
      for (const name of goldNames) share(name).gold++;
      for (const name of foundNames) {
        share(name).found++;
        if (goldNames.has(name)) share(name).correct++;
      }
    });
  }
  const all = { correct: 0, gold: 0, found: 0 };
  for (const { correct, gold, found } of byKind.values()) {
    all.correct += correct;
    all.gold += gold;
    all.found += found;
  }
  return { all, byKind };

  function share(name: string): Share {
    return byKind.get(name.split(' ')[0]) ?? { correct: 0, gold: 0, found: 0 };
  }
}

function groupByDocument(sentences: readonly NamedSentence[]): Map<string, NamedSentence[]> {
  const documents = new Map<string, NamedSentence[]>();
  for (const sentence of sentences) {
    if (!documents.has(sentence.document)) documents.set(sentence.document, []);
    documents.get(sentence.document)!.push(sentence);
  }
  return documents;
}

/** "kind start end" for each name. */
function namesOf(labels: Int32Array): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] % 2 === 0) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === labels[i] + 1) end++;
    names.add(`${nameKinds[kindOfLabel(labels[i])]} ${i} ${end}`);
  }
  return names;
}

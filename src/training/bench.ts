/**
 * Measures the language room on gold data: `npm run bench:language -- --ud UD --ner NER [--model FILE]`.
 * Prints one line a figure; every set is named, none of them was trained on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { annotate, loadModel } from '#lib/language/index.ts';
import { readTreebank } from './conllu.ts';
import { measureDependencies } from './measure-dependencies.ts';
import { measureNames } from './measure-names.ts';
import { readNameSet } from './name-sets.ts';
import { builtIn, f1, measureSegmentation } from './segmentation.ts';

const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    ner: { type: 'string' },
    model: { type: 'string', default: 'static/model/english.bin' },
  },
});
if (!values.ud || !values.ner) {
  console.error('Give the folders: npm run bench:language -- --ud UD --ner NER');
  process.exit(2);
}

const print = (name: string, set: string, figure: string) =>
  console.log(`${name.padEnd(34)}${set.padEnd(20)}${figure}`);
const percent = (value: number) => value.toFixed(2);
/** Processor time, as the machine may be shared. */
const seconds = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
};

const bytes = new Uint8Array(readFileSync(values.model));
// As the command line does; the browser has the like.
const load = () => loadModel(bytes, inflateSync);
const first = seconds(load);
const model = load();
print('model, MB', values.model, (bytes.length / 1e6).toFixed(2));
print('model loads, ms', 'first, then best', `${Math.round(first * 1000)}, ${Math.round(best(5, load) * 1000)}`);
print('  inflated in JavaScript, best', '', `${Math.round(best(5, () => loadModel(bytes)) * 1000)}`);

for (const set of ['ewt-dev', 'gum-dev', 'ewt-test', 'gum-test']) {
  const path = join(values.ud, `${set}.conllu`);
  if (!existsSync(path)) continue;
  const sentences = readTreebank(path);
  const { sentences: cut, tokens } = measureSegmentation(sentences);
  print('sentences, tokens: F1', set, `${percent(f1(cut))}  ${percent(f1(tokens))}`);
  print('sentences by Intl.Segmenter: F1', set, percent(f1(measureSegmentation(sentences, builtIn).sentences)));
  const news = sentences.filter((sentence) => sentence.document.includes('_news_'));
  if (news.length > 0) print('sentences: F1', `${set}, news`, percent(f1(measureSegmentation(news).sentences)));
  const { tags, lemmas, heads, labelled, labelledCoarsely, roles } = measureDependencies(sentences, model);
  print('tags, lemmas: accuracy', set, `${percent(tags)}  ${percent(lemmas)}`);
  print('UAS, LAS, LAS without subtypes', set, `${percent(heads)}  ${percent(labelled)}  ${percent(labelledCoarsely)}`);
  print('verb with agent or patient: F1', set, percent(f1(roles)));
  const mended = measureDependencies(sentences, model, true);
  const { heads: mendedHeads, labelled: mendedLabels } = mended;
  print('UAS, LAS after repairs', set, `${percent(mendedHeads)}  ${percent(mendedLabels)}`);
  print('  agent or patient after repairs', set, percent(f1(mended.roles)));
  const text = sentences.map((sentence) => sentence.text).join('\n\n');
  const article = { text, regions: [{ kind: 'body' as const, start: 0, end: text.length }] };
  const time = best(3, () => annotate(article, model));
  print('annotation, characters a second', set, `${Math.round(text.length / time / 1000)} k`);
}

for (const set of ['conllpp-dev', 'btc-h', 'conllpp-test']) {
  const path = join(values.ner, 'dev', `${set}.conll`);
  if (!existsSync(path)) continue;
  const { all, byKind } = measureNames(readNameSet(path), model);
  print('persons, organisations, places: F1', set, percent(f1(all)));
  for (const [kind, share] of byKind) {
    print(
      `  ${kind}: precision, recall`,
      set,
      `${percent((100 * share.correct) / share.found)}  ${percent((100 * share.correct) / share.gold)}`,
    );
  }
}

function best(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => seconds(work)));
}

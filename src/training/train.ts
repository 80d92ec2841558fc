/**
 * Trains the language model from data folders: `npm run train -- --ud UD --ner NER -o static/model/english.bin`.
 * The same folders give the same bytes. Takes some minutes; what it learns from is named in static/model/LICENSE.md.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packSections } from '#lib/language/model/container.ts';
import { readTreebank } from './conllu.ts';
import { prepareTreebank, trainNaming, trainParsing, trainTagging } from './english-model.ts';
import { namesOfTreebank, readNameSet } from './name-sets.ts';

const { values } = parseArgs({
  options: { ud: { type: 'string' }, ner: { type: 'string' }, output: { type: 'string', short: 'o' } },
});
if (!values.ud || !values.ner || !values.output) {
  console.error('Give the folders and the file to write: npm run train -- --ud UD --ner NER -o FILE');
  process.exit(2);
}

const start = process.hrtime.bigint();
const report = (line: string) =>
  console.error(`${String((process.hrtime.bigint() - start) / 1_000_000_000n).padStart(4)} s  ${line}`);
const treebanks = readdirSync(values.ud)
  .filter((name) => /-train.*\.conllu$/.test(name))
  .sort();
const sentences = treebanks.flatMap((name) => readTreebank(join(values.ud!, name)));
report(`${sentences.length} sentences from ${treebanks.join(', ')}`);
const nameSets = readdirSync(join(values.ner, 'train')).sort();
const named = nameSets.flatMap((name) => readNameSet(join(values.ner!, 'train', name)));
report(`${named.length} sentences with names from ${nameSets.join(', ')}`);

const { treebank, sections } = prepareTreebank(sentences);
const tagger = trainTagging(treebank, report);
const parser = trainParsing(treebank, report);
const names = trainNaming(treebank, tagger, [...named, ...namesOfTreebank(sentences)], report);
const file = packSections({ ...sections, ...tagger, ...parser, ...names });
writeFileSync(values.output, file);
report(`${values.output}: ${(file.length / 1e6).toFixed(2)} MB`);

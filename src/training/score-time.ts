/**
 * Makes a story file of time expressions alone, for `score/timex.mjs`:
 *
 *   npx tsx src/training/score-time.ts FOLDER_OF_TML STORY.json
 */
import fs from 'node:fs';
import path from 'node:path';
import { recognise, resolve } from '#lib/time/index.ts';
import { readFolder } from './time-corpus.ts';

const [folder, output] = process.argv.slice(2);
if (!folder || !output) throw new Error('usage: score-time.ts FOLDER_OF_TML STORY.json');
const texts = readFolder(path.resolve(folder));
const articles = texts.map(({ name, text }) => ({ id: name, path: name, text }));
const times = texts.flatMap(({ name, annotated, date }) =>
  resolve(recognise(annotated), { documentDate: date }).map(({ start, end, type, value, confidence }) => ({
    article: name, start, end, type, value, confidence,
  })),
); // prettier-ignore
fs.writeFileSync(output, JSON.stringify({ format: 'annalist-story', version: 1, articles, times }));

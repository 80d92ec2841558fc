/**
 * Makes a story file of time expressions alone, for `score/timex.mjs`:
 *
 *   npx tsx src/training/score-time.ts FOLDER_OF_TML STORY.json
 */
import fs from 'node:fs';
import path from 'node:path';
import { timesOfFolder } from './time-corpus.ts';

const [folder, output] = process.argv.slice(2);
if (!folder || !output) throw new Error('usage: score-time.ts FOLDER_OF_TML STORY.json');
const articles: unknown[] = [];
const times: unknown[] = [];
for (const { id, file, text, expressions } of timesOfFolder(path.resolve(folder))) {
  articles.push({ id, path: file, text });
  for (const { start, end, type, value, confidence } of expressions)
    times.push({ article: id, start, end, type, value, confidence });
}
fs.writeFileSync(output, JSON.stringify({ format: 'annalist-story', version: 1, articles, times }));

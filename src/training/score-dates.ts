/**
 * Dates the articles of a folder by their text alone and writes a minimal story for ../shared/score/dates.mjs.
 *
 *   npx tsx src/training/score-dates.ts FOLDER > story.json
 *   node ../shared/score/dates.mjs FOLDER story.json
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '#lib/article/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { dateDocument, recognise } from '#lib/time/index.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name a folder of articles.');

const model = loadModel(readFileSync('static/model/english.bin'));
const articles = readdirSync(folder)
  .filter((name) => /\.(?:tml|txt|html?)$/.test(name))
  .sort()
  .map((name) => {
    const path = join(folder, name);
    const { article } = readFile({ path, bytes: readFileSync(path) });
    const annotated = annotate(article, model);
    const { interval, ...date } = dateDocument({
      article,
      annotated,
      readings: recognise(annotated),
      ignoreStated: true,
    });
    return { path, date: { ...date, ...interval } };
  });

console.log(JSON.stringify({ format: 'annalist-story', version: 1, articles }));

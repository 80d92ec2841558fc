/**
 * Dates the articles of folders by their text alone and writes a minimal story for ../shared/score/dates.mjs.
 *
 *   npx tsx src/training/score-dates.ts FOLDER… > story.json
 *   node ../shared/score/dates.mjs FOLDER story.json
 *
 * Where the articles state their dates, prints beside it (to standard error) how often the date inferred was right, be it
 * a day, a month or a year, at each confidence, and how many days were right where a dateline gives one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '#lib/article/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { dateDocument, recognise } from '#lib/time/index.ts';
import { reliabilityLines } from './reliability.ts';
import type { Judged } from './reliability.ts';

const folders = process.argv.slice(2);
if (!folders.length) throw new Error('Name a folder of articles.');

const model = loadModel(readFileSync('static/model/english.bin'));
const paths = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:tml|txt|html?)$/.test(name))
    .sort()
    .map((name) => join(folder, name)),
);
const judged: (Judged & { basis: string })[] = [];
const articles = paths.map((path) => {
  const { article } = readFile({ path, bytes: readFileSync(path) });
  const annotated = annotate(article, model);
  const { interval, ...date } = dateDocument({
    article,
    annotated,
    readings: recognise(annotated),
    ignoreStated: true,
  });
  const truth = article.statedDates[0]?.value;
  if (truth && date.value !== null)
    judged.push({ confidence: date.confidence, right: truth.startsWith(date.value), basis: date.basis });
  return { path, date: { ...date, ...interval } };
});

console.log(JSON.stringify({ format: 'annalist-story', version: 1, articles }));

if (judged.length) {
  console.error('Confidence in a date and how often it was right:');
  for (const line of reliabilityLines(judged)) console.error(line);
  const fromDateline = judged.filter(({ basis }) => basis === 'dateline');
  const right = fromDateline.filter((answer) => answer.right).length;
  console.error(`The day right where a dateline gives it: ${right} of ${fromDateline.length}.`);
}

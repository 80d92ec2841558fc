/**
 * Measures the normaliser beside the other English time taggers of npm, all in one run (`npm run bench:time`):
 *
 *   npx tsx src/training/bench-time.ts [SHARED] [--quick]
 *
 * SHARED is the folder with data/timeml and score/timex.mjs (default ../shared); --quick leaves out the two taggers that
 * take minutes. Prints strict, relaxed and value F1
 * as the TempEval-3 scorer gives them, characters a second, and how often an answer is right at each confidence.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { recognise, resolve } from '#lib/time/index.ts';
import type { TimeReading } from '#lib/time/index.ts';
import { readFolder } from './time-corpus.ts';
import type { CorpusText } from './time-corpus.ts';
import { chronoCasual, compromiseDates, recognizersText } from './time-systems.ts';
import type { FoundTime, TimeSystem } from './time-systems.ts';

const corpora = ['timebank', 'aquaint', 'meantime-apple', 'wikiwars'];
const [folder = '../shared'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const shared = path.resolve(folder);
const quick = process.argv.includes('--quick');
if (!fs.existsSync(path.join(shared, 'score/timex.mjs'))) {
  console.error(`${shared}: no score/timex.mjs there; give the folder that holds score/ and data/timeml/.`);
  process.exit(1);
}

interface Figure {
  f: number;
}
interface Scored {
  strict: Figure;
  relaxed: Figure;
  value: Figure;
  errors: { kind: string; system?: FoundTime & { confidence?: number } }[];
}
type Story = { articles: object[]; times: object[] };
const { scoreTimex } = (await import(pathToFileURL(path.join(shared, 'score/timex.mjs')).href)) as {
  scoreTimex(gold: Map<string, unknown>, story: Story): Scored;
};
const { readTimeMLFolder } = (await import(pathToFileURL(path.join(shared, 'score/lib.mjs')).href)) as {
  readTimeMLFolder(folder: string): Map<string, unknown>;
};

const texts = new Map(corpora.map((name) => [name, readFolder(path.join(shared, 'data/timeml', name))]));
const characters = [...texts.values()].flat().reduce((sum, { text }) => sum + text.length, 0);

const systems: [string, (article: CorpusText) => (FoundTime & { confidence?: number })[]][] = [
  ['Annalist', ({ annotated, date }) => resolve(recognise(annotated), { documentDate: date })],
  ['chrono-node, casual', adapted(chronoCasual)],
  ['recognizers-text', adapted(recognizersText)],
  ['compromise-dates', adapted(compromiseDates)],
];
function adapted(system: TimeSystem): (article: CorpusText) => FoundTime[] {
  return ({ text, date }) =>
    // a paragraph at a time, as some of them slow down in long texts and others throw at one sentence
    [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].flatMap(({ 0: paragraph, index }) =>
      answers(system, paragraph, date.value ?? '2000-01-01').map((time) => ({
        ...time,
        start: time.start + index,
        end: time.end + index,
      })),
    );
}
function answers(system: TimeSystem, paragraph: string, date: string): FoundTime[] {
  try {
    return system(paragraph, date);
  } catch {
    failures++;
    return [];
  }
}

let failures = 0;
const printRow = (cells: string[]): void =>
  console.log(cells.map((cell, column) => cell.padEnd(22 + (column ? 0 : 1))).join(''));
console.log('F1: strict span / relaxed span / value\n');
printRow(['system', ...corpora, 'characters/s']);
const judged: { confidence: number; right: boolean }[] = [];
const speeds = new Map<string, number>();
for (const [name, system] of quick ? systems.slice(0, 2) : systems) {
  const begin = process.hrtime.bigint();
  const story = new Map(corpora.map((corpus) => [corpus, storyOf(texts.get(corpus) ?? [], system)]));
  let seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  // where a pass is short, the best of several: the machine may be shared
  for (let round = 0; seconds < 5 && round < 10; round++) seconds = Math.min(seconds, secondsFor(system));
  speeds.set(name, characters / seconds);
  const scores = corpora.map((corpus) => {
    const score = scoreTimex(readTimeMLFolder(path.join(shared, 'data/timeml', corpus)), story.get(corpus)!);
    if (name === 'Annalist') judge(story.get(corpus)!, score);
    return [score.strict.f, score.relaxed.f, score.value.f].map((figure) => figure.toFixed(1)).join(' / ');
  });
  printRow([name, ...scores, Math.round(characters / seconds).toLocaleString('en-GB')]);
}

if (failures) console.log(`(${failures} paragraphs at which another tagger threw count as without times.)`);
const ratio = (speeds.get('Annalist') ?? 0) / (speeds.get('chrono-node, casual') ?? 1);
console.log(`\nAnnalist is ${ratio.toFixed(1)} times as fast as chrono-node, from tokens to normalised times.`);
printRedating();
printCalibration();

function secondsFor(system: (article: CorpusText) => FoundTime[]): number {
  const begin = process.hrtime.bigint();
  for (const list of texts.values()) for (const article of list) system(article);
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

function storyOf(list: CorpusText[], system: (article: CorpusText) => FoundTime[]): Story {
  const articles = list.map(({ name, text }) => ({ id: name, path: name, text }));
  const times = list.flatMap((article) => system(article).map((time) => ({ ...time, article: article.name })));
  return { articles, times };
}

/** Keeps which answers were right: found in the gold with the same value. */
function judge(story: Story, { errors }: Scored): void {
  const key = (time: object): string => {
    const { start, end, value, text } = time as FoundTime & { text: string };
    return `${(time as { article: string }).article} ${start} ${end} ${value} ${text}`;
  };
  const wrong = new Set(
    errors.filter(({ kind }) => kind === 'value' || kind === 'spurious').map(({ system }) => key(system!)),
  );
  for (const time of story.times)
    judged.push({ confidence: (time as { confidence: number }).confidence, right: !wrong.has(key(time)) });
}

function printRedating(): void {
  const all: { readings: TimeReading[]; article: CorpusText }[] = [...texts.values()]
    .flat()
    .slice(0, 100)
    .map((article) => ({ readings: recognise(article.annotated), article }));
  const begin = process.hrtime.bigint();
  for (const { readings, article } of all) resolve(readings, { documentDate: article.date });
  console.log(`Dating ${all.length} articles again: ${(Number(process.hrtime.bigint() - begin) / 1e6).toFixed(1)} ms.`);
}

function printCalibration(): void {
  console.log('\nConfidence and how often it was right:');
  let weighted = 0;
  for (let low = 0; low < 10; low++) {
    const bin = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === low);
    if (!bin.length) continue;
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const right = bin.filter((answer) => answer.right).length / bin.length;
    weighted += Math.abs(said - right) * bin.length;
    const bar = '█'.repeat(Math.round(right * 40));
    console.log(`  said ${said.toFixed(2)}  right ${right.toFixed(2)}  of ${String(bin.length).padStart(4)}  ${bar}`);
  }
  console.log(`Expected calibration error: ${(weighted / judged.length).toFixed(3)}`);
}

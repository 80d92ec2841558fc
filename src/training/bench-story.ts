/**
 * Measures everything from language to stories on public gold data, each figure beside what is to be reached:
 *
 *   npm run bench -- DATA [--score FOLDER] [--articles 1000] [--only story]
 *
 * DATA holds ud, ner, timeml, attribution, factuality, meantime, timelines and ecbplus; the scorers (events.mjs,
 * timelines.mjs) are looked for beside it. Times are processor time, as the machine may be shared.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { articleFromText, readDocument, type Article } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, buildStory, mergeStory, serialiseStory, type ArticleAnalysis } from '#lib/story/index.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    score: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
});
const [data] = positionals;
if (!data) {
  console.error('Give the folder of the data: npm run bench -- DATA');
  process.exit(2);
}
const score = options.score ?? join(data, '..', 'score');
const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));

const print = (name: string, reached: string, toReach: string) =>
  console.log(`${name.padEnd(52)}${reached.padStart(12)}${toReach.padStart(16)}`);
const heading = (name: string) => console.log(`\n${name}`);

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/* ---------- what other benches measure ---------- */

function runBench(name: string, script: string, args: string[], toReach: string): void {
  heading(`${name} (to reach: ${toReach})`);
  const file = new URL(script, import.meta.url).pathname;
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
}

/* ---------- stories ---------- */

async function readFolder(folder: string): Promise<Article[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort();
  const read = files.map((file) => readDocument({ path: file, bytes: readFileSync(join(folder, file)) }));
  return (await Promise.all(read)).map(({ article }) => article);
}

/** The articles of ECB+, whose files hold tokens. */
function readTopics(folder: string): Article[] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return topics.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) => {
        const sentences: string[][] = [];
        const tokens = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;
        for (const [, sentence, word] of readFileSync(join(folder, name, file), 'utf8').matchAll(tokens))
          (sentences[Number(sentence)] ??= []).push(word.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const text = sentences
          .filter(Boolean)
          .map((words) => words.join(' '))
          .join('\n\n');
        return articleFromText(text, { path: file });
      }),
  );
}

const storyOf = (articles: readonly Article[]) =>
  mergeStory(
    articles.map((article) => analyseArticle(article, model)),
    { title: 'Bench' },
  );

interface F1 {
  f: number;
}
/** What is printed of the figures of events.mjs. */
interface EventFigures {
  events: F1;
  participants: { any: F1; roles: F1 };
  factuality: { meanRecall: number };
  eventCoreference: { bCubed: F1 };
  kinds: { accuracy: number };
}
/** What is printed of those of timelines.mjs. */
interface TimelineFigures {
  awareness: F1;
  order: F1;
}

/** The figures that one of the scorers gives a story. */
function scored<Figures>(scorer: string, gold: readonly string[], story: string): Figures {
  const { stdout, stderr } = spawnSync(process.execPath, [join(score, scorer), ...gold, story, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(`${scorer}: ${stderr}`);
  return JSON.parse(stdout);
}

async function benchGold(folder: string): Promise<void> {
  const file = join(folder, 'story.json');
  writeFileSync(file, serialiseStory(storyOf(await readFolder(join(data, 'timeml', 'meantime-apple')))));
  const events = scored<EventFigures>('events.mjs', [join(data, 'meantime', 'apple')], file);
  heading('MEANTIME, Apple');
  print('events, F1', events.events.f.toFixed(1), '≥ 80');
  print('participants in any role, F1', events.participants.any.f.toFixed(1), '≥ 65');
  print('participants with roles, F1', events.participants.roles.f.toFixed(1), '');
  print('factuality, mean recall of the classes', events.factuality.meanRecall.toFixed(1), '≥ 60');
  print('event coreference, B³', events.eventCoreference.bCubed.f.toFixed(1), '≥ 75');
  print('actor kinds, %', events.kinds.accuracy.toFixed(1), '≥ 85');

  const tml = join(data, 'timelines', 'apple', 'tml');
  writeFileSync(file, serialiseStory(storyOf(await readFolder(tml))));
  const timelines = scored<TimelineFigures>('timelines.mjs', [join(data, 'timelines', 'apple', 'gold'), tml], file);
  heading('SemEval-2015 task 4, Apple');
  print('temporal awareness, F1', timelines.awareness.f.toFixed(1), '≥ 25');
  print('order only, F1', timelines.order.f.toFixed(1), '');
}

async function benchSize(count: number): Promise<void> {
  const articles = [
    ...(await readFolder(join(data, 'timeml', 'timebank'))),
    ...(await readFolder(join(data, 'timeml', 'aquaint'))),
    ...readTopics(join(data, 'ecbplus')),
  ].slice(0, count);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  analyseArticle(articles[0], model);
  const used = async () => {
    // Buffers that nothing holds are let go of between two collections.
    for (let round = 0; round < 3; round++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const start = process.cpuUsage();
  const analyses: ArticleAnalysis[] = articles.map((article) => analyseArticle(article, model));
  const reading = cpuSeconds(start);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

  heading(`${articles.length} articles, ${characters} characters`);
  print('whole analysis, characters/s of processor time', Math.round(characters / reading).toString(), '≥ 100000');
  const merging = (list: readonly ArticleAnalysis[]) => {
    const since = process.cpuUsage();
    mergeStory(list, { title: 'Bench' });
    return cpuSeconds(since).toFixed(2);
  };
  const half = analyses.slice(0, analyses.length / 2);
  print(`merging ${half.length}, s`, merging(half), '');
  print(`merging ${analyses.length - 1}, s`, merging(analyses.slice(1)), '< 20');
  print('adding one article to them, s', merging(analyses), '< 1');
  const building = (list: readonly ArticleAnalysis[]) => {
    const since = process.cpuUsage();
    buildStory(list, { title: 'Bench' });
    return cpuSeconds(since).toFixed(2);
  };
  print(`the same where articles date each other: ${analyses.length - 1}, s`, building(analyses.slice(1)), '');
  print('one more, s', building(analyses), '');

  // What goes when they are let go of: what the program keeps for all articles, compiled code too, is not theirs.
  const read = articles.length;
  const before = await used();
  analyses.length = 0;
  half.length = 0;
  const beside = await used();
  articles.length = 0;
  const kilobytes = (after: number) => ((before - after) / read / 1000).toFixed(1);
  print('memory kept beside its text, kB an article', kilobytes(beside), '< 20');
  print('the same with the text', kilobytes(await used()), '');
}

if (options.only !== 'story') {
  runBench(
    'Language',
    './bench.ts',
    ['--ud', join(data, 'ud'), '--ner', join(data, 'ner')],
    'XPOS 95.5, UAS/LAS 87/84, agents and patients 89, names 75, 200,000 characters/s, 150 ms, 5 MB',
  );
  runBench('Events across articles', './bench-coreference.ts', [data], 'beside the same word and subtopic');
  runBench('When events were', './bench-event-dates.ts', [data], 'none shut out the true day');
  runBench('Events in one article', './bench-events.ts', [data], 'triggers 80 and 80, sources found 75 %');
}
const folder = mkdtempSync(join(tmpdir(), 'annalist-bench-'));
try {
  await benchGold(folder);
  await benchSize(Number(options.articles));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

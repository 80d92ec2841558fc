/**
 * Measures everything from language to stories on public gold data, each figure beside what is to be reached:
 *
 *   npm run bench -- DATA [--score FOLDER] [--articles 1000] [--only story]
 *
 * DATA holds ud, ner, timeml, attribution, factuality, meantime, timelines and ecbplus; the scorers (events.mjs,
 * timelines.mjs) are looked for beside it. Times are processor time, as the machine may be shared.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { Article } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory, serialiseStory } from '#lib/story/index.ts';
import { heading, print } from './bench-lines.ts';
import { readFolder } from './corpus-articles.ts';

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
const root = fileURLToPath(new URL('../../', import.meta.url));
const modelFile = join(root, 'static/model/english.bin');
const model = loadModel(readFileSync(modelFile));

/* ---------- what other benches measure ---------- */

function runBench(name: string, script: string, args: string[], toReach: string): void {
  heading(`${name} (to reach: ${toReach})`);
  const file = new URL(script, import.meta.url).pathname;
  spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
}

/* ---------- stories ---------- */

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

/** Speed and memory as they are in what is shipped: run from its sources, every function would be wrapped to keep its name. */
async function benchSize(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['canvas'] },
    build: {
      ssr: 'src/training/bench-size.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
    },
  });
  const bench = join(folder, 'bench-size.mjs');
  spawnSync(process.execPath, [bench, data, modelFile, options.articles], { stdio: 'inherit' });
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
  await benchSize(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

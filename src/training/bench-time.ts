/**
 * Measures the normaliser beside the other English time taggers of npm, all in one run (`npm run bench:time`):
 *
 *   npx tsx src/training/bench-time.ts [SHARED] [--quick]
 *
 * SHARED is the folder with data/timeml and score/timex.mjs (default ../shared); --quick leaves out the two taggers that
 * take minutes. Prints strict, relaxed and value F1 as the TempEval-3 scorer gives them, characters a second, how long it
 * takes to date articles again, and how often an answer is right at each confidence.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { seededRandom, shuffle } from '#lib/graph/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { recognise, resolve } from '#lib/time/index.ts';
import type { TimeReading } from '#lib/time/index.ts';
import { reliabilityLines } from './reliability.ts';
import type { Judged } from './reliability.ts';
import { isUnread, readFolder } from './time-corpus.ts';
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

/** Rounds of passes, and how many of them only warm up: the engine compiles what runs often while the first run. */
const rounds = 60;
const warming = 20;

/** Stands in for a document date: the taggers of npm want one. */
const noDate = '2000-01-01';

type Find = (article: CorpusText) => (FoundTime & { confidence?: number })[];
interface Contender {
  name: string;
  find: Find;
  /** It takes minutes: it is left out of a quick run. */
  slow: boolean;
  /** Read only this many characters of each corpus: articles drawn by chance, always the same. */
  sample: number;
}
const annalist: Find = ({ annotated, date }) => resolve(recognise(annotated), { documentDate: date });
/** From the characters of an article on, as the others are called; the program itself has its tokens already. */
const annalistFromText: Find = ({ text, date }) => resolve(recognise(tokenise(text)), { documentDate: date });
const chrono = adapted(chronoCasual);
const contenders: Contender[] = [
  { name: 'Annalist', find: annalist, slow: false, sample: Infinity },
  { name: 'Annalist, with tokens', find: annalistFromText, slow: false, sample: Infinity },
  { name: 'chrono-node, casual', find: chrono, slow: false, sample: Infinity },
  { name: 'compromise-dates', find: adapted(compromiseDates), slow: true, sample: Infinity },
  // a paragraph at a time, as its time grows faster than a text's length: half a minute for 30,000 characters
  {
    name: 'recognizers-text',
    find: ({ text, date }) => byParagraph(recognizersText, text, date.value ?? noDate),
    slow: true,
    sample: 15_000,
  },
];

/** A tagger of npm as its users call it: once for an article's text; where it throws, a paragraph at a time. */
function adapted(system: TimeSystem): (article: CorpusText) => FoundTime[] {
  return ({ text, date }) => {
    const documentDate = date.value ?? noDate;
    try {
      return system(text, documentDate);
    } catch {
      return byParagraph(system, text, documentDate);
    }
  };
}
function byParagraph(system: TimeSystem, text: string, documentDate: string): FoundTime[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].flatMap(({ 0: paragraph, index }) => {
    try {
      return system(paragraph, documentDate).map((time) => ({
        ...time,
        start: time.start + index,
        end: time.end + index,
      }));
    } catch {
      failures++;
      return [];
    }
  });
}

function scoreOn(corpus: string, articles: readonly CorpusText[], story: Story): Scored {
  const gold = readTimeMLFolder(path.join(shared, 'data/timeml', corpus));
  const names = new Set(articles.map((article) => path.parse(article.name).name));
  return scoreTimex(new Map([...gold].filter(([article]) => names.has(article))), story);
}

const figuresOf = ({ strict, relaxed, value }: Scored): string =>
  [strict, relaxed, value].map(({ f }) => f.toFixed(1)).join(' / ');

let failures = 0;
const printRow = (cells: string[]): void =>
  console.log(cells.map((cell, column) => cell.padEnd(22 + (column ? 0 : 1))).join(''));
console.log('F1: strict span / relaxed span / value; characters a processor second, from tokens to normalised times\n');
printRow(['system', ...corpora, 'characters/s']);
const judged: Judged[] = [];
const runs = contenders.filter(({ slow }) => !(quick && slow)).map(firstRun);
const taken = typical(runs);
runs.forEach(({ contender: { name, find, sample }, read, stories, articles }, index) => {
  const scores = corpora.map((corpus) => {
    const score = scoreOn(corpus, read.get(corpus)!, stories.get(corpus)!);
    if (find === annalist) judge(stories.get(corpus)!, score);
    return figuresOf(score);
  });
  printRow([
    name,
    ...scores,
    inThousands(lengthOf(articles) / taken[index]!),
    sample < Infinity ? `a paragraph at a time, ${articles.length} articles drawn by chance` : '',
  ]);
});

const unread = texts.get('timebank')!.filter((_, place) => isUnread(place));
console.log(
  `\nAnnalist on the ${unread.length} files of TimeBank that no rule was written from: ` +
    figuresOf(scoreOn('timebank', unread, storyOf(unread, annalist))),
);
if (failures) console.log(`(${failures} paragraphs at which another tagger threw count as without times.)`);
const [own = 0, whole = 0, other = 0] = [annalist, annalistFromText, chrono].map(
  (find) => taken[runs.findIndex((run) => run.contender.find === find)],
);
console.log(
  `\nAnnalist is ${(other / own).toFixed(1)} times as fast as chrono-node, an article at a time; ` +
    `${(other / whole).toFixed(1)} times where it cuts the text into tokens itself.`,
);
printLongText();
printRedating();
printCalibration();

/** Processor seconds of this process: others may be using the machine. */
function secondsOf(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

interface Run {
  contender: Contender;
  read: Map<string, CorpusText[]>;
  articles: CorpusText[];
  stories: Map<string, Story>;
  /** Processor seconds of the first pass, and of one more. */
  first: number;
  pass(): number;
}

/** What a contender finds, and how long it takes at first. */
function firstRun(contender: Contender): Run {
  const { find, sample } = contender;
  const read = new Map(corpora.map((corpus) => [corpus, drawn(texts.get(corpus) ?? [], sample)]));
  const articles = [...read.values()].flat();
  let stories = new Map<string, Story>();
  const first = secondsOf(
    () => (stories = new Map(corpora.map((corpus) => [corpus, storyOf(read.get(corpus)!, find)]))),
  );
  return { contender, read, articles, stories, first, pass: () => secondsOf(() => articles.forEach(find)) };
}

/**
 * Where a pass is short, the median of many, in which all collect their garbage too. Every round asks all, so that each
 * has the same machine, whatever else it does.
 */
function typical(passes: readonly Pick<Run, 'first' | 'pass'>[]): number[] {
  const measured = passes.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    passes.forEach(({ first, pass }, index) => {
      const seconds = first < 1 ? pass() : first;
      if (round >= warming) measured[index]!.push(seconds);
    });
  return measured.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

function lengthOf(articles: readonly CorpusText[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}

function inThousands(speed: number): string {
  return `${Math.round(speed / 1000).toLocaleString('en-GB')} k`;
}

function drawn(articles: CorpusText[], characters: number): CorpusText[] {
  if (characters === Infinity) return articles;
  const order = [...articles];
  shuffle(order, seededRandom(1));
  let length = 0;
  return order.filter(({ text }) => length < characters && (length += text.length) > 0);
}

/** All articles as one text: how speed holds as a text grows. */
function printLongText(): void {
  const articles = [...texts.values()].flat();
  const text = articles.map((article) => article.text).join('\n\n');
  const long: CorpusText = { name: 'all', text, annotated: tokenise(text), date: articles[0]!.date };
  const pass = (): number => secondsOf(() => annalist(long));
  const own = text.length / typical([{ first: pass(), pass }])[0]!;
  const other = text.length / secondsOf(() => chrono(long));
  console.log(
    `As one text of ${inThousands(text.length)} characters: Annalist ${inThousands(own)} characters a second, ` +
      `chrono-node ${inThousands(other)}: ${(own / other).toFixed(1)} times as fast.`,
  );
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
  const seconds = secondsOf(() => {
    for (const { readings, article } of all) resolve(readings, { documentDate: article.date });
  });
  console.log(`Dating ${all.length} articles again: ${(seconds * 1000).toFixed(1)} ms.`);
}

function printCalibration(): void {
  console.log('\nConfidence and how often it was right:');
  for (const line of reliabilityLines(judged)) console.log(line);
}

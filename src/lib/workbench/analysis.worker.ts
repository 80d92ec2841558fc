import { readArticles, type Article } from '#lib/article/index.ts';
import { KeptStoryError, readKeptStory, type KeptStory } from '#lib/figure/index.ts';
import { loadModelLater, type LanguageModel } from '#lib/language/index.ts';
import {
  analyseArticle,
  analyseToCarry,
  analyseTogether,
  buildStory,
  redate,
  threadsWorth,
  withArticleDates,
  type AnalysisTask,
  type ArticleAnalysis,
  type DatedArticle,
  type Story,
} from '#lib/story/index.ts';
import type {
  AnalysisAnswer,
  AnalysisRequest,
  DatedId,
  GivenFile,
  ReadAnswer,
  Reply as Message,
  ToWorker,
} from './analysis-messages.ts';
import { startThreads } from './analysis-threads.ts';
import { reasonOf } from './reasons.ts';
import { rest } from './rest.ts';
import { ArrivingStory, storyPieces } from './story-pieces.ts';

/*
 * Reads and analyses articles away from the page's own thread, so that the page never waits.
 */

let model: Promise<LanguageModel> | null = null;

/** How long the page's messages may wait, ms. */
const hearing = 100;

/** What was read here or sent by the page, by id. */
const sent = new Map<string, Article>();

/** What was written by hand, as the page has sent it. */
const arriving = new ArrivingStory();
let told: Story | null = null;

/** Everything but the date of an article stays as it was read: a new date costs next to nothing, the same one nothing. */
const analyses = new Map<string, { analysis: ArticleAnalysis; given: string | null }>();

function modelToRead(): Promise<LanguageModel> {
  model ??= fetchModel();
  // One that could not be fetched may be there at the next try.
  model.catch(() => (model = null));
  return model;
}

async function fetchModel(): Promise<LanguageModel> {
  const response = await fetch('/model/english.bin');
  if (!response.ok) throw new Error('The language model could not be fetched; reload the page and try again.');
  return loadModelLater(new Uint8Array(await response.arrayBuffer()), inflate);
}

/** The browser's own way, several times as fast as one in JavaScript. */
async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const inflated = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

async function read(files: GivenFile[], { reply, goOn }: Asked): Promise<ReadAnswer> {
  const answer: ReadAnswer = { type: 'read', notes: [], problems: [] };
  for (const { name, content } of files) {
    goOn();
    try {
      const bytes = new Uint8Array(await content.arrayBuffer());
      const { articles, notes } = await readArticles({ path: name, bytes });
      for (const article of articles) {
        sent.set(article.id, article);
        reply({ articles: [article] });
      }
      answer.notes.push(...notes);
    } catch (error) {
      answer.problems.push(reasonOf(error));
    }
  }
  return answer;
}

/** @throws a line for a person */
async function readKept(figure: Blob): Promise<KeptStory> {
  try {
    return readKeptStory(await figure.text());
  } catch (error) {
    throw error instanceof KeptStoryError ? error : new Error('it could not be read');
  }
}

/** Analyses articles that have been sent, in order; in several threads where there is much to read. */
async function analyseAll(articles: DatedId[], { reply, goOn }: Asked): Promise<ArticleAnalysis[]> {
  const dated = articles.map(({ id, given }) => ({ article: sent.get(id)!, given }));
  const tasks = dated
    .filter(({ article }) => !isKnown(article))
    .map(({ article, given }) => ({ article, options: { given } }));
  const before = articles.length - tasks.length;
  let done = 0;
  const analysed = ({ article, options }: AnalysisTask, analysis: ArticleAnalysis) => {
    analyses.set(article.id, { analysis, given: options.given ?? null });
    reply({ progress: { done: before + ++done, of: articles.length } });
    goOn();
  };
  const threads = startThreads(
    threadsWorth(
      tasks.map(({ article }) => article),
      navigator.hardwareConcurrency,
    ),
  );
  try {
    if (threads.length > 0) await analyseTogether(tasks, threads, analysed);
    else await analyseHere(tasks, analysed);
  } finally {
    for (const thread of threads) thread.end();
  }
  return dated.map(analysisUnder);
}

async function analyseHere(
  tasks: readonly AnalysisTask[],
  analysed: (task: AnalysisTask, analysis: ArticleAnalysis) => void,
): Promise<void> {
  // What is only told needs no model.
  if (tasks.length === 0) return;
  const ready = await modelToRead();
  let rested = performance.now();
  for (const task of tasks) {
    analysed(task, analyseArticle(task.article, ready, task.options));
    // Whoever wants it stopped must be heard.
    if (performance.now() - rested < hearing) continue;
    await rest();
    rested = performance.now();
  }
}

function isKnown({ id, text }: Article): boolean {
  return analyses.get(id)?.analysis.article.text === text;
}

/** The analysis of an article that is known, under the date given. */
function analysisUnder({ article, given }: DatedArticle): ArticleAnalysis {
  const known = analyses.get(article.id)!;
  if (known.given === given) return known.analysis;
  const analysis = redate(known.analysis, { given });
  analyses.set(article.id, { analysis, given });
  return analysis;
}

async function answerTo(request: AnalysisRequest, asked: Asked): Promise<AnalysisAnswer> {
  const { reply, goOn } = asked;
  switch (request.type) {
    case 'read':
      return read(request.files, asked);
    case 'prepare':
      await analyseAll(request.articles, asked);
      return { type: 'prepared' };
    case 'build': {
      const analysed = await analyseAll(request.articles, asked);
      goOn();
      const beside = request.told && told && withArticleDates(told, request.told);
      for (const piece of storyPieces(buildStory(analysed, { ...request, told: beside }))) reply({ piece });
      return { type: 'story', address: null };
    }
    case 'kept': {
      const { story, ...address } = await readKept(request.figure);
      for (const piece of storyPieces(story)) reply({ piece });
      return { type: 'story', address };
    }
    case 'analyse': {
      const { article, options } = request.task;
      return { type: 'analysed', carried: analyseToCarry(article, await modelToRead(), options) };
    }
  }
}

type Reply = (message: WithoutNumber<Message>) => void;
type WithoutNumber<Numbered> = Numbered extends { number: number } ? Omit<Numbered, 'number'> : never;

/** One request at work. */
interface Asked {
  reply: Reply;
  /** @throws Stopped when the page wants it no more */
  goOn(): void;
}

class Stopped extends Error {}

/** How often the page has let go of all that it had asked for. */
let stops = 0;

async function answer(number: number, request: AnalysisRequest, stopsBefore: number): Promise<void> {
  const reply: Reply = (message) => postMessage({ number, ...message });
  const goOn = () => {
    if (stops > stopsBefore) throw new Stopped();
  };
  try {
    goOn();
    reply({ answer: await answerTo(request, { reply, goOn }) });
  } catch (error) {
    reply(error instanceof Stopped ? { stopped: true } : { failure: reasonOf(error) });
  }
}

/** Requests are answered one after another, as the next may want what the last one analyses. */
let last = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('articles' in data) for (const article of data.articles) sent.set(article.id, article);
  else if ('told' in data) told = arriving.add(data.told) ?? told;
  else if ('stop' in data) stops++;
  else {
    const stopsBefore = stops;
    last = last.then(() => answer(data.number, data.request, stopsBefore));
  }
});

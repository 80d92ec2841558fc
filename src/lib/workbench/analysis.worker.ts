import { readDocument, type Article } from '#lib/article/index.ts';
import { KeptStoryError, readKeptStory, type KeptStory } from '#lib/figure/index.ts';
import { loadModelLater, type LanguageModel } from '#lib/language/index.ts';
import { analyseArticle, buildStory, redate, type ArticleAnalysis, type DatedArticle } from '#lib/story/index.ts';
import type {
  AnalysisAnswer,
  AnalysisRequest,
  DatedId,
  GivenFile,
  ReadAnswer,
  Reply as Message,
  ToWorker,
} from './analysis-messages.ts';
import { storyPieces } from './story-pieces.ts';

/*
 * Reads and analyses articles away from the page's own thread, so that the page never waits.
 */

let model: Promise<LanguageModel> | null = null;

/** What was read here or sent by the page, by id. */
const sent = new Map<string, Article>();

/** Everything but the date of an article stays as it was read: a new date costs next to nothing, the same one nothing. */
const analyses = new Map<string, { analysis: ArticleAnalysis; given: string | null }>();

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

async function read(files: GivenFile[], reply: Reply): Promise<ReadAnswer> {
  const answer: ReadAnswer = { type: 'read', notes: [], problems: [] };
  for (const { name, content } of files) {
    try {
      const { article, notes } = await readDocument({ path: name, bytes: new Uint8Array(await content.arrayBuffer()) });
      sent.set(article.id, article);
      reply({ articles: [article] });
      answer.notes.push(...notes);
    } catch (error) {
      answer.problems.push(oneLine(error));
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

/** Analyses articles that have been sent, in order. */
async function analyseAll(articles: DatedId[], progress: (done: number) => void): Promise<ArticleAnalysis[]> {
  model ??= fetchModel();
  model.catch(() => (model = null));
  const ready = await model;
  return articles.map(({ id, given }, index) => {
    const analysis = analyse({ article: sent.get(id)!, given }, ready);
    progress(index + 1);
    return analysis;
  });
}

function analyse({ article, given }: DatedArticle, ready: LanguageModel): ArticleAnalysis {
  const known = analyses.get(article.id);
  const isKnown = known?.analysis.article.text === article.text;
  if (isKnown && known.given === given) return known.analysis;
  const analysis = isKnown ? redate(known.analysis, { given }) : analyseArticle(article, ready, { given });
  analyses.set(article.id, { analysis, given });
  return analysis;
}

const oneLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];

async function answerTo(request: AnalysisRequest, reply: Reply): Promise<AnalysisAnswer> {
  switch (request.type) {
    case 'read':
      return read(request.files, reply);
    case 'prepare':
      await analyseAll(request.articles, () => {});
      return { type: 'prepared' };
    case 'build': {
      const of = request.articles.length;
      const analysed = await analyseAll(request.articles, (done) => reply({ progress: { done, of } }));
      for (const piece of storyPieces(buildStory(analysed, { title: request.title }))) reply({ piece });
      return { type: 'story', address: null };
    }
    case 'kept': {
      const { story, ...address } = await readKept(request.figure);
      for (const piece of storyPieces(story)) reply({ piece });
      return { type: 'story', address };
    }
  }
}

type Reply = (message: WithoutNumber<Message>) => void;
type WithoutNumber<Numbered> = Numbered extends { number: number } ? Omit<Numbered, 'number'> : never;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('articles' in data) {
    for (const article of data.articles) sent.set(article.id, article);
    return;
  }
  const { number, request } = data;
  const reply: Reply = (message) => postMessage({ number, ...message });
  try {
    reply({ answer: await answerTo(request, reply) });
  } catch (error) {
    reply({ failure: oneLine(error) });
  }
});

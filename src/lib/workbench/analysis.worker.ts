import { readDocument } from '#lib/article/index.ts';
import { loadModelLater, type LanguageModel } from '#lib/language/index.ts';
import {
  analyseArticle,
  dateAcross,
  mergeStory,
  redate,
  type ArticleAnalysis,
  type DatedArticle,
} from '#lib/story/index.ts';
import type { AnalysisAnswer, AnalysisRequest, GivenFile, ReadAnswer, Reply } from './analysis-messages.ts';

/*
 * Reads and analyses articles away from the page's own thread, so that the page never waits.
 */

let model: Promise<LanguageModel> | null = null;

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

async function read(files: GivenFile[]): Promise<ReadAnswer> {
  const answer: ReadAnswer = { type: 'read', articles: [], notes: [], problems: [] };
  for (const { name, bytes } of files) {
    try {
      const { article, notes } = await readDocument({ path: name, bytes });
      answer.articles.push(article);
      answer.notes.push(...notes);
    } catch (error) {
      answer.problems.push(oneLine(error));
    }
  }
  return answer;
}

async function build(
  articles: DatedArticle[],
  title: string,
  progress: (done: number) => void,
): Promise<AnalysisAnswer> {
  model ??= fetchModel();
  model.catch(() => (model = null));
  const ready = await model;
  const read = articles.map((dated, index) => {
    const analysis = analyse(dated, ready);
    progress(index + 1);
    return analysis;
  });
  return { type: 'build', story: mergeStory(dateAcross(read), { title }) };
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

addEventListener('message', async ({ data }: MessageEvent<{ number: number; request: AnalysisRequest }>) => {
  const { number, request } = data;
  const reply = (message: Reply) => postMessage(message);
  try {
    const answer =
      request.type === 'read'
        ? await read(request.files)
        : await build(request.articles, request.title, (done) =>
            reply({ number, progress: { done, of: request.articles.length } }),
          );
    reply({ number, answer });
  } catch (error) {
    reply({ number, failure: oneLine(error) });
  }
});

import type { Article } from '#lib/article/index.ts';
import type { KeptStory } from '#lib/figure/index.ts';
import type { DatedArticle, Story } from '#lib/story/index.ts';
import type {
  AnalysisAnswer,
  AnalysisRequest,
  BuildRequest,
  DatedId,
  GivenFile,
  ReadAnswer,
  Reply,
  StoryAnswer,
  ToWorker,
} from './analysis-messages.ts';
import { reasonOfWorker } from './reasons.ts';
import { rest } from './rest.ts';
import { ArrivingStory, GrowingIndex, sendStory } from './story-pieces.ts';

type Progress = (done: number, of: number) => void;

/** An answer with what has come in pieces ahead of it. */
interface Answered {
  answer: AnalysisAnswer;
  articles: Article[];
  story: Story | null;
}

interface Waiting extends Omit<Answered, 'answer'> {
  resolve(answered: Answered): void;
  reject(error: Error): void;
  progress?: Progress;
  arriving: ArrivingStory;
  index: GrowingIndex;
}

/** What is told beside the articles that are read, and the dates that a person gave to its articles. */
interface ToldBeside {
  told: Story | null;
  dates: Readonly<Record<string, string>>;
}

/** A person wants it no more. */
export class AnalysisStopped extends Error {}

/** Articles sent at a time. */
const piece = 200;

/** The analysis in its worker, which is started when it is first needed. */
export class Analysis {
  #worker: Worker | null = null;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();
  /** The articles that the worker has, by id. */
  #sent = new Map<string, Article>();
  /** What is told, as the worker has it. */
  #told: Story | null = null;

  /** Files become articles; what cannot be read is told, and the rest is read. */
  async read(files: GivenFile[]): Promise<ReadAnswer & { articles: Article[] }> {
    const { answer, articles } = await this.#ask({ type: 'read', files });
    for (const article of articles) this.#sent.set(article.id, article);
    return { ...(answer as ReadAnswer), articles };
  }

  /** Articles become a story, indexed. Articles seen before are only dated anew. */
  async build(
    articles: readonly DatedArticle[],
    { title, corrections, told, dates }: ToldBeside & Pick<BuildRequest, 'title' | 'corrections'>,
    progress?: Progress,
  ): Promise<Story> {
    await this.#send(articles);
    if (told !== null) await this.#sendTold(told);
    const request = { type: 'build', articles: datedIds(articles), title, corrections } as const;
    return (await this.#ask({ ...request, told: told && dates }, progress)).story!;
  }

  /** Analyses the articles ahead of a build. */
  async prepare(articles: readonly DatedArticle[]): Promise<void> {
    await this.#send(articles);
    await this.#ask({ type: 'prepare', articles: datedIds(articles) });
  }

  /** The story that a figure keeps, indexed, and its view. */
  async kept(figure: Blob): Promise<KeptStory> {
    const { answer, story } = await this.#ask({ type: 'kept', figure });
    return { ...(answer as StoryAnswer).address!, story: story! };
  }

  /** Lets go of all that has been asked for: whoever waits gets an AnalysisStopped. What has been analysed is kept. */
  stop(): void {
    this.#worker?.postMessage({ stop: true } satisfies ToWorker);
    for (const { reject } of this.#waiting.values()) reject(new AnalysisStopped());
    this.#waiting.clear();
  }

  /** Sends the articles that the worker does not have, a few at a time. */
  async #send(articles: readonly DatedArticle[]): Promise<void> {
    const worker = (this.#worker ??= this.#start());
    const missing = articles.map(({ article }) => article).filter((article) => this.#sent.get(article.id) !== article);
    for (let from = 0; from < missing.length; from += piece) {
      const some = missing.slice(from, from + piece);
      for (const article of some) this.#sent.set(article.id, article);
      worker.postMessage({ articles: some } satisfies ToWorker);
      await rest();
    }
  }

  async #sendTold(told: Story): Promise<void> {
    const worker = (this.#worker ??= this.#start());
    if (this.#told === told) return;
    this.#told = told;
    await sendStory(told, (piece) => worker.postMessage({ told: piece } satisfies ToWorker));
  }

  #ask(request: AnalysisRequest, progress?: Progress): Promise<Answered> {
    const worker = (this.#worker ??= this.#start());
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      const arriving = new ArrivingStory();
      const index = new GrowingIndex();
      this.#waiting.set(number, { resolve, reject, progress, arriving, index, articles: [], story: null });
      worker.postMessage({ number, request } satisfies ToWorker);
    });
  }

  async #hear(reply: Reply): Promise<void> {
    const waiting = this.#waiting.get(reply.number);
    if (!waiting) return;
    if ('progress' in reply) return waiting.progress?.(reply.progress.done, reply.progress.of);
    if ('articles' in reply) {
      waiting.articles.push(...reply.articles);
      return;
    }
    if ('piece' in reply) {
      waiting.story = waiting.arriving.add(reply.piece);
      return waiting.index.goOn(waiting.arriving.actors, waiting.arriving.events);
    }
    this.#waiting.delete(reply.number);
    if ('stopped' in reply) return waiting.reject(new AnalysisStopped());
    if ('failure' in reply) return waiting.reject(new Error(reply.failure));
    if (waiting.story) await waiting.index.finish(waiting.story);
    const { articles, story } = waiting;
    waiting.resolve({ answer: reply.answer, articles, story });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => void this.#hear(data));
    worker.addEventListener('error', (event) => {
      // A worker that broke answers no more: all who wait are told, and the next request starts another.
      this.#worker?.terminate();
      this.#worker = null;
      this.#sent = new Map();
      this.#told = null;
      for (const { reject } of this.#waiting.values()) reject(new Error(reasonOfWorker(event, 'The analysis')));
      this.#waiting.clear();
    });
    return worker;
  }
}

const datedIds = (articles: readonly DatedArticle[]): DatedId[] =>
  articles.map(({ article: { id }, given }) => ({ id, given }));

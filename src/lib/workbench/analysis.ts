import type { DatedArticle, Story } from '#lib/story/index.ts';
import type { AnalysisAnswer, AnalysisRequest, GivenFile, ReadAnswer, Reply } from './analysis-messages.ts';

interface Waiting {
  resolve(answer: AnalysisAnswer): void;
  reject(error: Error): void;
  progress?: (done: number, of: number) => void;
}

/** The analysis in its worker, which is started when it is first needed. */
export class Analysis {
  #worker: Worker | null = null;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Files become articles; what cannot be read is told, and the rest is read. */
  async read(files: GivenFile[]): Promise<ReadAnswer> {
    return (await this.#ask({ type: 'read', files })) as ReadAnswer;
  }

  /** Articles become a story. Articles seen before are only dated anew. */
  async build(articles: DatedArticle[], title: string, progress?: (done: number, of: number) => void): Promise<Story> {
    const answer = await this.#ask({ type: 'build', articles, title }, progress);
    if (answer.type !== 'build') throw new Error('The analysis answered something else; reload the page.');
    return answer.story;
  }

  #ask(request: AnalysisRequest, progress?: Waiting['progress']): Promise<AnalysisAnswer> {
    const worker = (this.#worker ??= this.#start());
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, progress });
      worker.postMessage({ number, request });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.number);
      if (!waiting) return;
      if ('progress' in data) {
        waiting.progress?.(data.progress.done, data.progress.of);
        return;
      }
      this.#waiting.delete(data.number);
      if ('failure' in data) waiting.reject(new Error(data.failure));
      else waiting.resolve(data.answer);
    });
    worker.addEventListener('error', () => {
      // A worker that broke answers no more: all who wait are told, and the next request starts another.
      this.#worker?.terminate();
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new Error('The analysis stopped; try again.'));
      this.#waiting.clear();
    });
    return worker;
  }
}

import type { FigureAddress, FigureFile, FigureKindName, FigureOptions } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import type { FigurePreview, FigureReply, FigureRequest } from './figure-messages.ts';

type Unnumbered =
  { type: 'draw' | 'write'; kind: FigureKindName; options: FigureOptions } | { type: 'keep'; address: FigureAddress };

/** Figures drawn and written in a worker, which is started when it is first needed. */
export class FigureDrawing {
  #worker: Worker | null = null;
  #story: Story | null = null;
  #number = 0;
  readonly #waiting = new Map<number, (reply: FigureReply) => void>();

  async draw(story: Story, kind: FigureKindName, options: FigureOptions): Promise<FigurePreview> {
    const reply = await this.#ask(story, { type: 'draw', kind, options });
    if ('preview' in reply) return reply.preview;
    throw new Error('problem' in reply ? reply.problem : 'The figure could not be drawn; reload the page.');
  }

  async write(story: Story, kind: FigureKindName, options: FigureOptions): Promise<FigureFile> {
    const reply = await this.#ask(story, { type: 'write', kind, options });
    if ('file' in reply) return reply.file;
    throw new Error('problem' in reply ? reply.problem : 'The figure could not be written; reload the page.');
  }

  /** The story and a view of it, packed for a figure to keep; null where the story is too long. */
  async keep(story: Story, address: FigureAddress): Promise<string | null> {
    const reply = await this.#ask(story, { type: 'keep', address });
    if ('keptStory' in reply) return reply.keptStory;
    throw new Error('problem' in reply ? reply.problem : 'The story could not be packed; reload the page.');
  }

  #ask(story: Story, request: Unnumbered): Promise<FigureReply> {
    const worker = (this.#worker ??= this.#start());
    if (story !== this.#story) {
      this.#story = story;
      worker.postMessage({ type: 'story', story } satisfies FigureRequest);
    }
    const number = ++this.#number;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      worker.postMessage({ ...request, number } as FigureRequest);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReply>) => {
      this.#waiting.get(data.number)?.(data);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener('error', () => {
      // A worker that broke answers no more: all who wait are told, and the next request starts another.
      this.#worker?.terminate();
      this.#worker = null;
      this.#story = null;
      for (const [number, tell] of this.#waiting) tell({ number, problem: 'The drawing stopped; try again.' });
      this.#waiting.clear();
    });
    return worker;
  }
}

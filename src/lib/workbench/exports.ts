import type { FigureAddress, FigureFile, FigureKindName, FigureOptions, Scene } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import type { Described, ExportAnswers, ExportReply, ExportRequest, FigurePreview } from './export-messages.ts';
import { reasonOfWorker } from './reasons.ts';
import { sentScene } from './sent-scene.ts';
import type { SettledLayout } from './state/network-options.svelte.ts';
import { sendStory } from './story-pieces.ts';

type Unnumbered =
  | { type: 'draw' | 'write'; kind: FigureKindName; options: FigureOptions }
  | ({ type: 'screen'; scene: Scene; address: FigureAddress } & Described)
  | { type: 'data'; format: string | null };

/** Figures and files made in a worker, which is started when it is first needed. */
export class Exports {
  #worker: Worker | null = null;
  #story: Story | null = null;
  /** Resolves once the worker has all of the story. */
  #sent: Promise<void> = Promise.resolve();
  /** The story that the worker has all of. */
  #arrived: Story | null = null;
  /** The last layout that is known, and whether the worker has it. */
  #layout: SettledLayout | null = null;
  #layoutSent = false;
  #number = 0;
  readonly #waiting = new Map<number, (reply: ExportReply) => void>();

  draw(story: Story, kind: FigureKindName, options: FigureOptions): Promise<FigurePreview> {
    return this.#ask<'draw'>(story, { type: 'draw', kind, options });
  }

  write(story: Story, kind: FigureKindName, options: FigureOptions): Promise<FigureFile> {
    return this.#ask<'write'>(story, { type: 'write', kind, options });
  }

  /** A picture as it is on the screen, as an SVG file that keeps the story and the view of it, unless it is too long. */
  screen(story: Story, scene: Scene, described: Described, address: FigureAddress): Promise<Blob> {
    return this.#ask<'screen'>(story, { type: 'screen', scene: sentScene(scene), ...described, address });
  }

  /** The story in a form that other programs take, by its id; null: the story file. */
  data(story: Story, format: string | null): Promise<Blob> {
    return this.#ask<'data'>(story, { type: 'data', format });
  }

  /** Takes up the layout of a story's network, which a figure then need not make. */
  learn(layout: SettledLayout): void {
    this.#layout = layout;
    this.#layoutSent = false;
    this.#sendLayout();
  }

  #sendLayout(): void {
    if (!this.#layout || this.#layoutSent || this.#layout.story !== this.#arrived) return;
    const { x, y } = this.#layout;
    this.#worker?.postMessage({ type: 'layout', x, y } satisfies ExportRequest);
    this.#layoutSent = true;
  }

  async #ask<Type extends keyof ExportAnswers>(story: Story, request: Unnumbered): Promise<ExportAnswers[Type]> {
    const worker = (this.#worker ??= this.#start());
    const post = (message: ExportRequest) => worker.postMessage(message);
    const number = ++this.#number;
    const reply = new Promise<ExportReply>((resolve) => this.#waiting.set(number, resolve));
    if (story !== this.#story) {
      this.#story = story;
      this.#sent = this.#sent.then(() => sendStory(story, (piece) => post({ type: 'story', piece })));
    }
    await this.#sent;
    this.#arrived = story;
    this.#sendLayout();
    post({ ...request, number } as ExportRequest);
    const told = await reply;
    if ('problem' in told) throw new Error(told.problem);
    return told.answer as ExportAnswers[Type];
  }

  #start(): Worker {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
      this.#waiting.get(data.number)?.(data);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener('error', (event) => {
      // A worker that broke answers no more: all who wait are told, and the next request starts another.
      this.#worker?.terminate();
      this.#worker = null;
      this.#story = this.#arrived = null;
      this.#layoutSent = false;
      for (const [number, tell] of this.#waiting) tell({ number, problem: reasonOfWorker(event, 'The drawing') });
      this.#waiting.clear();
    });
    return worker;
  }
}

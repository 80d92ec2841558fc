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

type FinalReply = Exclude<ExportReply, { progress: number }>;

interface Attention {
  signal?: AbortSignal;
  progress?: (done: number) => void;
}

interface Waiting extends Pick<Attention, 'progress'> {
  end: (reply: FinalReply) => void;
}

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
  readonly #waiting = new Map<number, Waiting>();

  /** @param attention until when the picture is wanted, and who is told how far the layout of a network has come, 0..1 */
  draw(story: Story, kind: FigureKindName, options: FigureOptions, attention: Attention): Promise<FigurePreview> {
    return this.#ask<'draw'>(story, { type: 'draw', kind, options }, attention);
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

  async #ask<Type extends keyof ExportAnswers>(
    story: Story,
    request: Unnumbered,
    { signal, progress }: Attention = {},
  ): Promise<ExportAnswers[Type]> {
    const worker = (this.#worker ??= this.#start());
    const post = (message: ExportRequest) => worker.postMessage(message);
    const number = ++this.#number;
    const reply = new Promise<FinalReply>((end) => this.#waiting.set(number, { end, progress }));
    if (story !== this.#story) {
      this.#story = story;
      this.#sent = this.#sent.then(() => sendStory(story, (piece) => post({ type: 'story', piece })));
    }
    await this.#sent;
    this.#arrived = story;
    this.#sendLayout();
    if (signal?.aborted) {
      this.#waiting.delete(number);
      throw signal.reason;
    }
    post({ ...request, number } as ExportRequest);
    signal?.addEventListener('abort', () => post({ type: 'stop', number }), { once: true });
    const told = await reply;
    if ('problem' in told) throw new Error(told.problem);
    return told.answer as ExportAnswers[Type];
  }

  #start(): Worker {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
      const waiting = this.#waiting.get(data.number);
      if ('progress' in data) return waiting?.progress?.(data.progress);
      waiting?.end(data);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener('error', (event) => {
      // A worker that broke answers no more: all who wait are told, and the next request starts another.
      this.#worker?.terminate();
      this.#worker = null;
      this.#story = this.#arrived = null;
      this.#layoutSent = false;
      for (const [number, { end }] of this.#waiting) end({ number, problem: reasonOfWorker(event, 'The drawing') });
      this.#waiting.clear();
    });
    return worker;
  }
}

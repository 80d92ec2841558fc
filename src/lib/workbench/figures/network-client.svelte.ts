import {
  networkModel,
  type NetworkLayout,
  type NetworkModel,
  type NetworkQuestion,
  type StoryIndex,
} from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import { type Asked, requestNetwork, type Seen } from '../network-request.ts';
import type { NetworkNews } from '../network.worker.ts';
import { reasonOfWorker } from '../reasons.ts';
import type { Workbench } from '../state/workbench.svelte.ts';

/** A question on its way to the worker. */
interface Waiting {
  question: NetworkQuestion;
  filter: Uint8Array | null;
  model: NetworkModel;
}

/** What lays a story's network out and answers questions about it, in a worker of the story's own. */
export class NetworkClient {
  /** As the worker found it, a new object after every picture. */
  found = $state.raw<NetworkLayout | null>(null);
  /** The story that the layout is of. */
  laidOut: Story | null = null;
  /** The index whose plan is there. */
  plannedFor: StoryIndex | null = null;

  #bench: Workbench;
  #worker: Worker | null = null;
  /** Whether the worker knows that its layout has been seen. */
  #isSeen = false;
  /** What the worker has been asked and has not yet answered, in order. */
  #waiting: Waiting[] = [];

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  /** Has a story's network laid out by a worker that has just been started; gives what ends that. */
  open(own: Worker, story: Story, index: StoryIndex): () => void {
    const bench = this.#bench;
    const options = bench.network;
    this.#worker = own;
    this.#isSeen = false;
    this.#waiting = [];
    let model: NetworkModel;
    own.addEventListener('message', ({ data }: MessageEvent<NetworkNews>) => {
      if ('plan' in data) {
        model = networkModel(index, data.plan);
        if (index !== bench.index) return;
        this.plannedFor = index;
        options.model = model;
      } else if ('answer' in data) {
        const { question, filter, model } = this.#waiting.shift()!;
        model.learn(question, filter, data.answer);
        options.answered++;
      } else {
        const { x, y, settled } = data;
        this.found = { ids: model.ids, number: model.number, x, y };
        this.laidOut = story;
        if (settled) options.settled = { story, x, y };
      }
    });
    own.addEventListener('error', (event) => bench.messages.fail(reasonOfWorker(event, 'The drawing')));
    void requestNetwork(own, index, () => this.#worker === own);
    return () => {
      this.#worker = null;
      own.terminate();
    };
  }

  /** What is found so far is on the screen. */
  showed(): void {
    if (this.laidOut !== this.#bench.story || this.#isSeen) return;
    this.#isSeen = true;
    this.#worker?.postMessage({ seen: true } satisfies Seen);
  }

  /** Whether all these are answered; the worker is asked for what is not. */
  ask(questions: readonly NetworkQuestion[], filter: Uint8Array | null): boolean {
    const { model } = this.#bench.network;
    const missing = questions.filter((question) => !model?.knows(question, filter));
    for (const question of missing) {
      const text = JSON.stringify(question);
      const isAsked = (other: Waiting) => other.filter === filter && JSON.stringify(other.question) === text;
      if (!model || this.#waiting.some(isAsked)) continue;
      this.#waiting.push({ question, filter, model });
      this.#worker?.postMessage({ question, left: model.left(filter) } satisfies Asked);
    }
    return missing.length === 0;
  }
}

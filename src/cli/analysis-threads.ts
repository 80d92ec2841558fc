import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnalysisThread, CarriedAnalysis } from '#lib/story/index.ts';
import { CommandError } from './messages.ts';
import { packageRoot } from './package-root.ts';

/** What a thread answers: the analysis, or a line that says what went wrong. */
export type ThreadAnswer = { carried: CarriedAnalysis } | { failure: string };

/** Starts another thread that reads articles, until it is told to end. */
export function startThread(): AnalysisThread & { end(): Promise<unknown> } {
  const worker = new Worker(path.join(packageRoot, 'dist', 'analysis-thread.js'));
  return {
    analyse: (task) =>
      new Promise((resolve, reject) => {
        const { path: file, title } = task.article;
        worker.removeAllListeners();
        worker.once('message', (answer: ThreadAnswer) =>
          'failure' in answer ? reject(new CommandError(answer.failure)) : resolve(answer.carried),
        );
        worker.once('error', ({ message }) =>
          reject(new CommandError(`${file ?? title}: reading it stopped (${message})`)),
        );
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

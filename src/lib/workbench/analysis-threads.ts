import type { AnalysisThread } from '#lib/story/index.ts';
import type { Reply, ToWorker } from './analysis-messages.ts';
import { reasonOfWorker } from './reasons.ts';

/** Starts as many more of the worker that calls, to read articles for it until they are told to end. */
export function startThreads(count: number): (AnalysisThread & { end(): void })[] {
  return Array.from({ length: count }, () => {
    const worker = new Worker(location.href, { type: 'module' });
    return {
      analyse: (task) =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Reply>) => {
            if ('answer' in data && data.answer.type === 'analysed') resolve(data.answer.carried);
            else reject(new Error('failure' in data ? data.failure : 'The analysis stopped; try again.'));
          };
          worker.onerror = (event) => reject(new Error(reasonOfWorker(event as Event, 'The analysis')));
          worker.postMessage({ number: 0, request: { type: 'analyse', task } } satisfies ToWorker);
        }),
      end: () => worker.terminate(),
    };
  });
}

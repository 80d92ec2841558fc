import { parentPort } from 'node:worker_threads';
import { analyseToCarry, type AnalysisTask } from '#lib/story/index.ts';
import type { ThreadAnswer } from './analysis-threads.ts';
import { readModel } from './read-model.ts';

/*
 * Reads articles beside the command's own thread, one after another as they are sent.
 */

let model: ReturnType<typeof readModel> | null = null;

function answerTo({ article, options }: AnalysisTask): ThreadAnswer {
  try {
    return { carried: analyseToCarry(article, (model ??= readModel()), options) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

parentPort!.on('message', (task: AnalysisTask) => parentPort!.postMessage(answerTo(task)));

import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import {
  analyseArticle,
  analyseTogether,
  threadsWorth,
  type AnalysisTask,
  type ArticleAnalysis,
} from '#lib/story/index.ts';
import { startThread } from './analysis-threads.ts';
import { readModel } from './read-model.ts';

/** Reads all articles, in several threads where there is much to read; shows how far it is where somebody watches. */
export async function analyseAll(tasks: readonly AnalysisTask[]): Promise<ArticleAnalysis[]> {
  const bar =
    tasks.length > 1 && process.stderr.isTTY
      ? new SingleBar({
          format: 'Reading {bar} {value} of {total} articles',
          stream: process.stderr,
          clearOnComplete: true,
        })
      : null;
  bar?.start(tasks.length, 0);
  const done = () => bar?.increment();
  const count = threadsWorth(
    tasks.map(({ article }) => article),
    availableParallelism(),
  );
  const threads = Array.from({ length: count }, startThread);
  try {
    return count > 0 ? await analyseTogether(tasks, threads, done) : analyseHere(tasks, done);
  } finally {
    bar?.stop();
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

function analyseHere(tasks: readonly AnalysisTask[], done: () => void): ArticleAnalysis[] {
  const model = readModel();
  return tasks.map(({ article, options }) => {
    const analysis = analyseArticle(article, model, options);
    done();
    return analysis;
  });
}

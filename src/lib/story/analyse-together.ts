import type { AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { ArrivingAnalyses } from './kept/arriving-analyses.ts';
import type { CarriedAnalysis } from './kept/kept-analysis.ts';
import type { Article } from '#lib/article/index.ts';

/** An article to be read, and under which date. */
export interface AnalysisTask {
  article: Article;
  options: AnalysisOptions;
}

/** Another thread, which reads one article at a time. */
export interface AnalysisThread {
  /** Rejects with an error for a person. */
  analyse(task: AnalysisTask): Promise<CarriedAnalysis>;
}

/** A thread that has less to read than this takes longer to start than it saves: characters. */
const worthAThread = 100_000;
/** Each holds the language model. */
const mostThreads = 8;

/** How many threads should read the articles between them, on so many processors; 0 where the caller should. */
export function threadsWorth(articles: readonly Article[], processors: number): number {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const threads = Math.min(processors, mostThreads, articles.length, Math.floor(characters / worthAThread));
  return threads > 1 ? threads : 0;
}

/**
 * Reads articles in several threads: each takes the next as it is done with one. The same analyses in the same order as
 * `analyseArticle` gives one by one. `done` is called after each; an error that it throws ends the whole.
 */
export async function analyseTogether(
  tasks: readonly AnalysisTask[],
  threads: readonly AnalysisThread[],
  done: (task: AnalysisTask, analysis: ArticleAnalysis) => void,
): Promise<ArticleAnalysis[]> {
  const analyses: ArticleAnalysis[] = [];
  let next = 0;
  const keepReading = async (thread: AnalysisThread) => {
    const arriving = new ArrivingAnalyses();
    while (next < tasks.length) {
      const place = next++;
      const task = tasks[place]!;
      const analysis = arriving.receive(await thread.analyse(task), task.article);
      analyses[place] = analysis;
      done(task, analysis);
    }
  };
  await Promise.all(threads.map(keepReading));
  return analyses;
}

import type { AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { dateGathered } from './date-across.ts';
import { gather } from './merge/gathered.ts';
import { inOrder, mergeGathered } from './merge/merge-story.ts';
import type { Story } from './schema.ts';

/**
 * Makes one story of many articles as `mergeStory` does, once those that do not tell their own date are dated from the
 * others. `ignoreStated` as for `analyseArticle`.
 */
export function buildStory(
  analyses: readonly ArticleAnalysis[],
  { title, ...options }: { title: string } & Pick<AnalysisOptions, 'ignoreStated'>,
): Story {
  const ordered = inOrder(analyses);
  const gathered = gather(ordered);
  return mergeGathered(dateGathered(ordered, gathered, options), gathered, title);
}

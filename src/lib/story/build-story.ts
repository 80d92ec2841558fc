import { dateGiven, redate, type AnalysisOptions } from './analysis.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { withAddedEvents } from './corrections/added-events.ts';
import { dateGathered } from './date-across.ts';
import { gather } from './merge/gathered.ts';
import { inOrder, mergeGathered } from './merge/merge-story.ts';
import type { Correction, Story } from './schema.ts';
import { withNewNames } from './corrections/renamed-labels.ts';
import { withSettledNames } from './corrections/settled-names.ts';
import { withTold } from './told/with-told.ts';

export interface StoryOptions extends Pick<AnalysisOptions, 'ignoreStated'> {
  title: string;
  /** What a person says against what is read; where two disagree, the later holds. */
  corrections?: readonly Correction[];
  /** What was written by hand, or by another program, and is kept as it is beside what is read. */
  told?: Story | null;
}

/**
 * Makes one story of many articles as `mergeStory` does, once those that do not tell their own date are dated from the
 * others. `ignoreStated` as for `analyseArticle`.
 */
export function buildStory(
  analyses: readonly ArticleAnalysis[],
  { title, corrections = [], told = null, ignoreStated }: StoryOptions,
): Story {
  const ordered = inOrder(withAddedEvents(analyses, corrections, { ignoreStated }));
  const gathered = gather(ordered, corrections);
  const dated = ordered.map((analysis) => {
    const given = gathered.corrected.datedByHand.get(analysis.article.id);
    return given ? redate(analysis, { given: dateGiven(analysis), ignoreStated, datedByHand: given }) : analysis;
  });
  const read = mergeGathered(dateGathered(dated, gathered, { ignoreStated }), gathered, title);
  return withNewNames(withSettledNames(withTold(read, told, corrections), corrections), corrections);
}

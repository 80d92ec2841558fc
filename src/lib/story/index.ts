/**
 * The story room: from articles to a Story.
 *
 *   schema.ts       what a story is: the public contract, as types and as JSON Schema
 *   analysis.ts     one article, read whole; and again under another date; kept/ holds it in little room
 *   analyse-together.ts  many articles, read in several threads
 *   date-across.ts  articles without a date, dated from others of the story
 *   corrections/    what a person says against what was read
 *   merge/          many analyses become one story: the same actor is one node, the same event one event
 *   build-story.ts  both: the articles date each other, then become one story
 *   stored-articles.ts   the articles of a story, to be read again
 *   words-meant.ts  by what words, and how surely, an event's reports speak of an actor
 *   whole-unit.ts   whether a date is all of a month, or some time in it
 *   story-file.ts   the story as a file, written and read; story-reader.ts   read in pieces
 *   told/           what was written by hand or by another program: kept as it is, beside what is read
 *   formats/        the story in the forms that other programs take
 */
export * from './schema.ts';
export { analyseArticle, analyseToCarry, redate, type AnalysisOptions } from './analysis.ts';
export type { ArticleAnalysis } from './article-analysis.ts';
export { analyseTogether, threadsWorth, type AnalysisTask, type AnalysisThread } from './analyse-together.ts';
export type { CarriedAnalysis } from './kept/kept-analysis.ts';
export { dateAcross } from './date-across.ts';
export { buildStory } from './build-story.ts';
export * from './corrections/correct.ts';
export { daysGiven } from './corrections/given-date.ts';
export { articlesOfStory, type DatedArticle } from './stored-articles.ts';
export { beside, type Told } from './told/beside.ts';
export { standingCorrections, toldPart, toldPartInSteps, withArticleDates } from './told/told-part.ts';
export { parseStory, serialiseStory, storyJsonSchema, storyLines } from './story-file.ts';
export { StoryFileError } from './story-file-error.ts';
export { StoryReader } from './story-reader.ts';
export { storyFormats } from './formats/index.ts';
export type { StoryFormat } from './formats/format.ts';
export { mergeStory } from './merge/merge-story.ts';
export { tiesInDoubt, wordsMeaning, wordsMeaningAmong } from './words-meant.ts';
export { isCoarse, isTold, isWholeUnit } from './whole-unit.ts';

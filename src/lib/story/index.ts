/**
 * The story room: from articles to a Story.
 *
 *   schema.ts       what a story is: the public contract, as types and as JSON Schema
 *   analysis.ts     one article, read whole; and again under another date
 *   merge/          many analyses become one story: the same actor is one node, the same event one event
 *   story-file.ts   the story as a file, written and read
 */
export * from './schema.ts';
export { analyseArticle, redate, type AnalysisOptions, type ArticleAnalysis } from './analysis.ts';
export { parseStory, serialiseStory, storyJsonSchema, StoryFileError } from './story-file.ts';

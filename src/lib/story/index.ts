/**
 * The story room: the pipeline from articles to a Story, merging across articles, corrections, and the story file.
 */
export * from './schema.ts';

import { graphFormats } from '#lib/graph/index.ts';
import { storyFormats } from '#lib/story/index.ts';

/** Every form in which other programs take a story, in the order in which they are offered. */
export const dataFormats = [...storyFormats, ...graphFormats];

import type { StoryFormat } from '#lib/story/index.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

/** The formats a story's graph is exported to, in the order in which they are offered. */
export const graphFormats: readonly StoryFormat[] = [gexf, graphml];

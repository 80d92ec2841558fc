import type { ArticleAnalysis } from '../article-analysis.ts';
import type { Correction, StoryActor } from '../schema.ts';
import { partActors } from '../corrections/parted-actors.ts';
import { mergeActors } from './actors.ts';
import { articleTables, type ArticleTables } from './article-tables.ts';
import { meetingsOf, type Meetings } from './candidates.ts';
import { correctedMentions, type Corrected } from './corrected.ts';
import { EvidenceWeights } from './evidence.ts';
import type { Parting } from './groups.ts';
import { localActors } from './local-actors.ts';
import { collectMentions, type Mentions } from './mentions.ts';
import { Signs } from './signs.ts';

/** What the articles of a story tell together, whatever their dates: made once, however often they are dated. */
export interface Gathered {
  actors: StoryActor[];
  /** Actors that a person says are not the same, by index. */
  apart: readonly Parting[];
  mentions: Mentions;
  /** The ids of the articles' times, and how their events follow each other. */
  tables: Pick<ArticleTables, 'times' | 'relations'>;
  weights: EvidenceWeights;
  signs: Signs;
  meetings: Meetings;
  /** What a person says against that. */
  corrected: Corrected;
}

/** @param analyses in the order of the story */
export function gather(analyses: readonly ArticleAnalysis[], corrections: readonly Correction[] = []): Gathered {
  const tables = articleTables(partActors(analyses, corrections));
  const articleIds = analyses.map(({ article }) => article.id);
  const merged = mergeActors(localActors(tables, articleIds), corrections);
  const mentions = collectMentions(tables, merged);
  const weights = new EvidenceWeights(mentions);
  const corrected = correctedMentions(analyses, mentions, corrections);
  const { actors, apart } = merged;
  const signs = new Signs(mentions, weights);
  return { actors, apart, mentions, tables, weights, signs, meetings: meetingsOf(mentions, weights), corrected };
}

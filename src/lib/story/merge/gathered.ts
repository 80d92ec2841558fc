import type { ArticleAnalysis } from '../article-analysis.ts';
import type { Correction, StoryActor } from '../schema.ts';
import { partActors } from '../corrections/parted-actors.ts';
import { mergeActors } from './actors.ts';
import { meetingsOf, type Meetings } from './candidates.ts';
import { correctedMentions, type Corrected } from './corrected.ts';
import { weighEvidence, type EvidenceWeights } from './evidence.ts';
import type { Parting } from './groups.ts';
import { collectMentions, type Mentions } from './mentions.ts';

/** What the articles of a story tell together, whatever their dates: made once, however often they are dated. */
export interface Gathered {
  actors: StoryActor[];
  /** Actors that a person says are not the same, by index. */
  apart: readonly Parting[];
  mentions: Mentions;
  weights: EvidenceWeights;
  meetings: Meetings;
  /** What a person says against that. */
  corrected: Corrected;
}

/** @param analyses in the order of the story */
export function gather(analyses: readonly ArticleAnalysis[], corrections: readonly Correction[] = []): Gathered {
  const parted = partActors(analyses, corrections);
  const merged = mergeActors(parted, corrections);
  const mentions = collectMentions(parted, merged);
  const weights = weighEvidence(mentions);
  const corrected = correctedMentions(analyses, mentions, corrections);
  const { actors, apart } = merged;
  return { actors, apart, mentions, weights, meetings: meetingsOf(mentions, weights), corrected };
}

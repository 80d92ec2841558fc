import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryTime } from '../schema.ts';
import { identify } from './identity.ts';
import { remember } from './remember.ts';

/** The time expressions of each article, with ids in place of indices. */
export function storyTimes(analyses: readonly ArticleAnalysis[]): StoryTime[][] {
  return analyses.map(timesOf);
}

const timeIds = remember(({ article, times }) => times.map(({ start, end }) => identify('t', article.id, start, end)));

function timesOf(analysis: ArticleAnalysis): StoryTime[] {
  const ids = timeIds(analysis);
  const { article, times } = analysis;
  return times.map((time, index) => ({
    id: ids[index],
    article: article.id,
    start: time.start,
    end: time.end,
    text: time.text,
    type: time.type,
    value: time.value,
    mod: time.mod,
    quant: time.quant,
    freq: time.freq,
    edtf: time.edtf,
    begin: time.interval.begin,
    until: time.interval.end,
    granularity: time.granularity,
    anchor: { kind: time.anchor.kind, id: time.anchor.index === null ? null : (ids[time.anchor.index] ?? null) },
    steps: time.steps,
    confidence: time.confidence,
    alternatives: time.alternatives,
  }));
}

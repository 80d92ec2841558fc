import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryTime } from '../schema.ts';
import { identify, idNumber, idOf } from './identity.ts';
import type { AllTables, OwnTables, Tables } from './tables.ts';

export const timeTables = { times: { ids: 'id' } } as const satisfies Tables;

export const timeIdsOf = ({ article, times }: ArticleAnalysis): OwnTables<typeof timeTables> => ({
  times: { ids: times.map(({ start, end }) => idNumber(identify('t', article.id, start, end))) },
});

/** The time expressions of each article, with ids in place of indices. */
export function storyTimes(
  analyses: readonly ArticleAnalysis[],
  { times: { firsts, ids } }: AllTables<typeof timeTables>,
): StoryTime[][] {
  return analyses.map((analysis, article) =>
    timesOf(
      analysis,
      [...ids.subarray(firsts[article], firsts[article + 1])].map((id) => idOf('t', id)),
    ),
  );
}

function timesOf({ article, times }: ArticleAnalysis, ids: readonly string[]): StoryTime[] {
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

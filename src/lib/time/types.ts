import type { Span } from '#lib/article/index.ts';

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export const granularities = [
  'minute',
  'hour',
  'daypart',
  'day',
  'week',
  'weekend',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Granularity = (typeof granularities)[number];

/** ISO 8601, begin inclusive, end exclusive; null is open. */
export interface Interval {
  begin: string | null;
  end: string | null;
}

/** A time expression and what it means. */
export interface TimeExpression extends Span {
  text: string;
  type: TimeType;
  /** TIMEX3 value (TimeML 1.2.1): "2022-02", "P2W", "PRESENT_REF", … */
  value: string;
  /** TIMEX3 mod: APPROX, START, MID, END, MORE_THAN, … */
  mod: string | null;
  quant: string | null;
  freq: string | null;
  /** The same in ISO 8601-2 (EDTF); null where EDTF has no form for it. */
  edtf: string | null;
  /** When it can be: the hull of all readings the anchor's uncertainty leaves open. */
  interval: Interval;
  granularity: Granularity | null;
  /** What the value was counted from; `index` points into the same list of expressions. */
  anchor: { kind: 'document' | 'time' | 'event' | 'none'; index: number | null };
  /** How the value follows, a sentence a step, for a reader. */
  steps: string[];
  /** 0..1, calibrated. */
  confidence: number;
  alternatives: { value: string; confidence: number }[];
}

export type DateBasis = 'given' | 'metadata' | 'dateline' | 'inferred' | 'unknown';

/** A place in the text that helped to date the article; start = end = 0 when it stands outside the text. */
export interface Evidence extends Span {
  because: string;
}

/** When an article was written (document creation time). */
export interface DocumentDate {
  /** Best day or coarser ("2022-03"); null when unknown. */
  value: string | null;
  /** Every day it can still be; both null when unknown. */
  interval: Interval;
  basis: DateBasis;
  /** 0..1, calibrated; to four places. */
  confidence: number;
  evidence: Evidence[];
}

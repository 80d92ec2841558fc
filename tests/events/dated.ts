import type { Span } from '#lib/article/index.ts';
import { dateEvents, findEvents } from '#lib/events/index.ts';
import type { EventDate } from '#lib/events/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { DocumentDate, TimeExpression } from '#lib/time/index.ts';

/** An article of 20 May 1999. */
export const article: DocumentDate = {
  value: '1999-05-20',
  interval: { begin: '1999-05-20', end: '1999-05-21' },
  basis: 'given',
  confidence: 1,
  evidence: [],
};
export const unknown: DocumentDate = {
  value: null,
  interval: { begin: null, end: null },
  basis: 'unknown',
  confidence: 0,
  evidence: [],
};

/** A time of a text, where it stands first. */
export function time(
  annotated: AnnotatedText,
  text: string,
  value: string,
  begin: string | null,
  end: string | null,
  type: 'DATE' | 'DURATION' = 'DATE',
): TimeExpression {
  const start = annotated.text.indexOf(text);
  const span: Span = { start, end: start + text.length };
  return {
    ...span,
    text,
    type,
    value,
    mod: null,
    quant: null,
    freq: null,
    edtf: null,
    interval: { begin, end },
    granularity: 'day',
    anchor: { kind: 'document', index: null },
    steps: [],
    confidence: 1,
    alternatives: [],
  };
}

/** The dates of the events of a text, by their triggers. */
export function dates(
  annotated: AnnotatedText,
  times: TimeExpression[] = [],
  document = article,
): Record<string, EventDate | null> {
  const { events } = findEvents(annotated, [], times);
  const found = dateEvents(events, times, document);
  return Object.fromEntries(
    events.map(({ trigger }, i) => [annotated.text.slice(trigger.start, trigger.end), found[i]!]),
  );
}

import type { Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { TimeType } from '#lib/time/index.ts';
import { eventLike, plainCue } from './like.ts';
import type { EventMention } from './types.ts';

/**
 * "12 March 1999: Farmers block the road. Police come." What a paragraph that opens with its date tells without a time of
 * its own is of that date, in whatever tense: "farmers block", "farmers blocked".
 */
export function inChronicles(
  events: EventMention[],
  { text, sentences }: AnnotatedText,
  times: readonly (Span & { type: TimeType })[],
): EventMention[] {
  const entries = new Map<number, number>();
  const openings = new Map<number, number>();
  sentences.forEach(({ region, paragraph, start }, s) => {
    const isFirst = sentences[s - 1]?.paragraph !== paragraph;
    if (isFirst && region === 'body') openings.set(start, paragraph);
  });
  times.forEach(({ type, start, end }, time) => {
    const paragraph = openings.get(start);
    if (paragraph === undefined || (type !== 'DATE' && type !== 'TIME')) return;
    if (/^(?::| [–—-] )/.test(text.slice(end, end + 3))) entries.set(paragraph, time);
  });
  if (entries.size === 0) return events;
  return events.map((event) => {
    const { cue } = event;
    const time = entries.get(sentences[event.sentence]!.paragraph);
    const isTold = cue.times.length === 0 && (cue.basis === 'document' || cue.narrated !== undefined);
    if (time === undefined || !isTold) return event;
    return eventLike(event, { cue: plainCue('related', [time], 'during', 0.6) });
  });
}

import { dayNumber } from '../merge/days.ts';
import type { StoryArticle, StoryEvent, StoryRelation, StoryTime } from '../schema.ts';

/** An event as one article mentions it. */
export interface EventInstance {
  event: StoryEvent;
  /** Number in the document, from 1: eid="e1", eiid="ei1". */
  number: number;
  start: number;
  end: number;
}

/** A time as the document numbers it, from 1; 0 is the document's own. */
export interface NumberedTime {
  time: StoryTime;
  number: number;
}

/**
 * TLINKs: how each event stands to the times that date it, or to the document's date, and to other events of the
 * document. What the dates leave open has no link.
 */
export function timeLinks(
  article: StoryArticle,
  times: readonly NumberedTime[],
  instances: readonly EventInstance[],
  relations: readonly StoryRelation[],
): string[] {
  const links: string[] = [];
  const add = (type: string, from: string, to: string) =>
    links.push(`<TLINK lid="l${links.length + 1}" relType="${type}" ${from} ${to}/>`);
  const numberOf = new Map(times.map(({ time, number }) => [time.id, { time, number }]));
  const first = new Map<string, number>();
  for (const { event, number } of instances) {
    const from = `eventInstanceID="ei${number}"`;
    const known = first.get(event.id);
    if (known !== undefined) {
      add('IDENTITY', from, `relatedToEventInstance="ei${known}"`);
      continue;
    }
    first.set(event.id, number);
    const own = (event.date?.times ?? []).flatMap((id) => numberOf.get(id) ?? []);
    const target = own.map(({ time, number: tid }) => ({ begin: time.begin, end: time.until, tid }));
    const [link] = [...target, { begin: article.date.begin, end: article.date.end, tid: 0 }].flatMap(
      ({ tid, ...time }) => {
        const type = event.date === null ? null : relationOf(event.date, time);
        return type === null ? [] : [{ type, tid }];
      },
    );
    if (link !== undefined) add(link.type, from, `relatedToTime="t${link.tid}"`);
  }
  const types: Partial<Record<StoryRelation['type'], string>> = { before: 'BEFORE', includes: 'INCLUDES' };
  for (const { type, from, to } of new Set(relations)) {
    const [one, other] = [first.get(from), first.get(to)];
    if (types[type] !== undefined && one !== undefined && other !== undefined)
      add(types[type], `eventInstanceID="ei${one}"`, `relatedToEventInstance="ei${other}"`);
  }
  return links;
}

interface Bounds {
  begin: string | null;
  end: string | null;
}

/** The relation of TimeML that the bounds of an event's date make sure; null when they leave it open. */
function relationOf(event: Bounds, time: Bounds): string | null {
  const [begin, end] = [dayNumber(event.begin) ?? -Infinity, dayNumber(event.end) ?? Infinity];
  const [timeBegin, timeEnd] = [dayNumber(time.begin) ?? -Infinity, dayNumber(time.end) ?? Infinity];
  if (timeBegin === -Infinity && timeEnd === Infinity) return null;
  if (begin >= timeBegin && end <= timeEnd) return 'IS_INCLUDED';
  if (end <= timeBegin) return 'BEFORE';
  return begin >= timeEnd ? 'AFTER' : null;
}

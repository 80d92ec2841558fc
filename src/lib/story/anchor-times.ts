import type { EventDate, EventMention } from '#lib/events/index.ts';
import { countFromEvent, countToEvent, type TimeExpression, type TimeReading } from '#lib/time/index.ts';
import { isTold } from './corrections/given-date.ts';

interface Found {
  text: string;
  /** In the order of the text. */
  readings: readonly TimeReading[];
  events: readonly EventMention[];
}

/** How far behind "two days after" the event it counts from may stand, in characters. */
const reach = 60;
/** How many events away those of one clause may stand. */
const clauseMates = 8;

/**
 * Resolves the times that are counted from an event which the article dates: by the time that stands beside it ("on
 * Thursday, two days after the vote") or in another sentence. `dates` of the answer are those of the events counted
 * from, by index: a mere mention of the referendum is as old as the referendum. Null where no time can be resolved so.
 */
export function anchorTimes(
  found: Found,
  times: readonly TimeExpression[],
  dates: readonly (EventDate | null)[],
): { times: TimeExpression[]; dates: Map<number, EventDate> } | null {
  const { readings, events } = found;
  const anchored = [...times];
  const anchors = new Map<number, EventDate>();
  const byLemma = statedDates(events, dates);
  for (const [index, anchor] of anchorEvents(found, times)) {
    const { lemma, trigger } = events[anchor]!;
    const known = dates[anchor];
    if (known?.basis === 'stated' && known.times.includes(index)) continue;
    const beside = isTold(known) ? null : besideCount(found, times, index);
    const isNew = /\b(?:an?|another)\s/i.test(found.text.slice(times[index]!.end, trigger.start));
    const date = known?.basis === 'given' ? known : (beside ?? (isNew ? null : byLemma.get(lemma)));
    if (!date?.value) continue;
    const name = found.text.slice(trigger.start, trigger.end);
    const { value, confidence } = date;
    if (/^\d{4}(?:-\d\d){0,2}$/.test(value))
      anchored[index] = countFromEvent(readings[index]!, times[index]!, { name, value, confidence });
    for (const event of beside ? sameClause(found, anchor, times[index]!.end) : [anchor])
      anchors.set(event, { ...date, basis: 'related' });
  }
  return anchors.size > 0 ? { times: anchored, dates: anchors } : null;
}

/** For each time counted from an event, the event that stands next behind it with nothing but its own phrase between. */
function anchorEvents({ text, readings, events }: Found, times: readonly TimeExpression[]): Map<number, number> {
  const order = [...events.keys()].sort((a, b) => events[a]!.trigger.start - events[b]!.trigger.start);
  const anchors = new Map<number, number>();
  let next = 0;
  times.forEach(({ anchor, end }, index) => {
    if (anchor.kind !== 'event') return;
    while (next < order.length && events[order[next]!]!.trigger.start < end) next++;
    const event = next < order.length ? events[order[next]] : undefined;
    if (!event || event.sentence !== readings[index]!.sentence || event.trigger.start > end + reach) return;
    if (!/[.,;:()]/.test(text.slice(end, event.trigger.start))) anchors.set(index, order[next]!);
  });
  return anchors;
}

/** The date of what a time is counted from, told by the time right before it: "on Thursday, two days after". */
function besideCount({ text, readings }: Found, times: readonly TimeExpression[], index: number): EventDate | null {
  const [before, time] = [times[index - 1], times[index]!];
  if (!before || readings[index - 1]!.sentence !== readings[index]!.sentence) return null;
  if (!/^\s*,?\s*$/.test(text.slice(before.end, time.start))) return null;
  const counted = countToEvent(readings[index]!, before);
  if (!counted) return null;
  const confidence = Math.round(before.confidence * time.confidence * 100) / 100;
  return { ...counted, basis: 'related', times: [index - 1, index], confidence };
}

/** An event and those that its own clause tells with it behind the count: "a day after an air strike tore the roof off". */
function sameClause({ events }: Found, anchor: number, from: number): number[] {
  const { sentence, clause } = events[anchor]!;
  const found = [anchor];
  for (const step of [-1, 1])
    for (let other = anchor + step; Math.abs(other - anchor) < clauseMates; other += step) {
      const event = events[other];
      if (event?.sentence !== sentence) break;
      const isHere = event.clause.start === clause.start && event.clause.end === clause.end;
      if (isHere && event.trigger.start >= from) found.push(other);
    }
  return found;
}

/** The date that an article states for events of a name; none where it states several, which may be several events. */
function statedDates(
  events: readonly EventMention[],
  dates: readonly (EventDate | null)[],
): Map<string, EventDate | null> {
  const byLemma = new Map<string, EventDate | null>();
  events.forEach(({ lemma, kind }, index) => {
    const date = dates[index];
    if (kind === 'statement' || !isTold(date) || !/^\d{4}(?:-\d\d){0,2}$/.test(date.value ?? '')) return;
    const known = byLemma.get(lemma);
    if (known === undefined) byLemma.set(lemma, date);
    else if (known?.value !== date.value) byLemma.set(lemma, null);
  });
  return byLemma;
}

import type { StoryEvent } from '#lib/story/index.ts';
import { instantOf, isoSecond } from '../instant.ts';

/** Ends are exclusive in a story, inclusive here. */
const SECOND = 1000;

/** A stretch of time as network programs have it: ISO 8601 to the second, both ends inclusive; null where open. */
export interface Spell {
  start: string | null;
  end: string | null;
}

/** All the time an event may have been; none where nothing is known. */
export function spellOf(date: StoryEvent['date']): Spell[] {
  if (date === null || (date.begin === null && date.end === null)) return [];
  return [
    {
      start: date.begin === null ? null : isoSecond(instantOf(date.begin)),
      end: date.end === null ? null : isoSecond(instantOf(date.end) - SECOND),
    },
  ];
}

/** Spells in order of time, those that touch made one. */
export function unionOf(spells: readonly Spell[]): Spell[] {
  const inOrder = [...spells].sort((one, other) => compare(one.start ?? '', other.start ?? ''));
  const union: Spell[] = [];
  for (const spell of inOrder) {
    const last = union.at(-1);
    if (last === undefined || (last.end !== null && spell.start !== null && spell.start > last.end)) {
      union.push({ ...spell });
    } else if (last.end !== null && (spell.end === null || spell.end > last.end)) last.end = spell.end;
  }
  return union;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

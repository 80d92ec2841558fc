import type { Mentions } from './mentions.ts';

/** So many events of two articles are one where both report the same news; one alone may be a thing of the past. */
const fewestShared = 2;
/** Of each article of an event, how many of the next: all pairs of a hundred would be five thousand. */
const reach = 8;

/**
 * The pairs of articles that report the same news, as some of their events are the same.
 * @param events the mentions of each event, by index, in order
 */
export function sameNews({ articles, firsts }: Mentions, events: readonly (readonly number[])[]): [number, number][] {
  const shared = new Map<number, number>();
  const count = firsts.length - 1;
  for (const members of events) {
    const telling = [...new Set(members.map((member) => articles[member]))];
    for (let i = 0; i < telling.length; i++)
      for (const other of telling.slice(i + 1, i + 1 + reach)) {
        const pair = telling[i] * count + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  const pairs: [number, number][] = [];
  for (const [pair, events] of shared) if (events >= fewestShared) pairs.push([Math.floor(pair / count), pair % count]);
  return pairs;
}

import { LARGEST_CAST } from '#lib/graph/index.ts';
import { trimmed } from '../columns.ts';
import type { Parts, StoryIndex } from '../story-index.ts';

/** How actors have part in events, in the order of the story: a node of each, a place in partRoles, 1 where in doubt. */
export interface Links {
  actor: Uint32Array;
  event: Uint32Array;
  role: Uint8Array;
  inDoubt: Uint8Array;
}

/** Pairs of actors and the events they share, a place in story.events each, one pair after another. */
export interface Pairs {
  one: Uint32Array;
  other: Uint32Array;
  /** Where each pair's events begin, and where the last one's end. */
  begins: Uint32Array;
  events: Uint32Array;
  /** Of each of these events 1 where it is in doubt whether one of the two has part in it. */
  inDoubt: Uint8Array;
}

/** The nodes of a story's actors and events, by place; -1 where there is none. */
export interface Nodes {
  ofActor: Int32Array;
  ofEvent: Int32Array;
}

/** Every role that an actor has in an event, once; the edges that buildGraph makes, without a graph. */
export function linksOf({ parts }: Pick<StoryIndex, 'parts'>, { ofActor, ofEvent }: Nodes): Links {
  const [actor, event] = [new Uint32Array(parts.actor.length), new Uint32Array(parts.actor.length)];
  const [role, inDoubt] = [new Uint8Array(parts.actor.length), new Uint8Array(parts.actor.length)];
  let count = 0;
  for (let at = 0; at < ofEvent.length; at++) {
    if (ofEvent[at] < 0) continue;
    const begin = parts.begins[at];
    for (let part = begin; part < parts.begins[at + 1]; part++) {
      const node = ofActor[parts.actor[part]];
      let first = begin;
      while (parts.actor[first] !== parts.actor[part] || parts.role[first] !== parts.role[part]) first++;
      if (node < 0 || first < part) continue;
      event[count] = ofEvent[at];
      actor[count] = node;
      inDoubt[count] = parts.inDoubt[part];
      role[count++] = parts.role[part];
    }
  }
  return trimmed({ actor, event, role, inDoubt }, count);
}

/**
 * Who shares events with whom, in the order of their ids; what projectActors tells, without a graph.
 * @param count of all nodes
 */
export function pairsOf({ parts }: Pick<StoryIndex, 'parts'>, { ofActor, ofEvent }: Nodes, count: number): Pairs {
  /** By pair, twice the place of each event, and one more where it is in doubt. */
  const shared = new Map<number, number[]>();
  // One list for all events: there may be a hundred thousand, most with two or three actors.
  const cast: number[] = [];
  let length = 0;
  for (let at = 0; at < ofEvent.length; at++) {
    if (ofEvent[at] < 0) continue;
    const size = readCast(cast, parts, parts.begins[at], parts.begins[at + 1], ofActor);
    if (size > LARGEST_CAST) continue;
    for (let one = 0; one < size; one++) {
      for (let other = one + 1; other < size; other++) {
        const key = (cast[one] >> 1) * count + (cast[other] >> 1);
        const event = 2 * at + ((cast[one] | cast[other]) & 1);
        const events = shared.get(key);
        if (events) events.push(event);
        else shared.set(key, [event]);
        length++;
      }
    }
  }
  const pairs: Pairs = {
    one: new Uint32Array(shared.size),
    other: new Uint32Array(shared.size),
    begins: new Uint32Array(shared.size + 1),
    events: new Uint32Array(length),
    inDoubt: new Uint8Array(length),
  };
  Float64Array.from(shared.keys())
    .sort()
    .forEach((key, pair) => {
      const events = shared.get(key)!;
      pairs.one[pair] = Math.floor(key / count);
      pairs.other[pair] = key % count;
      const begin = pairs.begins[pair];
      events.forEach((event, at) => {
        pairs.events[begin + at] = event >> 1;
        pairs.inDoubt[begin + at] = event & 1;
      });
      pairs.begins[pair + 1] = begin + events.length;
    });
  return pairs;
}

/**
 * Writes twice the node of each actor in an event, and one more where that is in doubt, to the front of a list, each once,
 * in order; tells how many.
 */
function readCast(cast: number[], parts: Parts, begin: number, end: number, ofActor: Int32Array): number {
  let size = 0;
  for (let part = begin; part < end; part++) {
    const node = ofActor[parts.actor[part]];
    if (node < 0) continue;
    // The same actor is in doubt in all its parts in an event, or in none.
    const own = 2 * node + parts.inDoubt[part];
    let at = size;
    while (at > 0 && cast[at - 1] > own) at--;
    if (at > 0 && cast[at - 1] === own) continue;
    for (let later = size++; later > at; later--) cast[later] = cast[later - 1];
    cast[at] = own;
  }
  return size;
}

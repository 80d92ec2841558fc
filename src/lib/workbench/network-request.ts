import { partRoles, type NetworkQuestion, type Parts, type StoryIndex, valueAt } from '#lib/figure/index.ts';
import type { Story, StoryActor } from '#lib/story/index.ts';
import { rest } from './rest.ts';

/*
 * What a network hangs on, as it is sent to the worker: ids, and who has part in what. Sent in pieces, so that a story of
 * a hundred thousand events does not hold up the page.
 */

/** Of more events, those that matter most have a place in the network. */
export const mostNetworkEvents = 100_000;

/** Events at a time. */
const piece = 10_000;

export interface NetworkPiece {
  /** All actors; with the first piece only. */
  actors?: readonly Pick<StoryActor, 'id' | 'thing'>[];
  /** Ids of the next events, and their places in the story. */
  events: readonly string[];
  places: Uint32Array;
  /** How many parts each has. */
  sizes: Uint16Array;
  /** Places among the actors and in partRoles, one after another. */
  actor: Uint32Array;
  role: Uint8Array;
  /** 1 where it may be somebody else's. */
  inDoubt: Uint8Array;
  last: boolean;
}

/** What a network is asked once it is there. */
export interface Asked {
  question: NetworkQuestion;
  /** 1 for each node that the filter leaves; null: all. */
  left: Uint8Array | null;
}

/** The first picture is on the screen. */
export interface Seen {
  seen: true;
}

/** Sends what a network needs, as long as it is wanted. */
export async function requestNetwork(worker: Worker, index: StoryIndex, wanted: () => boolean): Promise<void> {
  await rest();
  const events = networkEvents(index);
  for (let from = 0; from === 0 || from < events.length; from += piece) {
    await rest();
    if (!wanted()) return;
    worker.postMessage(pieceOf(index, events.subarray(from, from + piece), from === 0, from + piece >= events.length));
  }
}

function pieceOf({ story, parts }: StoryIndex, events: Uint32Array, first: boolean, last: boolean): NetworkPiece {
  const sizes = Uint16Array.from(events, (event) => parts.begins[event + 1] - parts.begins[event]);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const [actor, role, inDoubt] = [new Uint32Array(count), new Uint8Array(count), new Uint8Array(count)];
  let at = 0;
  for (const event of events) {
    for (let part = parts.begins[event]; part < parts.begins[event + 1]; part++) {
      actor[at] = parts.actor[part];
      inDoubt[at] = parts.inDoubt[part];
      role[at++] = parts.role[part];
    }
  }
  const ids = Array.from(events, (event) => story.events[event].id);
  return {
    actors: first ? story.actors.map(({ id, thing }) => ({ id, thing })) : undefined,
    events: ids,
    places: events.slice(),
    sizes,
    actor,
    role,
    inDoubt,
    last,
  };
}

/** Places of the events that have a place in the network, in the story's order. */
function networkEvents({ weight, memory }: StoryIndex): Uint32Array {
  const known = memory.get('network events') as Uint32Array | undefined;
  if (known) return known;
  const events = weightiest(weight);
  memory.set('network events', events);
  return events;
}

function weightiest(weight: Float32Array): Uint32Array {
  const all = Uint32Array.from(weight.keys());
  if (weight.length <= mostNetworkEvents) return all;
  const least = valueAt(Float64Array.from(weight), weight.length - mostNetworkEvents);
  let same = mostNetworkEvents;
  for (let event = 0; event < weight.length; event++) if (weight[event] > least) same--;
  return all.filter((event) => weight[event] > least || (weight[event] === least && same-- > 0));
}

/** The story in as far as a network needs it. */
export function storyOfPieces(pieces: readonly NetworkPiece[]): Story {
  const actors = pieces[0].actors!;
  const events: object[] = [];
  for (const { events: ids, sizes, actor, role } of pieces) {
    let at = 0;
    ids.forEach((id, event) => {
      const participants = Array.from({ length: sizes[event] }, () => ({
        actor: actors[actor[at]].id,
        role: partRoles[role[at++]],
      }));
      events.push({ id, date: null, participants, places: [], sources: [] });
    });
  }
  return { actors, events } as unknown as Story;
}

/** What the plan of a network is made of. */
export function partsOfPieces(pieces: readonly NetworkPiece[]): {
  events: { ids: string[]; places: Uint32Array };
  parts: Parts;
} {
  const joined = <List extends Uint32Array | Uint16Array | Uint8Array>(list: (piece: NetworkPiece) => List) =>
    pieces.flatMap((piece) => Array.from(list(piece)));
  const sizes = joined(({ sizes }) => sizes);
  const begins = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, at) => (begins[at + 1] = begins[at] + size));
  return {
    events: { ids: pieces.flatMap(({ events }) => events), places: Uint32Array.from(joined(({ places }) => places)) },
    parts: {
      begins,
      actor: Uint32Array.from(joined(({ actor }) => actor)),
      role: Uint8Array.from(joined(({ role }) => role)),
      inDoubt: Uint8Array.from(joined(({ inDoubt }) => inDoubt)),
    },
  };
}

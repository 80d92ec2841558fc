import type { Parts } from '../story-index.ts';
import { type Links, linksOf, type Pairs, pairsOf } from './links.ts';

/** What a network is made of, in plain lists, so that a worker can make it for the page. */
export interface NetworkPlan {
  /** Of each node its place in story.events; -1 for an actor. */
  event: Int32Array;
  /** Of each node its place in story.actors; -1 for an event. */
  actor: Int32Array;
  links: Links;
  pairs: Pairs;
}

/**
 * The plan of a network of some events.
 * @param ids of the nodes that have a link, in order
 * @param parts of these events
 * @param events their ids and places in story.events
 */
export function planNetwork(
  ids: readonly string[],
  actors: readonly { id: string }[],
  events: { ids: readonly string[]; places: Uint32Array },
  parts: Parts,
): NetworkPlan {
  const actorPlace = new Map(actors.map(({ id }, at) => [id, at]));
  const eventPlace = new Map(events.ids.map((id, at) => [id, at]));
  const [event, actor] = [new Int32Array(ids.length).fill(-1), new Int32Array(ids.length).fill(-1)];
  const nodes = {
    ofActor: new Int32Array(actors.length).fill(-1),
    ofEvent: new Int32Array(events.ids.length).fill(-1),
  };
  ids.forEach((id, node) => {
    const place = actorPlace.get(id);
    if (place === undefined) {
      const at = eventPlace.get(id)!;
      event[node] = events.places[at];
      nodes.ofEvent[at] = node;
    } else nodes.ofActor[(actor[node] = place)] = node;
  });
  const pairs = pairsOf({ parts }, nodes, ids.length);
  return {
    event,
    actor,
    links: linksOf({ parts }, nodes),
    pairs: { ...pairs, events: pairs.events.map((at) => events.places[at]) },
  };
}

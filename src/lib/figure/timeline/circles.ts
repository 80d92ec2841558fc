import { networkModel } from '../network/model.ts';
import type { StoryIndex } from '../story-index.ts';

/** Actors who share more events with each other than with the rest, as a lane of their own. */
export interface Circle {
  /** The id of the one that matters most, which is also first in the label. */
  key: string;
  label: string;
}

interface Circles {
  list: Circle[];
  /** By the place of an actor in the story; -1 for who is in none. */
  ofActor: Int32Array;
}

/** So many of a circle give it its name. */
const NAMED = 3;

/** All circles of a story, those that matter most first in each; found once. */
export function circlesOf(index: StoryIndex): readonly Circle[] {
  return found(index).list;
}

/** The number of an actor's circle; -1 where there is none. */
export function circleOf(index: StoryIndex, actor: number): number {
  return actor < 0 ? -1 : found(index).ofActor[actor];
}

function found(index: StoryIndex): Circles {
  let circles = index.memory.get('circles') as Circles | undefined;
  if (!circles) {
    circles = find(index);
    index.memory.set('circles', circles);
  }
  return circles;
}

function find(index: StoryIndex): Circles {
  const { story, names, actorIndex, actorWeight } = index;
  const { ids, kind, ask } = networkModel(index);
  const members: number[][] = [];
  const ofActor = new Int32Array(story.actors.length).fill(-1);
  ask({ about: 'communities' }).forEach((circle, node) => {
    if (circle < 0 || kind[node] === null) return;
    const actor = actorIndex.get(ids[node])!;
    ofActor[actor] = circle;
    (members[circle] ??= []).push(actor);
  });
  const list = Array.from(members, (actors = []) => {
    actors.sort((one, other) => actorWeight[other] - actorWeight[one] || one - other);
    const named = actors.slice(0, NAMED).map((actor) => names[actor]);
    return {
      key: story.actors[actors[0]]?.id ?? '',
      label: actors.length > NAMED ? `${named.join(', ')} …` : named.join(', '),
    };
  });
  return { list, ofActor };
}

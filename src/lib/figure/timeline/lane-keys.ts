import type { ActorKind } from '#lib/actors/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import { displayText } from '../text.ts';
import type { StoryIndex } from '../story-index.ts';
import type { LaneKind } from '../views.ts';
import { circleOf, circlesOf } from './circles.ts';

/** What one way to divide a story into lanes needs to say. A lane is known by its number in `keys`. */
interface Division {
  /** The lanes there can be; stable, as people pin and fold lanes by them. */
  keys(index: StoryIndex): readonly string[];
  /** The lane of an event; -1 sends it to the last one. */
  laneOf(index: StoryIndex, event: number): number;
  labelOf(index: StoryIndex, lane: number): string;
  /** The kind of the actor a lane stands for, whose form and colour it takes. */
  kindOf?(index: StoryIndex, lane: number): ActorKind;
  /** Lanes in the order of the keys, whatever their weight. */
  ordered?: boolean;
  /** The last lane: of the events that belong to none, and of those whose lane found no room as well. */
  rest: { none: string; others: string };
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

const actorDivision = (rest: Division['rest'], laneOf: Division['laneOf']): Division => ({
  keys: ({ story }) => ids(story.actors),
  laneOf,
  labelOf: ({ names }, lane) => names[lane],
  kindOf: ({ story }, lane) => story.actors[lane].kind,
  rest,
});

const fixedDivision = (names: Record<string, string>, keyOf: (event: StoryEvent) => string): Division => {
  const keys = Object.keys(names);
  return {
    keys: () => keys,
    laneOf: ({ story }, event) => keys.indexOf(keyOf(story.events[event])),
    labelOf: (_, lane) => names[keys[lane]],
    ordered: true,
    rest: { none: 'Others', others: 'Others' },
  };
};

const factualityNames: Record<string, string> = {
  happened: 'Happened',
  claimed: 'Claimed by a source',
  planned: 'Planned or expected',
  possible: 'May happen',
  denied: 'Denied',
};
const kindNames: Record<string, string> = { occurrence: 'Occurrences', statement: 'Statements', state: 'States' };

export const divisions: Record<LaneKind, Division> = {
  actor: actorDivision({ none: 'No actor named', others: 'Other actors' }, ({ mainActor }, event) => mainActor[event]),
  source: actorDivision(
    { none: 'The articles themselves', others: 'All other sources' },
    ({ mainSource }, event) => mainSource[event],
  ),
  place: actorDivision(
    { none: 'No place named', others: 'Other places, or none' },
    ({ story, actorIndex }, event) => actorIndex.get(story.events[event].places[0]) ?? -1,
  ),
  article: {
    keys: ({ story }) => ids(story.articles),
    laneOf: ({ story, articleIndex }, event) => articleIndex.get(story.events[event].mentions[0]?.article) ?? -1,
    labelOf: ({ story }, lane) => displayText(story.articles[lane].title) || 'Untitled',
    rest: { none: 'No article', others: 'Other articles' },
  },
  cluster: {
    keys: (index) => circlesOf(index).map(({ key }) => key),
    laneOf: (index, event) => circleOf(index, index.mainActor[event]),
    labelOf: (index, lane) => circlesOf(index)[lane].label,
    rest: { none: 'In no circle', others: 'Other circles, or none' },
  },
  factuality: fixedDivision(factualityNames, ({ factuality }) => factuality),
  kind: fixedDivision(kindNames, ({ kind }) => kind),
};

/** The lanes of a story by a division, whatever is filtered. */
interface LanesOfStory {
  /** The lane of each event. */
  ofEvent: Int32Array;
  /** The same in the order of index.byTime, which is read from end to end for every picture. */
  inTime: Int32Array;
  /** How much each lane's events matter together. */
  weights: Float64Array;
}

/** Looked up once. */
export function lanesOfStory(index: StoryIndex, laneBy: LaneKind): LanesOfStory {
  const key = `lanes by ${laneBy}`;
  let lanes = index.memory.get(key) as LanesOfStory | undefined;
  if (!lanes) {
    const { keys, laneOf } = divisions[laneBy];
    const ofEvent = new Int32Array(index.weight.length);
    for (let event = 0; event < ofEvent.length; event++) ofEvent[event] = laneOf(index, event);
    const inTime = new Int32Array(index.byTime.length);
    const weights = new Float64Array(keys(index).length);
    for (let at = 0; at < inTime.length; at++) {
      const event = index.byTime[at];
      const lane = (inTime[at] = ofEvent[event]);
      if (lane >= 0) weights[lane] += index.weight[event];
    }
    lanes = { ofEvent, inTime, weights };
    index.memory.set(key, lanes);
  }
  return lanes;
}

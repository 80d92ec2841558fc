import type { ActorKind } from '#lib/actors/index.ts';
import { displayText } from '../text.ts';
import type { StoryIndex } from '../story-index.ts';
import type { LaneKind } from '../views.ts';

/** What one way to divide a story into lanes needs to say. */
interface Division {
  /** The key of an event's lane; null sends it to the last one. */
  keyOf(index: StoryIndex, event: number): string | null;
  labelOf(index: StoryIndex, key: string): string;
  /** The actor a key stands for, whose form and colour the lane takes. */
  kindOf?(index: StoryIndex, key: string): ActorKind | null;
  /** Lanes in this order, whatever their weight. */
  order?: readonly string[];
  rest: string;
}

const actorDivision = (rest: string, keyOf: Division['keyOf']): Division => ({
  keyOf,
  labelOf: (index, key) => displayText(index.story.actors[index.actorIndex.get(key)!].name),
  kindOf: (index, key) => index.story.actors[index.actorIndex.get(key)!].kind,
  rest,
});

const known = (index: StoryIndex, actor: string | undefined) =>
  actor !== undefined && index.actorIndex.has(actor) ? actor : null;

const factualityNames: Record<string, string> = {
  happened: 'Happened',
  claimed: 'Claimed by a source',
  planned: 'Planned or expected',
  possible: 'May happen',
  denied: 'Denied',
};
const kindNames: Record<string, string> = { occurrence: 'Occurrences', statement: 'Statements', state: 'States' };

export const divisions: Record<LaneKind, Division> = {
  actor: actorDivision('Other actors', (index, event) => {
    const actor = index.mainActor[event];
    return actor < 0 ? null : index.story.actors[actor].id;
  }),
  source: actorDivision('The articles themselves', (index, event) =>
    known(index, index.story.events[event].sources[0]?.actor),
  ),
  place: actorDivision('No place named', (index, event) => known(index, index.story.events[event].places[0])),
  article: {
    keyOf: (index, event) => {
      const article = index.story.events[event].mentions[0]?.article;
      return article !== undefined && index.articleIndex.has(article) ? article : null;
    },
    labelOf: (index, key) => displayText(index.story.articles[index.articleIndex.get(key)!].title) || 'Untitled',
    rest: 'No article',
  },
  factuality: {
    keyOf: (index, event) => index.story.events[event].factuality,
    labelOf: (_, key) => factualityNames[key],
    order: Object.keys(factualityNames),
    rest: 'Others',
  },
  kind: {
    keyOf: (index, event) => index.story.events[event].kind,
    labelOf: (_, key) => kindNames[key],
    order: Object.keys(kindNames),
    rest: 'Others',
  },
};

import type { Story } from '#lib/story/index.ts';
import { isoInstant, valueWindow } from './calendar.ts';
import { orderInSteps, orderOf } from './order.ts';
import type { StoryIndex } from './story-index.ts';
import { initialWindow, storyExtent } from './story-window.ts';
import { displayText } from './text.ts';

/** What the events tell one by one. */
type FromEvents = Pick<
  StoryIndex,
  | 'earliest'
  | 'coreBegin'
  | 'coreEnd'
  | 'latest'
  | 'drawnBegin'
  | 'drawnEnd'
  | 'weight'
  | 'coarse'
  | 'factuality'
  | 'articles'
  | 'mainActor'
  | 'mainSource'
  | 'parts'
  | 'actorIndex'
  | 'eventIndex'
  | 'actorWeight'
>;

/** What can be told only of all events together, and of what else is in the story. Of a large story each step takes a moment. */
export function* completed(story: Story, fromEvents: FromEvents): Generator<void, StoryIndex> {
  const { events, actors, articles, times } = story;
  const extent = storyExtent(fromEvents);
  yield;
  const window = initialWindow({ ...fromEvents, extent });
  yield;
  let articleIndex: Map<string, number> | undefined;
  let timeIndex: Map<string, number> | undefined;
  const index: StoryIndex = {
    ...fromEvents,
    story,
    dated: fromEvents.coreBegin.some((begin) => !Number.isNaN(begin)),
    extent,
    initialWindow: window,
    byTime: new Uint32Array(0),
    undated: new Uint32Array(0),
    // What the first picture does without is made when it is first asked for.
    get articleIndex() {
      return (articleIndex ??= positions(articles));
    },
    get timeIndex() {
      return (timeIndex ??= positions(times));
    },
    labelWidths: new Float32Array(events.length),
    articleDates: articleDates(story),
    articlesByTime: new Uint32Array(0),
    names: actors.map(({ name }) => displayText(name)),
    memory: new Map(),
  };
  yield;
  const begins = new Float64Array(events.length).fill(NaN);
  const undated: number[] = [];
  for (let at = 0; at < events.length; at++) {
    if (isVague(index, at)) index.weight[at] *= 0.4;
    if (saysWhen(index, at)) begins[at] = index.drawnBegin[at];
    else undated.push(at);
  }
  yield;
  index.byTime = yield* orderInSteps(begins);
  yield;
  index.undated = Uint32Array.from(
    undated.sort((one, other) => index.weight[other] - index.weight[one] || one - other),
  );
  index.articlesByTime = orderOf(index.articleDates.middle);
  return index;
}

function articleDates({ articles }: Story): StoryIndex['articleDates'] {
  const bound = (iso: string | null) => (iso === null ? NaN : isoInstant(iso));
  return {
    middle: Float64Array.from(articles, ({ date }) => {
      const window = date.value === null ? null : valueWindow(date.value);
      return window === null ? NaN : middle(window.begin, window.end);
    }),
    earliest: Float64Array.from(articles, ({ date }) => bound(date.begin)),
    latest: Float64Array.from(articles, ({ date }) => bound(date.end)),
  };
}

/** The places of things in their list, by id. */
export function positions(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

/** What lies somewhere before or after something, or anywhere in half of the story, stands back behind what is dated. */
function isVague({ extent, earliest, latest }: StoryIndex, event: number): boolean {
  return latest[event] - earliest[event] > (extent.end - extent.begin) / 2;
}

/** Whether an event's date is any narrower than the story. */
function saysWhen({ extent, earliest, coreBegin, coreEnd, latest }: StoryIndex, event: number): boolean {
  if (Number.isNaN(earliest[event])) return false;
  return coreEnd[event] > coreBegin[event] || earliest[event] > extent.begin || latest[event] < extent.end;
}

function middle(begin: number, end: number): number {
  return begin + (end - begin) / 2;
}

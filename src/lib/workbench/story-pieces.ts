import { indexStory, StoryIndexer } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import { inSlices, rest } from './rest.ts';

/*
 * A story on its way between the page and a worker. All at once it would hold up the page for as long as it takes to be
 * copied; it goes in pieces, and on the page it is indexed as they come.
 */

const lists = ['articles', 'times', 'actors', 'events', 'relations'] as const;
type ListName = (typeof lists)[number];

/** The next items of one list; a story begins with its title and what people have corrected. */
export interface StoryPiece {
  head?: Pick<Story, 'title' | 'corrections'>;
  list: ListName;
  items: Story[ListName];
  last: boolean;
}

/** Items of one piece; a long article counts for several. */
const most = 700;
const oneItem = 4000;

export function* storyPieces(story: Story): Generator<StoryPiece> {
  const { title, corrections } = story;
  yield { head: { title, corrections }, list: 'articles', items: [], last: false };
  for (const list of lists) {
    const items: readonly object[] = story[list];
    for (let from = 0, to = 0; from < items.length; from = to) {
      for (let size = 0; to < items.length && size < most; to++) size += sizeOf(items[to]);
      yield { list, items: items.slice(from, to) as Story[ListName], last: false };
    }
  }
  yield { list: 'relations', items: [], last: true };
}

const sizeOf = (item: object) => ('text' in item && 'regions' in item ? 1 + (item.text as string).length / oneItem : 1);

/** Sends a story piece by piece, with a rest after each. */
export async function sendStory(story: Story, send: (piece: StoryPiece) => void): Promise<void> {
  for (const piece of storyPieces(story)) {
    send(piece);
    await rest();
  }
}

/** A story that comes in pieces. */
export class ArrivingStory {
  #story = emptyStory({ title: '' });

  /** @returns the story when this was its last piece */
  add({ head, list, items, last }: StoryPiece): Story | null {
    if (head !== undefined) this.#story = emptyStory(head);
    for (const item of items) (this.#story[list] as object[]).push(item);
    return last ? this.#story : null;
  }

  get actors(): Story['actors'] {
    return this.#story.actors;
  }
  get events(): Story['events'] {
    return this.#story.events;
  }
}

function emptyStory({ title, corrections }: NonNullable<StoryPiece['head']>): Story {
  const none = { articles: [], times: [], actors: [], events: [], relations: [] };
  return { format: 'annalist-story', version: 1, title, ...none, ...(corrections && { corrections }) };
}

/** Indexes a story while its lists grow, so that the first picture need not wait for it. */
export class GrowingIndex {
  #indexer: StoryIndexer | null = null;

  /** Adds the events that have come since; lists may begin anew, and then count. */
  goOn(actors: Readonly<Story['actors']>, events: Readonly<Story['events']>): void {
    if (events.length === 0) return;
    if (!this.#indexer?.isOf(actors, events)) this.#indexer = new StoryIndexer(actors, events);
    this.#indexer.goOn();
  }

  async finish(story: Story): Promise<void> {
    if (this.#indexer) await inSlices(this.#indexer.finish(story));
    else indexStory(story);
  }
}

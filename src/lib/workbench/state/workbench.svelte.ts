import { indexStory, windowOf, type FigureAddress, type LaneKind, type TimeWindow } from '#lib/figure/index.ts';
import type { Story, StoryActor, StoryArticle, StoryEvent, StoryTime } from '#lib/story/index.ts';
import { inOrderWritten } from '../article-date.ts';
import { afterNextPicture, inSlices } from '../rest.ts';
import { StorySearch } from '../search.ts';
import { itemOf, placesOf, type Selection } from '../selection.ts';
import { thingsByArticle, thingsKnown, type ThingsByArticle } from '../things-by-article.ts';
import { countInWindow, neighbourInTime, windowAround } from '../window.ts';
import { Filters } from './filters.svelte.ts';
import { Lanes } from './lanes.svelte.ts';
import { Messages } from './messages.svelte.ts';
import { NetworkOptions } from './network-options.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { Preferences } from './preferences.svelte.ts';

/** What the reading pane is asked to bring into sight; a new object each time, so that asking twice scrolls twice. */
export interface ReadingPlace {
  article: string;
  start: number;
}

/** With more events than this the network begins with actors alone, linked by the events they share. */
const manyEvents = 150;

const firstWritten = ({ articles }: Story): string | null => inOrderWritten(articles)[0]?.id ?? null;

/** What fills the middle of the page. */
export type PageView = 'figures' | 'storyline' | 'table';

/**
 * What the page shows: the story that is open, the window on it, what is selected and what is filtered. Every view reads
 * from here and writes here, so that all of them always agree.
 */
export class Workbench {
  readonly preferences = new Preferences();
  readonly messages = new Messages();
  readonly filters = new Filters();
  readonly playback: Playback = new Playback(this);

  story = $state.raw<Story | null>(null);
  window = $state.raw<TimeWindow>({ begin: 0, end: 1 });
  selection = $state.raw<Selection | null>(null);
  #hover = $state.raw<Selection | null>(null);
  /** The article in the reading pane. */
  articleId = $state<string | null>(null);
  reading = $state.raw<ReadingPlace | null>(null);
  laneBy = $state<LaneKind>('actor');
  readonly lanes = new Lanes(() => this.laneBy);
  /** A stretch chosen in the timeline, to which the table and the network are narrowed. */
  brush = $state.raw<TimeWindow | null>(null);
  readonly network = new NetworkOptions();
  view = $state<PageView>('figures');
  /** What is named in each article, once it has been gathered. */
  named = $state.raw<ThingsByArticle | null>(null);
  /** Counts the stories opened: with each the figures begin anew. */
  opened = $state(0);

  readonly index = $derived(this.story && indexStory(this.story));
  readonly mask = $derived(this.index && this.filters.mask(this.index));
  readonly extent = $derived<TimeWindow>(this.index?.extent ?? { begin: 0, end: 1 });
  /** The time of which the table and the network tell. */
  readonly narrowed = $derived(this.brush ?? this.window);
  readonly #counted = $derived(this.index && countInWindow(this.index, this.narrowed, this.mask));
  readonly inWindow = $derived(this.#counted?.within ?? 0);
  /** Events whose dates are too wide to tell whether they lie in the window. */
  readonly perhapsInWindow = $derived(this.#counted?.perhaps ?? 0);
  readonly search = $derived(this.story && new StorySearch(this.story));
  /** The selection as the figures know it. */
  readonly item = $derived(this.story && itemOf(this.selection, this.story));
  readonly hoverItem = $derived(this.story && itemOf(this.hover, this.story));

  readonly article = $derived(this.articleId === null ? null : (this.articleOf(this.articleId) ?? null));

  /** What the pointer is on. It tells of every move; the figures change only with what it is on. */
  get hover(): Selection | null {
    return this.#hover;
  }
  set hover(next: Selection | null) {
    if (next?.id !== this.#hover?.id || next?.kind !== this.#hover?.kind) this.#hover = next;
  }

  eventOf(id: string): StoryEvent | undefined {
    return this.story?.events[this.index?.eventIndex.get(id) ?? -1];
  }
  actorOf(id: string): StoryActor | undefined {
    return this.story?.actors[this.index?.actorIndex.get(id) ?? -1];
  }
  articleOf(id: string): StoryArticle | undefined {
    return this.story?.articles[this.index?.articleIndex.get(id) ?? -1];
  }
  expressionOf(id: string): StoryTime | undefined {
    return this.story?.times[this.index?.timeIndex.get(id) ?? -1];
  }

  /** Takes up a story, and gathers meanwhile what is named in its articles. */
  #take(story: Story): void {
    this.story = story;
    this.named = thingsKnown(story);
    if (this.named === null) void this.#gather(story);
  }

  async #gather(story: Story): Promise<void> {
    await afterNextPicture();
    const named = await inSlices(thingsByArticle(story));
    if (story === this.story) this.named = named;
  }

  /** Shows a story from its beginning. */
  open(story: Story): void {
    this.playback.pause();
    this.opened++;
    this.#take(story);
    this.selection = null;
    this.hover = null;
    this.filters.clear();
    this.lanes.clear();
    this.brush = null;
    this.network.clear();
    this.network.mode = story.events.length > manyEvents ? 'actors' : 'events';
    this.showAll();
    this.playback.choosePace(this.extent);
    this.articleId = firstWritten(story);
    this.reading = null;
  }

  /** Shows another state of the same story: what a person was looking at stays where it can. */
  replace(story: Story, selection: Selection | null): void {
    const before = this.index?.initialWindow ?? null;
    const untouched = before !== null && before.begin === this.window.begin && before.end === this.window.end;
    this.#take(story);
    this.selection = selection;
    this.hover = null;
    this.filters.keepTo(story);
    this.network.keepTo(story);
    if (this.article === null) this.articleId = firstWritten(story);
    if (untouched || this.inWindow + this.perhapsInWindow === 0) this.showAll();
  }

  /** Shows what a figure of the story shows. */
  show({ kind, view }: FigureAddress): void {
    if (!this.index) return;
    this.window = windowOf(this.index, view);
    this.laneBy = view.lanes ?? 'actor';
    this.lanes.show(view);
    this.network.show(view);
    this.filters.show(view);
    this.view = kind === 'storyline' ? 'storyline' : 'figures';
  }

  /** The window that shows nearly all of the story. */
  showAll(): void {
    if (this.index) this.window = this.index.initialWindow;
  }

  /**
   * Selects something everywhere: the figures mark it, the window moves to it, and the reading pane shows its words.
   * @param at where the person pointed, when that was in the text: the text then stays as it is
   */
  select(selection: Selection | null, at?: ReadingPlace): void {
    this.selection = selection;
    if (selection === null) return;
    const item = this.item;
    if (item?.kind === 'event') this.#bringIntoWindow(item.id);
    if (at) this.articleId = at.article;
    else this.#bringIntoReading(selection);
  }

  clear(): void {
    this.selection = null;
    this.filters.actor = null;
  }

  /** Shows a place in an article. */
  read(article: string, start: number): void {
    this.articleId = article;
    this.reading = { article, start };
  }

  #bringIntoWindow(event: string): void {
    const position = this.index?.eventIndex.get(event);
    if (this.index && position !== undefined) this.window = windowAround(this.index, position, this.window);
  }

  #bringIntoReading({ kind, id }: Selection): void {
    const thing = { event: this.eventOf(id), actor: this.actorOf(id), expression: this.expressionOf(id) }[kind];
    if (!thing) return;
    const places = placesOf(thing);
    const place = places.find(({ article }) => article === this.articleId) ?? places[0];
    if (place) this.read(place.article, place.start);
  }

  /** Selects the next or previous event in order of time, among those that the filters leave. */
  step(by: 1 | -1): void {
    const { story, index, item } = this;
    if (!story || !index) return;
    const selected = item?.kind === 'event' ? (index.eventIndex.get(item.id) ?? null) : null;
    const next = neighbourInTime(index, selected, by, this.window, this.mask);
    if (next !== null) this.select({ kind: 'event', id: story.events[next].id });
  }
}

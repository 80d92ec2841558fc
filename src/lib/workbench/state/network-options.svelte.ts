import {
  readPlaces,
  readRegion,
  writePlaces,
  writeRegion,
  type Box,
  type FigureView,
  type NetworkColor,
  type NetworkLayout,
  type NetworkMode,
  type NetworkModel,
  type NetworkQuestion,
  type NetworkSize,
  type NetworkTime,
  type NetworkView,
  type Places,
  type StoryIndex,
  type Transform,
} from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import { readStored, writeStored } from './stored.ts';

const key = 'annalist/network places';
/** More places than this are not kept. */
const mostPlaces = 500;

const isPlaces = (value: unknown): value is Places =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((place) => Number.isFinite(place?.x) && Number.isFinite(place?.y));

/** The layout of a story's network, at rest. */
export interface SettledLayout extends Pick<NetworkLayout, 'x' | 'y'> {
  story: Story;
}

/** How a person has the network drawn. */
export class NetworkOptions {
  mode = $state<NetworkMode>('events');
  sizeBy = $state<NetworkSize>('part');
  colorBy = $state<NetworkColor>('kind');
  time = $state<NetworkTime>('dim');
  minimumWeight = $state(1);
  core = $state(0);
  /** Only what lies around an actor or event; null: everything. */
  around = $state<string | null>(null);
  hops = $state(1);
  /** Two actors and the way between them; the second may yet be to choose. */
  from = $state<string | null>(null);
  to = $state<string | null>(null);
  /** A picture for each period instead of one. */
  periods = $state(false);
  /** The part of the layout that a person looks at; null: all of it. */
  region = $state.raw<Box | null>(null);
  /** Where a person has put nodes, in the layout's units, kept between visits: ids say what they are of. */
  places = $state.raw<Places>(readStored(key, isPlaces) ?? {});

  /** What pictures of the open story's network need, once the worker has told of it. */
  model = $state.raw<NetworkModel | null>(null);
  /** Counts the answers that the model has got since. */
  answered = $state(0);

  /** Where the nodes of a story lie, once its layout is at rest. */
  settled = $state.raw<SettledLayout | null>(null);

  readonly path = $derived<readonly [string, string] | null>(
    this.from !== null && this.to !== null && this.from !== this.to ? [this.from, this.to] : null,
  );
  /** Whether anything but the window and the filter narrows the network. */
  readonly narrowed = $derived(this.minimumWeight > 1 || this.core > 0 || this.around !== null);

  /** What the drawing asks for. */
  readonly view = $derived<Partial<NetworkView> & Pick<NetworkView, 'mode'>>({
    mode: this.mode,
    sizeBy: this.sizeBy,
    colorBy: this.colorBy,
    time: this.time,
    minimumWeight: this.minimumWeight,
    core: this.core,
    around: this.around === null ? null : { id: this.around, hops: this.hops },
    path: this.path,
  });

  /** The answer to a question about the network, once it is there. */
  answerTo<Question extends NetworkQuestion>(question: Question, filter: Uint8Array | null) {
    void this.answered;
    return this.model?.knows(question, filter) ? this.model.ask(question, filter) : undefined;
  }

  /** Puts a node somewhere. */
  put(id: string, at: Pick<Transform, 'x' | 'y'>): void {
    this.places = { ...this.places, [id]: at };
  }

  /** Remembers the places for the next visit. */
  keepPlaces(): void {
    writeStored(key, Object.fromEntries(Object.entries(this.places).slice(-mostPlaces)));
  }

  /** Lets every node lie where the layout has it. */
  freePlaces(): void {
    this.places = {};
    this.keepPlaces();
  }

  clear(): void {
    this.model = null;
    this.show({});
  }

  /** Takes away what a new story no longer holds. */
  keepTo({ actors, events }: Story): void {
    const kept = (id: string | null, ...lists: readonly (readonly { id: string }[])[]) =>
      id !== null && lists.some((list) => list.some((thing) => thing.id === id)) ? id : null;
    this.from = kept(this.from, actors);
    this.to = kept(this.to, actors);
    this.around = kept(this.around, actors, events);
  }

  /** The network as a figure has it. */
  show(view: FigureView): void {
    if (view.nodes) this.mode = view.nodes;
    this.sizeBy = view.size ?? 'part';
    this.colorBy = view.color ?? 'kind';
    this.time = view.outside ?? 'dim';
    this.minimumWeight = view.sharedEvents ?? 1;
    this.core = view.core ?? 0;
    this.around = view.around ?? null;
    this.hops = view.hops ?? 1;
    this.from = view.path?.[0] ?? null;
    this.to = view.path?.[1] ?? null;
    this.periods = view.periods !== undefined;
    this.region = view.region === undefined ? null : readRegion(view.region);
    if (view.place) this.places = { ...this.places, ...readPlaces(view.place) };
  }

  /** The same for a figure of a story to take over. */
  figureView({ actorIndex, eventIndex }: Pick<StoryIndex, 'actorIndex' | 'eventIndex'>): FigureView {
    const put = Object.entries(this.places).filter(([id]) => actorIndex.has(id) || eventIndex.has(id));
    return {
      nodes: this.mode,
      ...(this.sizeBy !== 'part' && { size: this.sizeBy }),
      ...(this.colorBy !== 'kind' && { color: this.colorBy }),
      ...(this.time !== 'dim' && { outside: this.time }),
      ...(this.minimumWeight > 1 && { sharedEvents: this.minimumWeight }),
      ...(this.core > 0 && { core: this.core }),
      ...(this.around !== null && { around: this.around, hops: this.hops }),
      ...(this.path && { path: [...this.path] }),
      ...(this.periods && { periods: mostPeriods }),
      ...(put.length > 0 && { place: writePlaces(Object.fromEntries(put)) }),
      ...(this.region && { region: writeRegion(this.region) }),
    };
  }
}

/** Panels on a page or sheet. */
export const mostPeriods = 12;

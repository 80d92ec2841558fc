import type { ActorKind } from '#lib/actors/index.ts';
import { roles } from '#lib/events/index.ts';
import type { Participation } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { measureText } from './font.ts';
import { displayText } from './text.ts';
import type { TimeWindow } from './views.ts';

/** Type size of events' labels, pixels. */
export const LABEL_SIZE = 11;

/**
 * A story looked up once for drawing, in time near-linear in its events. Keep it as long as the story is unchanged.
 * All arrays are in the order of story.events.
 */
export interface StoryIndex {
  story: Story;
  /** Whether any event has a date; else no time means anything. */
  dated: boolean;
  /** The dated events' time, a little wider, without the few that lie far from all others. */
  extent: TimeWindow;
  /** The window to begin with. */
  initialWindow: TimeWindow;
  eventIndex: ReadonlyMap<string, number>;
  actorIndex: ReadonlyMap<string, number>;
  articleIndex: ReadonlyMap<string, number>;
  timeIndex: ReadonlyMap<string, number>;
  /** The four dates (see Extent); NaN where there are none. */
  earliest: Float64Array;
  coreBegin: Float64Array;
  coreEnd: Float64Array;
  latest: Float64Array;
  /** 1 for events dated by a week, a month or more, of which nobody says which day. */
  coarse: Uint8Array;
  /** Where an event begins and ends on paper: an open end is drawn as a short arrow beyond what is known. */
  drawnBegin: Float64Array;
  drawnEnd: Float64Array;
  /** Dated events by where they begin on paper. */
  byTime: Uint32Array;
  /** Events without a date, or with one that says no more than that they are part of the story. */
  undated: Uint32Array;
  /** Widths of labels in pixels at LABEL_SIZE, as far as they have been asked for by labelWidth; 0 before. */
  labelWidths: Float32Array;
  /** Actors' names ready to draw, in the order of story.actors. */
  names: readonly string[];
  /** Articles' own dates: the middle of the best guess, and every day it can still be; NaN where there is none. */
  articleDates: { middle: Float64Array; earliest: Float64Array; latest: Float64Array };
  /** Dated articles in order of their dates. */
  articlesByTime: Uint32Array;
  /** How much an event matters to the story; higher is drawn first. */
  weight: Float32Array;
  /** Places in factualities. */
  factuality: Uint8Array;
  /** Number of articles that report the event. */
  articles: Uint16Array;
  /** Index of the actor whose lane an event is drawn in; -1 without one. */
  mainActor: Int32Array;
  /** Index of the first who tells of it; -1 where only the articles do. */
  mainSource: Int32Array;
  parts: Parts;
  /** Each actor's parts in events and what it says, weighed: how much it matters; in the order of story.actors. */
  actorWeight: Float32Array;
  /** What layouts keep between scenes of the same story. */
  memory: Map<string, unknown>;
}

/** Who has part in which event, one after another in the order of the events. Things have none. */
export interface Parts {
  /** Where each event's parts begin, and where the last one's end. */
  begins: Uint32Array;
  /** Places in story.actors. */
  actor: Uint32Array;
  /** Places in partRoles. */
  role: Uint8Array;
  /** 1 where the words that tell of it may mean somebody else. */
  inDoubt: Uint8Array;
}

export const partRoles: readonly Participation['role'][] = [...roles, 'source'];

/** One event's label, ready to draw. */
export function labelOf({ story }: StoryIndex, event: number): string {
  return displayText(story.events[event].label);
}

/** Its width in pixels at LABEL_SIZE. */
export function labelWidth(index: StoryIndex, event: number): number {
  return (index.labelWidths[event] ||= measureText(labelOf(index, event), LABEL_SIZE));
}

export function actorKind(index: StoryIndex, event: number): ActorKind {
  const actor = index.mainActor[event];
  return actor < 0 ? 'unnamed' : index.story.actors[actor].kind;
}

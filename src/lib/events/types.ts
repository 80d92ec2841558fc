import type { Span } from '#lib/article/index.ts';
import type { Granularity, Interval } from '#lib/time/index.ts';

export const eventKinds = ['occurrence', 'statement', 'state'] as const;
export type EventKind = (typeof eventKinds)[number];
export const factualities = ['happened', 'claimed', 'planned', 'possible', 'denied'] as const;
export type Factuality = (typeof factualities)[number];
export const roles = ['agent', 'patient', 'recipient', 'participant', 'place', 'origin', 'destination'] as const;
export type Role = (typeof roles)[number];

/** What dates an event, before anything is resolved: found once, and used again whenever the article's date changes. */
export interface DateCue {
  basis: Exclude<EventDate['basis'], 'given'>;
  /** Indices into the article's time expressions that govern the event. */
  times: number[];
  /** How the event stands to the times: on them, from the first to the last of them, or somewhere before or after. */
  relation: 'during' | 'throughout' | 'before' | 'after' | 'since' | 'until';
  /** What dates it where the times lie ahead of the article: a vote announced "on Friday" may be one held on Friday. */
  otherwise?: DateCue;
  /** Told as past: times that begin only after the article are not its own, and `otherwise` dates it. */
  isOver?: true;
  /**
   * Told in the simple past without a time of its own: most often of the day that the article is about. What was said may
   * be of a later day than the deed that it goes on from.
   */
  narrated?: 'deed' | 'statement';
  /** A deed with a time of its own, which takes the narrative there. */
  moves?: true;
  /** Of what is narrated, the event told before it whose time the narrative has come to, as an index into the events. */
  behind?: number;
  confidence: number;
}

/** What an event's date rests on, the surest first; "given" is by a person. */
export const eventDateBases = ['given', 'stated', 'related', 'document', 'inferred'] as const;

export interface EventDate {
  value: string | null;
  interval: Interval;
  granularity: Granularity | null;
  basis: (typeof eventDateBases)[number];
  /** Indices into the article's time expressions. */
  times: number[];
  confidence: number;
}

/** One mention of an event in one article. */
export interface EventMention {
  label: string;
  kind: EventKind;
  factuality: Factuality;
  /** Index into AnnotatedText.sentences. */
  sentence: number;
  /** The word that names the event, or the words that a person marked. */
  trigger: Span;
  /** The foremost word of those that a person marked. */
  head?: Span;
  /** Dictionary form of the trigger: "invade" for "invaded" and for "invasion". */
  lemma: string;
  /** The clause or sentence that reports it. */
  clause: Span;
  /** Actors are indices into the article's list of actors. */
  participants: { actor: number; role: Role }[];
  /** Who says so, outermost first; empty = the article itself. */
  sources: number[];
  places: number[];
  cue: DateCue;
  /** Of a noun, the event whose verb tells the same deed ("launched an attack"), as an index into the events. */
  sameAs?: number;
}

export interface EventRelation {
  type: 'before' | 'includes' | 'causes' | 'contradicts';
  /** Indices into the article's list of event mentions. */
  from: number;
  to: number;
}

import type { DateCue, EventMention } from './types.ts';

/**
 * Events and what dates them, some of it changed. They are made with every field in its place, whether or not anything is
 * known of it: what reads them is compiled for one kind of object, and an engine gives each copy by spreading another.
 */
export const eventLike = (
  event: EventMention,
  changes: Partial<Pick<EventMention, 'label' | 'participants' | 'sources' | 'places' | 'cue' | 'sameAs'>>,
): EventMention => ({
  label: changes.label ?? event.label,
  kind: event.kind,
  factuality: event.factuality,
  sentence: event.sentence,
  trigger: event.trigger,
  head: event.head,
  lemma: event.lemma,
  clause: event.clause,
  participants: changes.participants ?? event.participants,
  sources: changes.sources ?? event.sources,
  places: changes.places ?? event.places,
  cue: changes.cue ?? event.cue,
  sameAs: changes.sameAs ?? event.sameAs,
});

export const cueLike = (cue: DateCue, changes: Partial<Omit<DateCue, 'times' | 'confidence'>>): DateCue => ({
  basis: changes.basis ?? cue.basis,
  times: cue.times,
  relation: changes.relation ?? cue.relation,
  otherwise: changes.otherwise ?? cue.otherwise,
  isOver: changes.isOver ?? cue.isOver,
  narrated: changes.narrated ?? cue.narrated,
  moves: changes.moves ?? cue.moves,
  behind: changes.behind ?? cue.behind,
  confidence: cue.confidence,
});

/** A cue of which nothing more is known. */
export const plainCue = (
  basis: DateCue['basis'],
  times: number[],
  relation: DateCue['relation'],
  confidence: number,
  narrated?: DateCue['narrated'],
): DateCue => ({
  basis,
  times,
  relation,
  otherwise: undefined,
  isOver: undefined,
  narrated,
  moves: undefined,
  behind: undefined,
  confidence,
});

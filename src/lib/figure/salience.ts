import type { StoryEvent } from '#lib/story/index.ts';

const kinds: Record<StoryEvent['kind'], number> = { occurrence: 1, state: 0.4, statement: 0.45 };

const factualities: Record<StoryEvent['factuality'], number> = {
  happened: 1,
  claimed: 0.95,
  planned: 0.85,
  denied: 0.8,
  possible: 0.65,
};

/** A date the text states, or a person gave, says more than one that only follows from the article's own. */
const bases: Record<NonNullable<StoryEvent['date']>['basis'], number> = {
  given: 1.3,
  stated: 1.3,
  related: 1.1,
  document: 0.8,
  inferred: 0.6,
};

/** Who acts and on whom is what makes a sentence news. */
const byParticipants = [0.4, 0.8, 1.2, 1.3];
/** "Russia comes" tells less than "Russia invades Ukraine". */
const byLabelWords = [0.3, 0.3, 0.55, 0.9];

/** A reader who sees only some is shown first who is known to have done it: "Stein resigns" before "[Stein] resigns". */
const inDoubt = 0.6;
/** Nor is it known where a label names nobody: "We regret the delay", "Her patrol begins", "Anyone to call police". */
const namesNobody = /^(?:I|We|You|He|She|It|They|This|Anybody|Anyone|My|Our|Your|His|Her|Its|Their) /;

const stepOf = (steps: readonly number[], count: number) => steps[Math.min(count, steps.length - 1)];

/** Dates that an event has of its own. */
const ownDates: readonly string[] = ['given', 'stated', 'related'] satisfies NonNullable<StoryEvent['date']>['basis'][];

/**
 * Whether an event is drawn with less weight: what was said, how things stand, and what one article only names in
 * passing: in a word, of nobody, at no time of its own.
 */
export function standsBack({ kind, participants, label, date, reports }: StoryEvent): boolean {
  if (kind !== 'occurrence') return true;
  const isNamedInPassing = participants.length === 0 && !label.includes(' ') && (reports ?? 1) === 1;
  return isNamedInPassing && !ownDates.includes(date?.basis ?? '');
}

/** How much an event by itself is part of the story; who takes part counts by it. */
export const kindWeight = (event: StoryEvent): number => kinds[event.kind];

/**
 * How much an event matters to a reader who can see only some: what happened before what was said, what several
 * articles report, what has actors, a date of its own and something to read. Higher is drawn first.
 */
export function salience(event: StoryEvent, articles: number): number {
  return (
    kinds[event.kind] *
    factualities[event.factuality] *
    (event.date ? bases[event.date.basis] : 0.5) *
    stepOf(byParticipants, actorsOf(event)) *
    stepOf(byLabelWords, wordsOf(event.label)) *
    (event.label.includes('[') || namesNobody.test(event.label) ? inDoubt : 1) *
    (1 + Math.log2(Math.max(1, articles)))
  );
}

/** Different actors among the few that take part. */
function actorsOf({ participants }: StoryEvent): number {
  let count = 0;
  for (let at = 0; at < participants.length; at++) {
    let first = 0;
    while (participants[first].actor !== participants[at].actor) first++;
    if (first === at) count++;
  }
  return count;
}

/** Words of a label, as far as it matters how many. */
function wordsOf(label: string): number {
  let words = 1;
  for (let at = label.indexOf(' '); at !== -1 && words < byLabelWords.length; at = label.indexOf(' ', at + 1)) words++;
  return words;
}

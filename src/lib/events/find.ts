import type { Actor } from '#lib/actors/index.ts';
import type { RegionKind, Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { TimeType } from '#lib/time/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { nominalOwner, subjectOf, treeOf } from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { actorOf, indexActors, purposesOfOrganisations } from './actor-index.ts';
import { ToldEvents } from './anaphora.ts';
import { findAnnouncers } from './announcers.ts';
import type { Argument } from './argument.ts';
import { withBinding } from './binding.ts';
import { inChronicles } from './chronicles.ts';
import { cueOf } from './cue.ts';
import type { HungTimes } from './hung-times.ts';
import { hangTimes } from './hung-times.ts';
import { factualityOf } from './factuality/index.ts';
import type { Labelled } from './labels/index.ts';
import { labelMarked, labelOf } from './labels/index.ts';
import { argumentsOf, participantsOf } from './participants.ts';
import { withHolders } from './offices-before-names.ts';
import { placesOf } from './places.ts';
import type { Place, Quotations } from './quotations.ts';
import { findQuotations } from './quotations.ts';
import { relationsIn } from './relations.ts';
import { sourcesOf } from './sources.ts';
import { supportVerb } from './support-verbs.ts';
import { alongNarrative, inNarrative } from './narrative.ts';
import { clauseOf } from './tense.ts';
import type { Trigger } from './triggers/index.ts';
import { findTriggers, withThoseByHand } from './triggers/index.ts';
import type { EventMention, EventRelation } from './types.ts';

/** Where news stands; captions, related links and page furniture report none. */
const newsRegions: readonly RegionKind[] = ['headline', 'heading', 'body'];

/**
 * Finds the events of an article: what each word that names one says of who did what, where, according to whom,
 * whether it happened, and which time expressions date it. Linear in the text.
 * @param marked where a person says that an event is told, too
 */
export function findEvents(
  annotated: AnnotatedText,
  actors: readonly Actor[],
  times: readonly (Span & { type: TimeType })[],
  marked: readonly Span[] = [],
): { events: EventMention[]; relations: EventRelation[] } {
  const trees = annotated.sentences.map(treeOf).map(withHolders);
  const found = trees.map((tree) => (newsRegions.includes(tree.sentence.region) ? findTriggers(tree) : []));
  const timed = timedWords(trees, times);
  const purposes = purposesOfOrganisations(annotated, actors);
  // "the end of the week" ends nothing, "the Commission on Debates" is no debate.
  const read = found.map((list, s) =>
    list.filter(({ token, form }) => form !== 'noun' || !(timed[s]!.has(token) || purposes[s]!.has(token))),
  );
  const triggers = withThoseByHand(read, trees, marked);
  const quotations = findQuotations(annotated, trees);
  const index = withBinding(indexActors(annotated, actors), trees, quotations);
  const announcers = findAnnouncers(index, trees);
  const hung = hangTimes(annotated, trees, times, triggers);

  const opening = annotated.sentences.findIndex(({ region }) => region === 'body');
  const known = new ToldEvents();
  const reading: Reading = { annotated, trees, index, quotations, announcers, hung, timed, opening, known };

  const events: EventMention[] = [];
  const relations: EventRelation[] = [];
  for (const [s, tree] of trees.entries()) {
    const drafts = withSupport(triggers[s]!.map((trigger) => draftOf(reading, tree, trigger)));
    const eventAt = new Map(drafts.map(({ trigger }, i) => [trigger.token, events.length + i]));
    tellDrafts(reading, drafts, eventAt, events);
    relations.push(...relationsIn(tree, eventAt));
  }
  const told = alongNarrative(events, annotated);
  return { events: inChronicles(told, annotated, times), relations: withoutContradiction(relations) };
}

/** What the sentences of an article are read with, one after the other. */
interface Reading {
  annotated: AnnotatedText;
  trees: readonly Tree[];
  index: ActorIndex;
  quotations: Quotations;
  announcers: ReturnType<typeof findAnnouncers>;
  hung: HungTimes;
  /** For each sentence, the words of its time expressions. */
  timed: readonly ReadonlySet<number>[];
  /** The first sentence of the body. */
  opening: number;
  /** The events told so far. */
  known: ToldEvents;
}

/** What a trigger tells, and the words that say according to whom. */
interface Draft extends Labelled {
  sources: readonly Place[];
}

function draftOf({ quotations, announcers, timed }: Reading, tree: Tree, trigger: Trigger): Draft {
  const sources = sourcesOf(tree, trigger.token, quotations, announcers);
  // "must be rebuilt by the end of June": nobody does it, that is when.
  const saysWhen = ({ preposition, token }: Argument) => preposition === 'by' && timed[tree.index]!.has(token);
  return {
    tree,
    trigger,
    arguments: argumentsOf(tree, trigger).filter((each) => !saysWhen(each)),
    factuality: factualityOf(tree, trigger, sources.length > 0),
    sources,
  };
}

/** Adds the events of a sentence, each at its place in `eventAt`. */
function tellDrafts(
  reading: Reading,
  drafts: readonly Draft[],
  eventAt: ReadonlyMap<number, number>,
  events: EventMention[],
): void {
  const first = events.length;
  const draftAt = new Map(drafts.map((draft) => [draft.trigger.token, draft]));
  for (const draft of drafts) {
    const verb = eventAt.get(supportVerb(draft.tree, draft.trigger.token));
    const event = eventOf(reading, draft, draftAt);
    events.push(verb === undefined ? event : { ...event, sameAs: verb });
    reading.known.note(event);
  }
  for (const [i, { tree, trigger }] of drafts.entries()) {
    const noun = events[first + i]!;
    if (noun.sameAs === undefined) continue;
    const verb = events[noun.sameAs]!;
    events[first + i] = { ...noun, participants: together(verb.participants, noun.participants) };
    // "after launching attacks on the port": without a subject the noun says more.
    if (subjectOf(tree, tree.heads[trigger.token]!) === null) events[noun.sameAs] = { ...verb, label: noun.label };
    reading.known.note(events[first + i]!);
  }
}

function eventOf(reading: Reading, draft: Draft, draftAt: ReadonlyMap<number, Draft>): EventMention {
  const { annotated, trees, index, quotations, hung, opening, known } = reading;
  const { tree, trigger, factuality } = draft;
  const isOpening = tree.sentence.region === 'headline' || tree.index === opening;
  const isQuoted = quotations.quoted[tree.index]![trigger.token]!;
  const own = participantsOf(index, tree, draft.arguments, (token) => draftAt.has(token));
  const before = own.length === 0 ? known.meantBy(draft) : undefined;
  const participants = before?.participants ?? own;
  const sources = draft.sources.flatMap((place) => sourcesAt(index, trees[place.sentence]!, place.token));
  return {
    label: labelMarked(draft, annotated.text) ?? before?.label ?? labelOf(index, draft, (token) => draftAt.get(token)),
    kind: trigger.kind,
    factuality,
    sentence: tree.index,
    ...triggerSpans(tree, trigger),
    lemma: trigger.lemma,
    clause: clauseSpan(tree, trigger.token),
    participants,
    sources: [...new Set(sources)].filter((source) => !speaksForItself(trigger, participants, source)),
    places: placesOf(participants),
    cue: inNarrative(tree, trigger, cueOf(tree, trigger, hung, factuality, { isOpening, isQuoted })),
  };
}

/** Those of both, each once. */
const together = (
  some: EventMention['participants'],
  others: EventMention['participants'],
): EventMention['participants'] => [
  ...some,
  ...others.filter(({ actor }) => some.every((each) => each.actor !== actor)),
];

/** The same, each noun whose deed a verb tells as sure as that says it is: "may launch an attack". */
function withSupport(told: readonly Draft[]): Draft[] {
  const toldAt = new Map(told.map((each) => [each.trigger.token, each]));
  return told.map((each) => ({
    ...each,
    factuality: (toldAt.get(supportVerb(each.tree, each.trigger.token)) ?? each).factuality,
  }));
}

/** Whom a word names as a source: of "a report by the agency", where the report is nobody, the agency. */
function sourcesAt(index: ActorIndex, tree: Tree, token: number): readonly number[] {
  const several = index.several[tree.index]!.get(token);
  if (several !== undefined) return several;
  const actor = actorOf(index, tree, token);
  const owner = actor === null ? nominalOwner(tree, token) : -1;
  return [owner < 0 ? actor : actorOf(index, tree, owner)].filter((source) => source !== null);
}

/** Nobody is the source of their own statement. */
const speaksForItself = (trigger: Trigger, participants: EventMention['participants'], source: number): boolean =>
  trigger.kind === 'statement' && participants.some(({ actor, role }) => actor === source && role === 'agent');

/** For each sentence, the words of its time expressions. */
function timedWords(trees: readonly Tree[], times: readonly Span[]): ReadonlySet<number>[] {
  const ordered = [...times].sort((a, b) => a.start - b.start);
  let next = 0;
  return trees.map(({ tokens }) => {
    const words = new Set<number>();
    tokens.forEach(({ start, end }, token) => {
      while (next < ordered.length && ordered[next]!.end <= start) next++;
      if (next < ordered.length && ordered[next]!.start < end) words.add(token);
    });
    return words;
  });
}

/** The word that names an event, or all that a person marked. */
function triggerSpans({ tokens }: Tree, { token, marked }: Trigger): Pick<EventMention, 'trigger' | 'head'> {
  const head = { start: tokens[token]!.start, end: tokens[token]!.end };
  return marked ? { trigger: { start: marked.start, end: marked.end }, head } : { trigger: head };
}

/** The clause that reports an event, from its first to its last word. */
function clauseSpan(tree: Tree, token: number): Span {
  const clause = clauseOf(tree, token);
  return { start: tree.tokens[tree.first[clause]!]!.start, end: tree.tokens[tree.last[clause]!]!.end };
}

/** Each relation once, and never an event before another that is before it. */
function withoutContradiction(relations: readonly EventRelation[]): EventRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ type, from, to }) => {
    const key = `${type} ${from} ${to}`;
    if (from === to || seen.has(key) || seen.has(`${type} ${to} ${from}`)) return false;
    seen.add(key);
    return true;
  });
}

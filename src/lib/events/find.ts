import type { Actor } from '#lib/actors/index.ts';
import type { RegionKind, Span } from '#lib/article/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { TimeType } from '#lib/time/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { nominalOwner, subjectOf, tag, treeOf } from '#lib/grammar/index.ts';
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
import { labelledLike, labelMarked, labelOf, withSpeaker } from './labels/index.ts';
import { eventLike } from './like.ts';
import { argumentsOf, participantsOf } from './participants.ts';
import { withHolders } from './offices-before-names.ts';
import { shortPhrase } from './phrases.ts';
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
  const reading = readingOf(annotated, actors, times, marked);
  const events: EventMention[] = [];
  const relations: EventRelation[] = [];
  for (const tree of reading.trees) {
    const eventAt = tellSentence(reading, tree, events);
    relations.push(...relationsIn(tree, eventAt));
  }
  const told = alongNarrative(events, annotated, times);
  return { events: inChronicles(told, annotated, times), relations: withoutContradiction(relations) };
}

/** What the sentences of an article are read with, one after the other. */
interface Reading {
  annotated: AnnotatedText;
  trees: readonly Tree[];
  /** For each sentence, the words that name events. */
  triggers: readonly (readonly Trigger[])[];
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

function readingOf(
  annotated: AnnotatedText,
  actors: readonly Actor[],
  times: readonly (Span & { type: TimeType })[],
  marked: readonly Span[],
): Reading {
  const trees = treesOf(annotated);
  const timed = timedWords(trees, times);
  const found = triggersIn(trees, timed, purposesOfOrganisations(annotated, actors));
  const triggers = withThoseByHand(found, trees, marked);
  const quotations = findQuotations(annotated, trees);
  const index = withBinding(indexActors(annotated, actors), trees, quotations);
  return {
    annotated,
    trees,
    triggers,
    index,
    quotations,
    announcers: findAnnouncers(index, trees),
    hung: hangTimes(annotated, trees, times, triggers),
    timed,
    opening: annotated.sentences.findIndex(({ region }) => region === 'body'),
    known: new ToldEvents(),
  };
}

function treesOf({ sentences }: AnnotatedText): Tree[] {
  const trees: Tree[] = [];
  for (const [s, sentence] of sentences.entries()) trees.push(withHolders(treeOf(sentence, s)));
  return trees;
}

/** For each sentence, the words that name events: "the end of the week" ends nothing, "the Commission on Debates" is no debate. */
function triggersIn(
  trees: readonly Tree[],
  timed: readonly ReadonlySet<number>[],
  purposes: readonly ReadonlySet<number>[],
): Trigger[][] {
  const found: Trigger[][] = [];
  for (const [s, tree] of trees.entries()) {
    const own = newsRegions.includes(tree.sentence.region) ? findTriggers(tree) : [];
    found.push(own.filter(({ token, form }) => form !== 'noun' || !(timed[s]!.has(token) || purposes[s]!.has(token))));
  }
  return found;
}

/** What a trigger tells, and the words that say according to whom. */
interface Draft {
  told: Labelled;
  sources: readonly Place[];
}

/** What a sentence tells, each noun whose deed a verb tells as sure as that says it is: "may launch an attack". */
function draftsOf(reading: Reading, tree: Tree): Draft[] {
  const drafts: Draft[] = [];
  for (const trigger of reading.triggers[tree.index]!) drafts.push(draftOf(reading, tree, trigger));
  const toldAt = byToken(drafts);
  const supported: Draft[] = [];
  for (const { told, sources } of drafts) {
    const { factuality } = toldAt.get(supportVerb(tree, told.trigger.token)) ?? told;
    supported.push({ told: labelledLike(told, factuality, false), sources });
  }
  return supported;
}

function byToken(drafts: readonly Draft[]): ReadonlyMap<number, Labelled> {
  const found = new Map<number, Labelled>();
  for (const { told } of drafts) found.set(told.trigger.token, told);
  return found;
}

function draftOf({ quotations, announcers, timed }: Reading, tree: Tree, trigger: Trigger): Draft {
  const sources = sourcesOf(tree, trigger.token, quotations, announcers);
  const phrases: Argument[] = [];
  for (const each of argumentsOf(tree, trigger))
    // "must be rebuilt by the end of June": nobody does it, that is when.
    if (each.preposition !== 'by' || !timed[tree.index]!.has(each.token)) phrases.push(each);
  const factuality = factualityOf(tree, trigger, sources.length > 0);
  return { told: { tree, trigger, arguments: phrases, factuality, asked: false }, sources };
}

/** Adds the events of a sentence; gives the place of each by the word that names it. */
function tellSentence(reading: Reading, tree: Tree, events: EventMention[]): ReadonlyMap<number, number> {
  const first = events.length;
  const drafts = draftsOf(reading, tree);
  const toldAt = byToken(drafts);
  const eventAt = new Map<number, number>();
  for (let i = 0; i < drafts.length; i++) eventAt.set(drafts[i]!.told.trigger.token, first + i);
  for (const draft of drafts) {
    const verb = eventAt.get(supportVerb(tree, draft.told.trigger.token));
    const event = eventOf(reading, draft, toldAt);
    events.push(verb === undefined ? event : eventLike(event, { sameAs: verb }));
    reading.known.note(event);
  }
  for (let i = 0; i < drafts.length; i++)
    if (events[first + i]!.sameAs !== undefined) joinToVerb(reading, drafts[i]!.told, first + i, events);
  return eventAt;
}

/** A noun whose deed a verb tells has the verb's participants, too, and is of its time where it tells none. */
function joinToVerb(reading: Reading, { tree, trigger }: Labelled, at: number, events: EventMention[]): void {
  const noun = events[at]!;
  const verb = events[noun.sameAs!]!;
  events[at] = eventLike(noun, {
    participants: together(verb.participants, noun.participants),
    cue: noun.cue.times.length > 0 ? noun.cue : verb.cue,
  });
  // "after launching attacks on the port": without a subject the noun says more.
  if (subjectOf(tree, tree.heads[trigger.token]!) === null)
    events[noun.sameAs!] = eventLike(verb, { label: noun.label });
  reading.known.note(events[at]);
}

function eventOf(reading: Reading, { told, sources }: Draft, toldAt: ReadonlyMap<number, Labelled>): EventMention {
  const { annotated, index, quotations, hung, opening, known } = reading;
  const { tree, trigger, factuality } = told;
  const isOpening = tree.sentence.region === 'headline' || tree.index === opening;
  const isQuoted = quotations.quoted[tree.index]![trigger.token]!;
  const own = participantsOf(index, tree, told.arguments, toldAt);
  const before = own.length === 0 ? known.meantBy(told) : undefined;
  const participants = before === undefined ? own : before.participants;
  const word = wordSpan(tree, trigger.token);
  const label = before?.label ?? labelOf(index, told, (token) => toldAt.get(token));
  return {
    label: labelMarked(told, annotated.text) ?? withSpeaker(label, speakerOf(reading, sources)),
    kind: trigger.kind,
    factuality,
    sentence: tree.index,
    trigger: trigger.marked ? { start: trigger.marked.start, end: trigger.marked.end } : word,
    head: trigger.marked ? word : undefined,
    lemma: trigger.lemma,
    clause: clauseSpan(tree, trigger.token),
    participants,
    sources: saidBy(reading, trigger, sources, participants),
    places: placesOf(participants),
    cue: inNarrative(tree, trigger, cueOf(tree, trigger, hung, factuality, { isOpening, isQuoted })),
    sameAs: undefined,
  };
}

/** Who says so, innermost; '' where the text does not tell. */
function speakerOf({ index, trees }: Reading, sources: readonly Place[]): string {
  const place = sources.at(-1);
  if (place === undefined) return '';
  const tree = trees[place.sentence]!;
  const isKnown = /^NN/.test(tag(tree, place.token)) || index.heads[place.sentence]!.has(place.token);
  return isKnown ? shortPhrase(index, tree, place.token) : '';
}

/** The actors that say so, each once. */
function saidBy(
  { index, trees }: Reading,
  trigger: Trigger,
  sources: readonly Place[],
  participants: EventMention['participants'],
): number[] {
  const found: number[] = [];
  for (const { sentence, token } of sources)
    for (const source of sourcesAt(index, trees[sentence]!, token))
      if (!found.includes(source) && !speaksForItself(trigger, participants, source)) found.push(source);
  return found;
}

/** Those of both, each once. */
function together(
  some: EventMention['participants'],
  others: EventMention['participants'],
): EventMention['participants'] {
  const all: EventMention['participants'] = [];
  for (const each of some) all.push(each);
  for (const each of others) if (!some.some(({ actor }) => actor === each.actor)) all.push(each);
  return all;
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
  const timed: Set<number>[] = [];
  let next = 0;
  for (const { tokens } of trees) {
    const words = new Set<number>();
    for (const [token, { start, end }] of tokens.entries()) {
      while (next < ordered.length && ordered[next]!.end <= start) next++;
      if (next < ordered.length && ordered[next]!.start < end) words.add(token);
    }
    timed.push(words);
  }
  return timed;
}

const wordSpan = ({ tokens }: Tree, token: number): Span => ({ start: tokens[token]!.start, end: tokens[token]!.end });

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

import type { Span } from '#lib/article/index.ts';
import { eventKinds, factualities, roles, type EventKind, type Factuality } from '#lib/events/index.ts';
import { Cast } from './cast.ts';
import { isLight } from './event-concepts.ts';
import { articlesOf, placeOf, ListsWriter, type Lists } from './lists.ts';
import type { MergedActors } from './actors.ts';
import { numberOf } from './numbering.ts';
import type { Quantity } from './quantities.ts';
import type { eventTables } from './reports.ts';
import type { AllTables } from './tables.ts';

/** Numbers of roles, as they stand in the list of them. */
export const agent = roles.indexOf('agent');
export const patient = roles.indexOf('patient');
export const place = roles.indexOf('place');

/** Flags of the parts that somebody or something has in a mention, with a name or without. */
export const party = { doer: 1, undergoer: 2 };

/** Who has to do with each of many mentions. */
export interface WhoTakesPart {
  /** Who takes part, as the mention says it; the same actor may do so twice. Of each the role. */
  readonly participants: Lists;
  readonly participantRoles: Uint8Array;
  /** Who says so; nobody for what the article says itself. */
  readonly sources: Lists;
  readonly places: Lists;
  /** Everybody who takes part and then the places, each once. Of each the role. */
  readonly actors: Lists;
  readonly roles: Uint8Array;
}

/**
 * All mentions of events in a story, article by article, whatever the dates are: of each thing that tells whether two of
 * them mean the same event a column, with an entry for each mention. As objects, tens of thousands of mentions would be
 * most of the work and of the room that merging takes. Actors are those of the story, by index.
 */
export interface Mentions extends WhoTakesPart {
  readonly size: number;
  readonly cast: Cast;
  /** The first mention of each article, and behind the last article how many there are. */
  readonly firsts: Int32Array;
  /** The article of each mention. */
  readonly articles: Int32Array;
  readonly sentences: Int32Array;
  /** Of a noun the mention whose verb tells the same deed; -1 where none does. */
  readonly sameAs: Int32Array;
  /** As numbers. */
  readonly ids: Float64Array;
  readonly labels: readonly string[];
  /** Indices into the lists of kinds and factualities. */
  readonly kinds: Int32Array;
  readonly factualities: Int32Array;
  readonly manners: Int32Array;
  /** Where triggers and clauses begin in their articles, and how long they are. */
  readonly triggers: Int32Array;
  readonly triggerLengths: Int32Array;
  readonly clauses: Int32Array;
  readonly clauseLengths: Int32Array;
  /** The deeds, by number, and by that number whether sharing it is no sign. */
  readonly concepts: Int32Array;
  readonly isLight: readonly boolean[];
  readonly isStatement: Uint8Array;
  readonly isDenied: Uint8Array;
  /** Whether it is told as planned or possible. */
  readonly isOpen: Uint8Array;
  /** Flags of `party`: which parts are told. */
  readonly parties: Uint8Array;
  /** Which of several each is, 0 where nothing tells. */
  readonly ordinals: Int32Array;
  /** The content words of its clause, as numbers of the article's `lemmas`. */
  readonly words: Lists;
  /** The words of its label beside the deed, as such numbers. */
  readonly labelWords: Lists;
  /** What its verb is about, as such numbers. */
  readonly themes: Lists;
  /** The words of what those deny that deny something. */
  readonly denials: Lists;
  readonly lemmas: EventTables['lemmas'];
  /** Where the articles' sentences lie. */
  readonly sentenceSpans: EventTables['sentences'];
  /** Those of the actors that do it and those that have it done to them, as far as the text knows them by a name. */
  readonly agents: Lists;
  readonly patients: Lists;
  /** The states and organisations behind the actors. */
  readonly behind: Lists;
  /** What those mentions count that count something. */
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
}

/** @param tables of the articles in the order of the story */
export function collectMentions(
  { events, denials, sentences, lemmas, quantities }: EventTables,
  merged: MergedActors,
): Mentions {
  const cast = new Cast(merged);
  const { firsts } = events;
  const articles = articlesOf(firsts);
  const size = articles.length;
  const { concepts, isLight } = conceptsOf(events);
  const participants = ofStory(events.participants, articles, merged);
  const participantRoles = new Uint8Array(events.roles.items);
  const places = ofStory(events.places, articles, merged, true);
  const { actors, roles, agents, patients, behind, parties } = involvedIn(
    size,
    cast,
    participants,
    participantRoles,
    places,
  );
  // Named one by one: what is spread into an object of so many has another hidden class each time, and slows all down.
  return {
    size,
    cast,
    firsts,
    articles,
    sentences: events.sentences,
    sameAs: sameInStory(events, articles),
    ids: events.ids,
    labels: events.labels,
    kinds: events.kinds,
    factualities: events.factualities,
    manners: events.manners,
    triggers: events.triggers,
    triggerLengths: events.triggerLengths,
    clauses: events.clauses,
    clauseLengths: events.clauseLengths,
    concepts,
    isLight,
    isStatement: flagged(events.kinds, statement),
    isDenied: flagged(events.factualities, denied),
    isOpen: flagged(events.factualities, planned, possible),
    parties,
    ordinals: events.ordinals,
    words: events.words,
    labelWords: events.labelWords,
    themes: events.themes,
    denials: denialsOf(firsts, size, denials),
    lemmas,
    sentenceSpans: sentences,
    participants,
    participantRoles,
    sources: ofStory(events.sources, articles, merged),
    places,
    actors,
    roles,
    agents,
    patients,
    behind,
    quantities: quantitiesOf(firsts, quantities),
  };
}

type EventTables = AllTables<typeof eventTables>;
const statement = eventKinds.indexOf('statement');
const [denied, planned, possible] = (['denied', 'planned', 'possible'] as const).map((each) =>
  factualities.indexOf(each),
);

function conceptsOf({ concepts }: EventTables['events']): Pick<Mentions, 'concepts' | 'isLight'> {
  const known = new Map<string, number>();
  const numbers = new Int32Array(concepts.length);
  for (let mention = 0; mention < numbers.length; mention++) numbers[mention] = numberOf(concepts[mention], known);
  return { concepts: numbers, isLight: [...known.keys()].map(isLight) };
}

function sameInStory({ firsts, sameAs }: EventTables['events'], articles: Int32Array): Int32Array {
  const same = new Int32Array(sameAs.length);
  for (let mention = 0; mention < same.length; mention++)
    same[mention] = sameAs[mention] < 0 ? -1 : firsts[articles[mention]] + sameAs[mention];
  return same;
}

/** By mention, whether its entry of a column is that one, or the other. */
function flagged(column: Int32Array, entry: number, other = entry): Uint8Array {
  const flags = new Uint8Array(column.length);
  for (let mention = 0; mention < flags.length; mention++)
    flags[mention] = column[mention] === entry || column[mention] === other ? 1 : 0;
  return flags;
}

/** Lists of the articles' actors as lists of the story's. */
function ofStory(
  { begins, items }: Lists,
  articles: Int32Array,
  { actorOf, firsts }: MergedActors,
  once = false,
): Lists {
  const writer = new ListsWriter(articles.length);
  for (let mention = 0; mention < articles.length; mention++) {
    const first = firsts[articles[mention]];
    for (let i = begins[mention]; i < begins[mention + 1]; i++) {
      const actor = actorOf[first + items[i]];
      if (once) writer.addOnce(actor);
      else writer.add(actor);
    }
    writer.end();
  }
  return writer.done();
}

/** By mention, the words of what it denies. */
function denialsOf(firstMentions: Int32Array, size: number, { firsts, events, words }: EventTables['denials']): Lists {
  const writer = new ListsWriter(size);
  let mention = 0;
  articlesOf(firsts).forEach((article, row) => {
    for (const denied = firstMentions[article] + events[row]; mention < denied; mention++) writer.end();
    for (let i = words.begins[row]; i < words.begins[row + 1]; i++) writer.add(words.items[i]);
  });
  for (; mention < size; mention++) writer.end();
  return writer.done();
}

/** By mention, what its clause counts. */
function quantitiesOf(firstMentions: Int32Array, { firsts, events, ...told }: EventTables['quantities']) {
  const found = new Map<number, Quantity[]>();
  articlesOf(firsts).forEach((article, row) => {
    const mention = firstMentions[article] + events[row];
    const [least, most] = [Number(told.least[row]), Number(told.most[row])];
    const quantity = {
      of: told.of[row],
      least,
      most,
      ofPeople: told.ofPeople[row] === 1,
      ofNews: told.ofNews[row] === 1,
    };
    const known = found.get(mention);
    if (known === undefined) found.set(mention, [quantity]);
    else known.push(quantity);
  });
  return found;
}

type Involved = Pick<Mentions, 'actors' | 'roles' | 'agents' | 'patients' | 'behind' | 'parties'>;

function involvedIn(
  mentions: number,
  cast: Cast,
  participants: Lists,
  participantRoles: Uint8Array,
  places: Lists,
): Involved {
  const [actors, agents, patients, behind] = Array.from({ length: 4 }, () => new ListsWriter(mentions));
  const given = new Uint8Array(participants.items.length + places.items.length);
  const parties = new Uint8Array(mentions);
  let count = 0;
  const add = (mention: number, actor: number, role: number) => {
    if (!actors.addOnce(actor)) return;
    given[count++] = role;
    if (role === agent) parties[mention] |= party.doer;
    if (role === patient) parties[mention] |= party.undergoer;
    if (role === agent && cast.isNamed(actor)) agents.add(actor);
    if (role === patient && cast.isNamed(actor)) patients.add(actor);
    for (const owner of cast.ownersOf(actor)) behind.addOnce(owner);
  };
  for (let mention = 0; mention < mentions; mention++) {
    for (let i = participants.begins[mention]; i < participants.begins[mention + 1]; i++)
      add(mention, participants.items[i], participantRoles[i]);
    for (let i = places.begins[mention]; i < places.begins[mention + 1]; i++) add(mention, places.items[i], place);
    actors.end();
    agents.end();
    patients.end();
    behind.end();
  }
  return {
    actors: actors.done(),
    roles: given.slice(0, count),
    agents: agents.done(),
    patients: patients.done(),
    behind: behind.done(),
    parties,
  };
}

/** The role of an actor in a mention; -1 where it has no part. */
export function roleOf({ actors, roles: given }: Mentions, mention: number, actor: number): number {
  const at = placeOf(actors, mention, actor);
  return at < 0 ? -1 : given[at];
}

export const kindOf = ({ kinds }: Mentions, mention: number): EventKind => eventKinds[kinds[mention]];

export const factualityOf = ({ factualities: told }: Mentions, mention: number): Factuality =>
  factualities[told[mention]];

/** Whether a mention tells of what happened, by whomever. */
export function isAsserted(mentions: Mentions, mention: number): boolean {
  const factuality = factualityOf(mentions, mention);
  return factuality === 'happened' || factuality === 'claimed';
}

/** The words of an article that name the event of a mention, and the clause that reports it. */
export const triggerOf = ({ triggers, triggerLengths }: Mentions, mention: number): Span => ({
  start: triggers[mention],
  end: triggers[mention] + triggerLengths[mention],
});

export const clauseOf = ({ clauses, clauseLengths }: Mentions, mention: number): Span => ({
  start: clauses[mention],
  end: clauses[mention] + clauseLengths[mention],
});

export function sentenceOf({ articles, sentences, sentenceSpans }: Mentions, mention: number): Span {
  const sentence = sentenceSpans.firsts[articles[mention]] + sentences[mention];
  const start = sentenceSpans.starts[sentence];
  return { start, end: start + sentenceSpans.lengths[sentence] };
}

/** Whether two mentions both count something, and that differs in a given way. */
export function countOtherwise(
  { quantities }: Pick<Mentions, 'quantities'>,
  a: number,
  b: number,
  differ: (one: readonly Quantity[], other: readonly Quantity[]) => boolean,
): boolean {
  const one = quantities.get(a);
  const other = one && quantities.get(b);
  return one !== undefined && other !== undefined && differ(one, other);
}

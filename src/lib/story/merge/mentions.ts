import type { Span } from '#lib/article/index.ts';
import { roles } from '#lib/events/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { Cast } from './cast.ts';
import { isLight } from './event-concepts.ts';
import { placeOf, ListsWriter, type Counted, type Lists } from './lists.ts';
import type { MergedActors } from './actors.ts';
import { numberOf } from './numbering.ts';
import type { Quantity } from './quantities.ts';
import { manner, reportsOf, type Reports } from './reports.ts';

/** Numbers of roles, as they stand in the list of them. */
export const agent = roles.indexOf('agent');
export const patient = roles.indexOf('patient');
export const place = roles.indexOf('place');

/**
 * All mentions of events in a story, article by article, whatever the dates are: of each thing that tells whether two of
 * them mean the same event a column, with an entry for each mention. As objects, tens of thousands of mentions would be
 * most of the work and of the room that merging takes. Actors are those of the story, by index.
 */
export interface Mentions {
  readonly size: number;
  readonly cast: Cast;
  /** What each article says by itself. */
  readonly reports: readonly Reports[];
  /** The first mention of each article, and behind the last article how many there are. */
  readonly firsts: Int32Array;
  /** The article of each mention. */
  readonly articles: Int32Array;
  readonly sentences: Int32Array;
  /** The deeds, by number, and by that number whether sharing it is no sign. */
  readonly concepts: Int32Array;
  readonly isLight: readonly boolean[];
  readonly isStatement: Uint8Array;
  readonly isDenied: Uint8Array;
  readonly isNarrated: Uint8Array;
  /** Which of several each is, 0 where nothing tells. */
  readonly ordinals: Uint16Array;
  /** Who takes part, as the mention says it; the same actor may do so twice. Of each the role. */
  readonly participants: Lists;
  readonly participantRoles: Uint8Array;
  /** Who says so; nobody for what the article says itself. */
  readonly sources: Lists;
  readonly places: Lists;
  /** Everybody who takes part and then the places, each once. Of each the role. */
  readonly actors: Lists;
  readonly roles: Uint8Array;
  /** Those of the actors that do it and those that have it done to them, as far as the text knows them by a name. */
  readonly agents: Lists;
  readonly patients: Lists;
  /** The states and organisations behind the actors. */
  readonly behind: Lists;
  /** What those mentions count that count something. */
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
}

/** The mentions of articles that stand in the order of the story. */
export function collectMentions(analyses: readonly ArticleAnalysis[], merged: MergedActors): Mentions {
  const cast = new Cast(merged);
  const { actorOf } = merged;
  const reports = analyses.map(reportsOf);
  const firsts = new Int32Array(reports.length + 1);
  reports.forEach(({ ids }, article) => (firsts[article + 1] = firsts[article] + ids.length));
  const size = firsts[reports.length];
  const concepts = new Map<string, number>();
  const quantities = new Map<number, readonly Quantity[]>();
  const columns = {
    articles: new Int32Array(size),
    sentences: new Int32Array(size),
    concepts: new Int32Array(size),
    isStatement: new Uint8Array(size),
    isDenied: new Uint8Array(size),
    isNarrated: new Uint8Array(size),
    ordinals: new Uint16Array(size),
  };
  reports.forEach((own, article) => {
    for (let i = 0, mention = firsts[article]; i < own.ids.length; i++, mention++) {
      columns.articles[mention] = article;
      columns.sentences[mention] = own.sentences[i];
      columns.concepts[mention] = numberOf(own.concepts[i], concepts);
      columns.isStatement[mention] = own.kinds[i] === 'statement' ? 1 : 0;
      columns.isDenied[mention] = own.factualities[i] === 'denied' ? 1 : 0;
      columns.isNarrated[mention] = own.manners[i] & manner.narrated;
      columns.ordinals[mention] = own.ordinals[i];
    }
    own.counting.forEach((index, i) => quantities.set(firsts[article] + index, own.quantities[i]));
  });
  const participants = ofStory(reports, actorOf, size, (own) => own.participants);
  const participantRoles = Uint8Array.from(reports.flatMap((own) => own.roles));
  const places = ofStory(reports, actorOf, size, (own) => own.places, true);
  return {
    size,
    cast,
    reports,
    firsts,
    ...columns,
    isLight: [...concepts.keys()].map(isLight),
    participants,
    participantRoles,
    sources: ofStory(reports, actorOf, size, (own) => own.sources),
    places,
    ...involvedIn(size, cast, participants, participantRoles, places),
    quantities,
  };
}

/** Lists of an article's actors as lists of the story's. */
function ofStory(
  reports: readonly Reports[],
  actorOf: MergedActors['actorOf'],
  mentions: number,
  listsOf: (own: Reports) => Counted,
  once = false,
): Lists {
  const writer = new ListsWriter(mentions);
  reports.forEach((own, article) => {
    const { counts, items } = listsOf(own);
    let next = 0;
    for (const count of counts) {
      for (const end = next + count; next < end; next++) {
        const actor = actorOf[article][items[next]];
        if (once) writer.addOnce(actor);
        else writer.add(actor);
      }
      writer.end();
    }
  });
  return writer.done();
}

type Involved = Pick<Mentions, 'actors' | 'roles' | 'agents' | 'patients' | 'behind'>;

function involvedIn(
  mentions: number,
  cast: Cast,
  participants: Lists,
  participantRoles: Uint8Array,
  places: Lists,
): Involved {
  const [actors, agents, patients, behind] = Array.from({ length: 4 }, () => new ListsWriter(mentions));
  const given = new Uint8Array(participants.items.length + places.items.length);
  let count = 0;
  const add = (actor: number, role: number) => {
    if (!actors.addOnce(actor)) return;
    given[count++] = role;
    if (role === agent && cast.isNamed(actor)) agents.add(actor);
    if (role === patient && cast.isNamed(actor)) patients.add(actor);
    for (const owner of cast.ownersOf(actor)) behind.addOnce(owner);
  };
  for (let mention = 0; mention < mentions; mention++) {
    for (let i = participants.begins[mention]; i < participants.begins[mention + 1]; i++)
      add(participants.items[i], participantRoles[i]);
    for (let i = places.begins[mention]; i < places.begins[mention + 1]; i++) add(places.items[i], place);
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
  };
}

/** The role of an actor in a mention; -1 where it has no part. */
export function roleOf({ actors, roles: given }: Mentions, mention: number, actor: number): number {
  const at = placeOf(actors, mention, actor);
  return at < 0 ? -1 : given[at];
}

type Column = 'ids' | 'labels' | 'kinds' | 'factualities' | 'manners';

/** What the article of a mention says of it. */
export function told<Name extends Column>(
  { articles, firsts, reports }: Mentions,
  mention: number,
  column: Name,
): Reports[Name][number] {
  const article = articles[mention];
  return reports[article][column][mention - firsts[article]];
}

/** Whether a mention tells of what happened, by whomever. */
export function isAsserted(mentions: Mentions, mention: number): boolean {
  const factuality = told(mentions, mention, 'factualities');
  return factuality === 'happened' || factuality === 'claimed';
}

/** Where the article of a mention says so. */
export function spanOf(
  { articles, firsts, reports }: Mentions,
  mention: number,
  what: 'triggers' | 'clauses' | 'sentenceSpans',
): Span {
  const article = articles[mention];
  const { starts, lengths } = reports[article][what];
  const start = starts[mention - firsts[article]];
  return { start, end: start + lengths[mention - firsts[article]] };
}

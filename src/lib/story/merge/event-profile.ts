import type { EventDate, EventKind, EventMention, Factuality, Role } from '#lib/events/index.ts';
import type { AnnotatedText, Token } from '#lib/language/index.ts';
import { spanOfIsoDate } from '#lib/time/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryActor } from '../schema.ts';
import { Cast, distinct } from './cast.ts';
import { daysOf, length, type Days } from './days.ts';
import { conceptOf } from './event-concepts.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { remember } from './remember.ts';

/** What an article by itself says of an event. */
export interface Report {
  concept: string;
  /** True when a verb of running text names the event; nouns and headlines say less of whether it happened. */
  verbal: boolean;
  /** Content words of the clause beside the trigger, as indices into the article's lemmas. */
  words: readonly number[];
  quantities: readonly Quantity[];
}

/** One mention of an event with all that tells whether another mention means the same event. Lists are in the order of the text. */
export interface EventProfile extends Report {
  article: number;
  /** Index in the article's list of events. */
  index: number;
  label: string;
  kind: EventKind;
  factuality: Factuality;
  /** Told as past or dated, not only taken up: "another country joining the war". */
  told: boolean;
  /** Told in the simple past without a time of its own. */
  narrated: boolean;
  sentence: number;
  triggerStart: number;
  triggerEnd: number;
  clauseStart: number;
  clauseEnd: number;
  /** Who takes part, as the mention says it; the same actor may do so twice. */
  participants: readonly number[];
  participantRoles: readonly Role[];
  /** Who says so; nobody for what the article says itself. */
  sources: readonly number[];
  date: EventDate | null;
  days: Days | null;
  /** Story actors by index, each once: every participant, then the places. */
  actors: readonly number[];
  /** The role of each of those actors. */
  roles: readonly Role[];
  /** Those of the actors that do it and those that have it done to them, as far as the text knows them by a name. */
  agents: readonly number[];
  patients: readonly number[];
  places: readonly number[];
  /** The states and organisations behind the actors. */
  behind: readonly number[];
  cast: Cast;
  /** Dictionary forms of the article's content words. */
  lemmas: readonly string[];
  /** The days on which the article may have been written; null where more than some weeks are open. */
  published: Days | null;
  /** Whether the article states its date; one that is inferred from what it tells proves little against that. */
  statesDate: boolean;
}

/** Profiles of all event mentions, in the order of the articles. */
export function profileEvents(
  analyses: readonly ArticleAnalysis[],
  actors: readonly StoryActor[],
  actorOf: readonly (readonly number[])[],
): EventProfile[] {
  const cast = new Cast(actors);
  const profiles: EventProfile[] = [];
  analyses.forEach((analysis, article) => {
    const { basis } = analysis.documentDate;
    const published = publishedOf(analysis);
    const statesDate = basis !== 'inferred' && basis !== 'unknown';
    const local = actorOf[article];
    const { lemmas, reports } = reportsOf(analysis);
    const { events, eventDates } = analysis;
    for (let index = 0; index < events.length; index++) {
      const mention = events[index];
      const { cue, trigger, clause } = mention;
      const { concept, verbal, words, quantities } = reports[index];
      const date = eventDates[index];
      const involved = involvedIn(mention, local);
      profiles.push({
        article,
        index,
        label: mention.label,
        kind: mention.kind,
        factuality: mention.factuality,
        told: cue.narrated === true || cue.relation !== 'during' || cue.basis !== 'document',
        narrated: cue.narrated === true,
        sentence: mention.sentence,
        triggerStart: trigger.start,
        triggerEnd: trigger.end,
        clauseStart: clause.start,
        clauseEnd: clause.end,
        participants: involved.participants,
        participantRoles: involved.participantRoles,
        sources: mention.sources.length === 0 ? none : mention.sources.map((source) => local[source]),
        date,
        days: date === null ? null : daysOf(date.interval),
        concept,
        verbal,
        actors: involved.actors,
        roles: involved.roles,
        agents: namedIn('agent', involved, cast),
        patients: namedIn('patient', involved, cast),
        places: involved.places,
        behind: cast.behind(involved.actors),
        cast,
        lemmas,
        published,
        statesDate,
        words,
        quantities,
      });
    }
  });
  return profiles;
}

/** Most lists are empty, and all of those are one. */
const none: readonly number[] = [];

interface Involved {
  participants: readonly number[];
  participantRoles: readonly Role[];
  places: readonly number[];
  /** The participants and then the places, each once. */
  actors: readonly number[];
  roles: readonly Role[];
}

const nobody: Involved = { participants: none, participantRoles: [], places: none, actors: none, roles: [] };

function involvedIn({ participants: own, places: ownPlaces }: EventMention, local: readonly number[]): Involved {
  if (own.length === 0 && ownPlaces.length === 0) return nobody;
  const participants = own.map(({ actor }) => local[actor]);
  const participantRoles = own.map(({ role }) => role);
  const places = ownPlaces.length === 0 ? none : distinct(ownPlaces.map((place) => local[place]));
  // Most often nobody takes part twice, and there is no place: the lists are the same.
  if (places.length === 0 && participants.length < 2)
    return { participants, participantRoles, places, actors: participants, roles: participantRoles };
  const actors: number[] = [];
  const roles: Role[] = [];
  const add = (actor: number, role: Role) => {
    if (actors.includes(actor)) return;
    actors.push(actor);
    roles.push(role);
  };
  participants.forEach((actor, at) => add(actor, participantRoles[at]));
  for (const place of places) add(place, 'place');
  return { participants, participantRoles, places, actors, roles };
}

function namedIn(role: Role, { actors, roles }: Involved, cast: Cast): readonly number[] {
  if (!roles.includes(role)) return none;
  if (actors.length === 1) return cast.isNamed(actors[0]) ? actors : none;
  return actors.filter((actor, at) => roles[at] === role && cast.isNamed(actor));
}

/** The most days that an article's own date may leave open and still set it apart from others. */
const mostOpenDays = 62;

function publishedOf({ documentDate: { value } }: ArticleAnalysis): Days | null {
  const days = value === null ? null : spanOfIsoDate(value);
  return days !== null && length(days) <= mostOpenDays ? days : null;
}

/** The reports of an article's events, and the dictionary forms of all their words. */
const reportsOf = remember(({ annotated, events }): { lemmas: string[]; reports: Report[] } => {
  const numbers = new Map<string, number>();
  const reports = events.map((mention) => reportOf(annotated, mention, numbers));
  return { lemmas: [...numbers.keys()], reports };
});

function reportOf(annotated: AnnotatedText, mention: EventMention, numbers: Map<string, number>): Report {
  const tokens = tokensOf(annotated, mention);
  const words = tokens.filter((token) => isContent(token) && token.start !== mention.trigger.start);
  return {
    concept: conceptOf(mention.lemma),
    verbal:
      annotated.sentences[mention.sentence].region === 'body' &&
      tokens.some(({ start, tag }) => start === mention.trigger.start && tag.startsWith('VB')),
    words: distinct(words.map((word) => numberOf(lemmaOf(word), numbers))),
    quantities: quantitiesIn(tokens, mention.trigger),
  };
}

const lemmaOf = ({ lemma, text }: Token): string => (lemma === '' ? text.toLowerCase() : lemma);

function numberOf(word: string, numbers: Map<string, number>): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}

function tokensOf(annotated: AnnotatedText, { sentence, clause }: EventMention): Token[] {
  return annotated.sentences[sentence].tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end);
}

/** Words that many clauses share whatever they tell: a length of time says what the dates do. */
const emptyWords = new Set(
  `be have do say get make take go come accord one two three four five six seven eight nine ten first second third last
   next later ago minute hour day week month year time`.split(/\s+/),
);

const isContent = ({ tag, lemma, text }: Token): boolean =>
  /^(?:NN|VB|JJ|CD|RB$|FW)/.test(tag) && /[\p{L}\p{N}]/u.test(text) && !emptyWords.has(lemma);

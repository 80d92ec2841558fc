import { foldName } from '#lib/actors/index.ts';
import type { EventDate, EventMention, Role } from '#lib/events/index.ts';
import type { AnnotatedText, Token } from '#lib/language/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryActor } from '../schema.ts';
import { daysOf, daysOfValue, length, type Days } from './days.ts';
import { conceptOf } from './event-concepts.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { remember } from './remember.ts';

/** What an article by itself says of an event. */
export interface Report {
  concept: string;
  /** True when a verb of running text names the event; nouns and headlines say less of whether it happened. */
  verbal: boolean;
  /** Content words of the clause beside the trigger, as lemmas. */
  words: readonly string[];
  quantities: readonly Quantity[];
}

/** One mention of an event with all that tells whether another mention means the same event. */
export interface EventProfile extends Report {
  article: number;
  /** Index in the article's list of events. */
  index: number;
  mention: EventMention;
  date: EventDate | null;
  days: Days | null;
  /** Story actors by index: every participant and place, and the states and organisations behind those. */
  actors: ReadonlyMap<number, Role>;
  participants: readonly { actor: number; role: Role }[];
  /** Those of the actors that the text knows by a description only. */
  unnamed: ReadonlySet<number>;
  places: ReadonlySet<number>;
  behind: ReadonlySet<number>;
  /** Words of the names of all actors of the story, by index. */
  names: readonly ReadonlySet<string>[];
  /** The days on which the article may have been written; null where more than some weeks are open. */
  published: Days | null;
  /** Whether the article states its date; one that is inferred from what it tells proves little against that. */
  statesDate: boolean;
  /** What was said by whom: the sources, by index into the story's actors. */
  sources: readonly number[];
}

/** Profiles of all event mentions, in the order of the articles. */
export function profileEvents(
  analyses: readonly ArticleAnalysis[],
  actors: readonly StoryActor[],
  actorOf: readonly number[][],
): EventProfile[] {
  const rank = new Map(actors.map(({ id }, index) => [id, index]));
  const ownersOf = actors.map(({ affiliation }) => affiliation.map((id) => rank.get(id)!));
  const names = actors.map(namesOf);
  return analyses.flatMap((analysis, article) => {
    const { basis } = analysis.documentDate;
    const published = publishedOf(analysis);
    const statesDate = basis !== 'inferred' && basis !== 'unknown';
    const local = actorOf[article];
    const reports = reportsOf(analysis);
    const { events, eventDates } = analysis;
    return events.map((mention, index) => {
      const { concept, verbal, words, quantities } = reports[index];
      const date = eventDates[index];
      const places = setOf(mention.places.map((place) => local[place]));
      const involved = new Map<number, Role>();
      for (const { actor, role } of mention.participants)
        if (!involved.has(local[actor])) involved.set(local[actor], role);
      for (const place of places) if (!involved.has(place)) involved.set(place, 'place');
      const all = [...involved.keys()];
      return {
        article,
        index,
        mention,
        date,
        days: date === null ? null : daysOf(date.interval),
        concept,
        verbal,
        actors: involved,
        participants: mention.participants.map(({ actor, role }) => ({ actor: local[actor], role })),
        places,
        unnamed: setOf(all.filter((actor) => actors[actor].kind === 'unnamed')),
        behind: setOf(all.flatMap((actor) => ownersOf[actor])),
        sources: mention.sources.map((source) => local[source]),
        names,
        published,
        statesDate,
        words,
        quantities,
      };
    });
  });
}

/** The most days that an article's own date may leave open and still set it apart from others. */
const mostOpenDays = 62;

function publishedOf({ documentDate: { value } }: ArticleAnalysis): Days | null {
  const days = value === null ? null : daysOfValue(value);
  return days !== null && length(days) <= mostOpenDays ? days : null;
}

const namesOf = ({ name, aliases, kind }: StoryActor): ReadonlySet<string> =>
  new Set(
    (kind === 'unnamed' || kind === 'group' ? [] : [name, ...aliases]).flatMap((each) => foldName(each).split(' ')),
  );

const nobody: ReadonlySet<number> = new Set();
const setOf = (items: readonly number[]): ReadonlySet<number> => (items.length === 0 ? nobody : new Set(items));

const reportsOf = remember(({ annotated, events }): Report[] => events.map((mention) => reportOf(annotated, mention)));

function reportOf(annotated: AnnotatedText, mention: EventMention): Report {
  const tokens = tokensOf(annotated, mention);
  const words = tokens.filter((token) => isContent(token) && token.start !== mention.trigger.start);
  return {
    concept: conceptOf(mention.lemma),
    verbal:
      annotated.sentences[mention.sentence].region === 'body' &&
      tokens.some(({ start, tag }) => start === mention.trigger.start && tag.startsWith('VB')),
    words: [...new Set(words.map(({ lemma, text }) => (lemma === '' ? text.toLowerCase() : lemma)))],
    quantities: quantitiesIn(tokens, mention.trigger),
  };
}

function tokensOf(annotated: AnnotatedText, { sentence, clause }: EventMention): Token[] {
  return annotated.sentences[sentence].tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end);
}

const emptyVerbs = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'take', 'go', 'come', 'accord']);

const isContent = ({ tag, lemma, text }: Token): boolean =>
  /^(?:NN|VB|JJ|CD|RB$|FW)/.test(tag) && /[\p{L}\p{N}]/u.test(text) && !emptyVerbs.has(lemma);

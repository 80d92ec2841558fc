import type { EventDate, EventMention, Role } from '#lib/events/index.ts';
import type { Token } from '#lib/language/index.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import type { StoryActor } from '../schema.ts';
import { daysOf, type Days } from './days.ts';
import { conceptOf } from './event-concepts.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';

/** One mention of an event with all that tells whether another mention means the same event. */
export interface EventProfile {
  article: number;
  /** Index in the article's list of events. */
  index: number;
  mention: EventMention;
  date: EventDate | null;
  days: Days | null;
  concept: string;
  /** True when a verb of running text names the event; nouns and headlines say less of whether it happened. */
  verbal: boolean;
  /** Story actors by index: every participant and place, and the states and organisations behind those. */
  actors: Map<number, Role>;
  participants: { actor: number; role: Role }[];
  /** Those of the actors that the text knows by a description only. */
  unnamed: Set<number>;
  places: Set<number>;
  behind: Set<number>;
  /** What was said by whom: the sources, by index into the story's actors. */
  sources: number[];
  /** Content words of the clause beside the trigger, as lemmas. */
  words: Set<string>;
  quantities: Quantity[];
}

/** Profiles of all event mentions, in the order of the articles. */
export function profileEvents(
  analyses: readonly ArticleAnalysis[],
  actors: readonly StoryActor[],
  actorOf: readonly number[][],
): EventProfile[] {
  const rank = new Map(actors.map(({ id }, index) => [id, index]));
  const ownersOf = actors.map(({ affiliation }) => affiliation.map((id) => rank.get(id)!));
  return analyses.flatMap((analysis, article) =>
    analysis.events.map((mention, index) => {
      const date = analysis.eventDates[index];
      const local = actorOf[article];
      const places = new Set(mention.places.map((place) => local[place]));
      const involved = new Map<number, Role>();
      for (const { actor, role } of mention.participants)
        if (!involved.has(local[actor])) involved.set(local[actor], role);
      for (const place of places) if (!involved.has(place)) involved.set(place, 'place');
      const tokens = tokensOf(analysis, mention);
      return {
        article,
        index,
        mention,
        date,
        days: date === null ? null : daysOf(date.interval),
        concept: conceptOf(mention.lemma),
        verbal:
          analysis.annotated.sentences[mention.sentence].region === 'body' &&
          tokens.some(({ start, tag }) => start === mention.trigger.start && tag.startsWith('VB')),
        actors: involved,
        participants: mention.participants.map(({ actor, role }) => ({ actor: local[actor], role })),
        places,
        unnamed: new Set([...involved.keys()].filter((actor) => actors[actor].kind === 'unnamed')),
        behind: new Set([...involved.keys()].flatMap((actor) => ownersOf[actor])),
        sources: mention.sources.map((source) => local[source]),
        words: new Set(
          tokens
            .filter((token) => isContent(token) && token.start !== mention.trigger.start)
            .map(({ lemma, text }) => (lemma === '' ? text.toLowerCase() : lemma)),
        ),
        quantities: quantitiesIn(tokens, mention.trigger),
      };
    }),
  );
}

function tokensOf({ annotated }: ArticleAnalysis, { sentence, clause }: EventMention): Token[] {
  return annotated.sentences[sentence].tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end);
}

const emptyVerbs = new Set(['be', 'have', 'do', 'say', 'get', 'make', 'take', 'go', 'come', 'accord']);

const isContent = ({ tag, lemma, text }: Token): boolean =>
  /^(?:NN|VB|JJ|CD|RB$|FW)/.test(tag) && /[\p{L}\p{N}]/u.test(text) && !emptyVerbs.has(lemma);

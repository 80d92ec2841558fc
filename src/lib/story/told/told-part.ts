import { placesOf } from '../corrections/correct.ts';
import { daysGiven } from '../corrections/given-date.ts';
import { isoDay } from '../merge/days.ts';
import { isIdentity } from '../merge/identity.ts';
import type { Correction, Story } from '../schema.ts';

/** A story that somebody wrote or changed by hand, or by another program: marked as told, and otherwise as it is. */
export const asTold = (story: Story): Story => ({
  ...story,
  articles: story.articles.map((article) => ({ ...article, told: true as const })),
});

/**
 * What of a story was not read, and so cannot be read again: its articles that are told, what is said of them, and what is
 * said of no article. Null where there is nothing of it.
 */
export function toldPart(story: Story): Story | null {
  const steps = toldPartInSteps(story);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: a hundred thousand events take longer than a page may be held up. */
export function* toldPartInSteps(story: Story): Generator<void, Story | null> {
  const articles = story.articles.filter(({ told }) => told);
  if (articles.length === story.articles.length && articles.length + story.events.length > 0)
    return withoutCorrections(story);
  const ids = idsOf(articles);
  const isTold = ({ article }: { article: string }) => ids.has(article);
  const areTold = (mentions: readonly { article: string }[]) => ids.size > 0 && mentions.some(isTold);
  const events = yield* inPieces(story.events, (some) =>
    some.filter(({ id, mentions }) => mentions.length === 0 || !isIdentity('e', id) || areTold(mentions)),
  );
  const involved = new Set<string>();
  for (const { participants, sources, places } of events) {
    for (const { actor } of participants) involved.add(actor);
    for (const { actor } of sources) involved.add(actor);
    for (const place of places) involved.add(place);
  }
  // Those that corrections bring come with them again.
  const actors = story.actors.filter(
    ({ id, mentions }) => involved.has(id) || !isIdentity('p', id) || areTold(mentions),
  );
  if (articles.length + events.length + actors.length === 0) return null;
  const times = story.times.filter(isTold);
  yield;
  const kept = { times: idsOf(times), actors: idsOf(actors), events: idsOf(events) };
  yield;
  const left = yield* inPieces(events, (some) =>
    some.map(({ date, ...event }) => ({
      ...event,
      // One that times of other articles tell came with an event of those.
      date: date?.times.every((time) => kept.times.has(time)) ? date : null,
      mentions: event.mentions.filter(isTold),
    })),
  );
  return withoutCorrections({
    ...story,
    articles: articles.map(({ reprintOf, ...article }) =>
      reprintOf !== undefined && ids.has(reprintOf) ? { ...article, reprintOf } : article,
    ),
    times,
    actors: actors.map((actor) => ({
      ...actor,
      affiliation: actor.affiliation.filter((owner) => kept.actors.has(owner)),
      mentions: actor.mentions.filter(isTold),
    })),
    events: left,
    relations: story.relations.filter(({ from, to }) => kept.events.has(from) && kept.events.has(to)),
  });
}

/**
 * The corrections of a story that still say something: those of what was read. Where all that one names is told, the story
 * tells it already as it was corrected.
 */
export function standingCorrections({ articles, corrections = [] }: Story): readonly Correction[] {
  const read = new Set(articles.filter(({ told }) => !told).map(({ id }) => id));
  return corrections.filter((correction) => placesOf(correction).some(({ article }) => read.has(article)));
}

/** A told story with the dates that a person gave its articles, by their ids. Its events stay when they were. */
export function withArticleDates(story: Story, dates: Readonly<Record<string, string>>): Story {
  const dated = (id: string) => (Object.hasOwn(dates, id) ? daysGiven(dates[id]) : null);
  return {
    ...story,
    articles: story.articles.map((article) => {
      const days = dated(article.id);
      if (days === null) return article;
      const [begin, end] = [isoDay(days.begin), isoDay(days.end)];
      return {
        ...article,
        date: { value: dates[article.id], begin, end, basis: 'given', confidence: 1, evidence: [] },
      };
    }),
  };
}

function withoutCorrections({ corrections: _, ...story }: Story): Story {
  return story;
}

/** Things at a time. */
const piece = 4096;

/** What is made of a list, some of it at a time, with a step after each. */
function* inPieces<Thing, Made>(
  things: readonly Thing[],
  make: (some: readonly Thing[]) => readonly Made[],
): Generator<void, Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < things.length; from += piece) {
    for (const one of make(things.slice(from, from + piece))) made.push(one);
    yield;
  }
  return made;
}

const idsOf = (things: readonly { id: string }[]): Set<string> => new Set(things.map(({ id }) => id));

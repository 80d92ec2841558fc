import type { ArticleAnalysis } from '../article-analysis.ts';
import type { Story, StoryEvent } from '../schema.ts';
import { storyArticles } from './articles.ts';
import { withCorrectedActors, withCorrectedCast } from './corrected-cast.ts';
import { dayNumber } from './days.ts';
import { bySize, idNumber } from './identity.ts';
import { storyTimes } from './times.ts';
import { gather, type Gathered } from './gathered.ts';
import { dateMentions } from './mention-dates.ts';
import { findReprints } from './reprints.ts';
import { sameEvents } from './same-events.ts';
import { joinActors, withActors } from './joined-actors.ts';
import { sameUnnamed } from './same-unnamed.ts';
import { storyEvents } from './events.ts';
import { storyRelations } from './relations.ts';

/**
 * Makes one story of many articles: the same actor becomes one node, the same event one event with all its mentions,
 * contradictions stay side by side. The result does not depend on the order of the articles; one that is given twice
 * counts once.
 */
export function mergeStory(analyses: readonly ArticleAnalysis[], { title }: { title: string }): Story {
  const ordered = inOrder(analyses);
  return mergeGathered(ordered, gather(ordered), title);
}

/** @param analyses in the order of the story */
export function mergeGathered(analyses: readonly ArticleAnalysis[], gathered: Gathered, title: string): Story {
  const times = storyTimes(analyses, gathered.tables);
  const reprints = findReprints(analyses.map(({ article }) => article));
  const articles = storyArticles(analyses, reprints);
  const { mentions } = gathered;
  const dates = dateMentions(mentions, analyses);
  const { corrections, noEvents, cast } = gathered.corrected;
  const { groups: all, contradictions } = sameEvents(gathered, dates, reprints);
  const groups = without(noEvents, all);
  const joined = joinActors(gathered.actors, sameUnnamed(mentions, groups, gathered.actors, gathered.apart));
  const { actors } = joined;
  const { events: told, eventOf } = storyEvents(mentions, groups, {
    articles,
    actors,
    cast: withActors(mentions, joined),
    dates,
    times,
    reprints,
    given: gathered.corrected,
  });
  const events = withCorrectedCast(told, eventOf, actors, cast);
  const relations = storyRelations(gathered.tables, mentions, events, eventOf, contradictions);
  return {
    format: 'annalist-story',
    version: 1,
    title,
    articles,
    times: times.flat(),
    actors: withCorrectedActors(actors, corrections),
    events: byDate(events),
    relations,
    ...(corrections.length > 0 ? { corrections: [...corrections] } : {}),
  };
}

function without(mentions: ReadonlySet<number>, groups: number[][]): number[][] {
  if (mentions.size === 0) return groups;
  return groups
    .map((members) => members.filter((member) => !mentions.has(member)))
    .filter((members) => members.length > 0);
}

/** By id, which comes from content; of one article given twice, the copy that somebody dated stays, then the first path. */
export function inOrder(analyses: readonly ArticleAnalysis[]): ArticleAnalysis[] {
  const rank = ({ article, documentDate }: ArticleAnalysis) =>
    [article.id, documentDate.basis === 'given' ? '0' : '1', article.path ?? '', documentDate.value ?? ''].join(
      '\u0000',
    );
  const ranked = analyses.map((analysis) => ({ analysis, key: rank(analysis) }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const once = new Map<string, ArticleAnalysis>();
  for (const { analysis } of ranked) if (!once.has(analysis.article.id)) once.set(analysis.article.id, analysis);
  return [...once.values()];
}

/** In order of time, undated ones last. */
function byDate(events: readonly StoryEvent[]): StoryEvent[] {
  const dated = events.map((event) => ({ event, day: firstDay(event), id: idNumber(event.id) }));
  return dated.sort(earlierFirst).map(({ event }) => event);
}

type Dated = { day: number; id: number };
const earlierFirst = (a: Dated, b: Dated): number => bySize(a.day, b.day) || bySize(a.id, b.id);

export const firstDay = ({ date }: StoryEvent): number =>
  dayNumber(date?.begin ?? null) ?? dayNumber(date?.end ?? null) ?? Infinity;

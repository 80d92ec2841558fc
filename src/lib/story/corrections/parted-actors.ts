import type { Actor, ActorMention } from '#lib/actors/index.ts';
import type { EventMention } from '#lib/events/index.ts';
import { oneLine } from '#lib/language/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { Correction } from '../schema.ts';
import { keyOf } from './correct.ts';

/** The analyses, with two actors in place of one where a person says that an article speaks of two. */
export function partActors(
  analyses: readonly ArticleAnalysis[],
  corrections: readonly Correction[],
): readonly ArticleAnalysis[] {
  const byArticle = new Map<string, Set<string>[]>();
  for (const correction of corrections) {
    if (correction.type !== 'otherActor') continue;
    const places = new Set(correction.actors.map(keyOf));
    for (const article of new Set(correction.actors.map((place) => place.article)))
      byArticle.set(article, [...(byArticle.get(article) ?? []), places]);
  }
  if (byArticle.size === 0) return analyses;
  return analyses.map((analysis) => (byArticle.get(analysis.article.id) ?? []).reduce(parted, analysis));
}

function parted(analysis: ArticleAnalysis, places: ReadonlySet<string>): ArticleAnalysis {
  const { article } = analysis;
  const isParted = ({ start, end }: ActorMention) => places.has(keyOf({ article: article.id, start, end }));
  const actors = [...analysis.actors];
  let events = analysis.events;
  analysis.actors.forEach((actor, index) => {
    // Whom these mean a person has said.
    const gone = actor.mentions.filter(isParted).map(({ confidence: _, ...mention }) => mention);
    const left = actor.mentions.filter((mention) => !isParted(mention));
    if (gone.length === 0 || left.length === 0) return;
    const keeps = isCalled(article.text, left, actor.name) || !isCalled(article.text, gone, actor.name);
    actors[index] = withMentions(article.text, actor, left, keeps);
    const other = actors.push(withMentions(article.text, actor, gone, !keeps)) - 1;
    events = events.map((event) => {
      if (!involves(event, index) || !isParted(nearest(event, actor.mentions))) return event;
      const of = (each: number) => (each === index ? other : each);
      return {
        ...event,
        participants: event.participants.map((one) => ({ ...one, actor: of(one.actor) })),
        sources: event.sources.map(of),
        places: event.places.map(of),
      };
    });
  });
  // What is remembered of an article hangs on it: it must be another one.
  return actors.length === analysis.actors.length ? analysis : { ...analysis, article: { ...article }, actors, events };
}

/** Who keeps the name keeps whom it belongs to. */
function withMentions(text: string, actor: Actor, mentions: ActorMention[], keeps: boolean): Actor {
  const words = new Set(mentions.filter(({ form }) => form !== 'pronoun').map((mention) => wordsOf(text, mention)));
  const name = keeps ? actor.name : nameAmong(text, mentions);
  words.delete(name);
  return { ...actor, name, aliases: [...words], affiliation: keeps ? actor.affiliation : [], mentions };
}

/** The longest of the names, else of the descriptions, else of all. */
function nameAmong(text: string, mentions: readonly ActorMention[]): string {
  for (const form of ['name', 'description', 'pronoun']) {
    const words = mentions.filter((mention) => mention.form === form).map((mention) => wordsOf(text, mention));
    if (words.length > 0) return words.reduce((longest, each) => (each.length > longest.length ? each : longest));
  }
  return '';
}

const isCalled = (text: string, mentions: readonly ActorMention[], name: string): boolean =>
  mentions.some((mention) => wordsOf(text, mention) === name);

const wordsOf = (text: string, { start, end }: ActorMention): string => oneLine(text.slice(start, end));

const involves = ({ participants, sources, places }: EventMention, actor: number): boolean =>
  participants.some((one) => one.actor === actor) || sources.includes(actor) || places.includes(actor);

/** The mention that an event most likely means: of those in its clause, else of all, the one nearest to its word. */
function nearest({ clause, trigger }: EventMention, mentions: readonly ActorMention[]): ActorMention {
  const inside = mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const distance = ({ start }: ActorMention) => Math.abs(start - trigger.start);
  return (inside.length > 0 ? inside : mentions).reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
}

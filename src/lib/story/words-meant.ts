import { isInDoubt } from '#lib/actors/index.ts';
import type { StoryActor, StoryEvent } from './schema.ts';

type ActorMention = StoryActor['mentions'][number];

/**
 * The words by which the reports of an event speak of an actor, the surest; null where none of their clauses does so
 * ("he left, and was arrested"), or where it was given a part by hand.
 */
export const wordsMeaning = (event: StoryEvent, actor: StoryActor): ActorMention | null =>
  wordsMeaningAmong([actor])(event, actor.id);

/** The same for many events: an actor's mentions are told apart by article once. */
export function wordsMeaningAmong(
  actors: readonly StoryActor[],
): (event: StoryEvent, id: string) => ActorMention | null {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const known = new Map<string, Map<string, ActorMention[]>>();
  return (event, id) => {
    let byArticle = known.get(id);
    if (byArticle === undefined) known.set(id, (byArticle = mentionsByArticle(byId.get(id)?.mentions ?? [])));
    return surestIn(event, byArticle);
  };
}

/** Whether all words by which the reports of an event speak of an actor may well mean another. */
export function tiesInDoubt(actors: readonly StoryActor[]): (event: StoryEvent, id: string) => boolean {
  // Most actors are never in doubt, and need not be looked for.
  const sometimes = actors.filter(({ mentions }) => mentions.some(isInDoubt));
  const ids = new Set(sometimes.map(({ id }) => id));
  const wordsMeaning = wordsMeaningAmong(sometimes);
  return (event, id) => ids.has(id) && isInDoubt(wordsMeaning(event, id) ?? {});
}

function surestIn(event: StoryEvent, byArticle: ReadonlyMap<string, readonly ActorMention[]>): ActorMention | null {
  let surest: ActorMention | null = null;
  for (const { article, start, end } of event.mentions)
    for (const mention of byArticle.get(article) ?? [])
      if (mention.start >= start && mention.end <= end && (surest === null || sureness(mention) > sureness(surest)))
        surest = mention;
  return surest;
}

function mentionsByArticle(mentions: readonly ActorMention[]): Map<string, ActorMention[]> {
  const found = new Map<string, ActorMention[]>();
  for (const mention of mentions) {
    const own = found.get(mention.article);
    if (own === undefined) found.set(mention.article, [mention]);
    else own.push(mention);
  }
  return found;
}

const sureness = ({ confidence = 1 }: ActorMention): number => confidence;

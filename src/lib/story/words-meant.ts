import type { StoryActor, StoryEvent } from './schema.ts';

export type ActorMention = StoryActor['mentions'][number];

/**
 * The words by which the reports of an event speak of an actor, the surest; null where none of their clauses does so
 * ("he left, and was arrested"), or where it was given a part by hand.
 */
export function wordsMeaning(event: StoryEvent, actor: StoryActor): ActorMention | null {
  const clauses = new Map<string, StoryEvent['mentions']>();
  for (const mention of event.mentions)
    clauses.set(mention.article, [...(clauses.get(mention.article) ?? []), mention]);
  let surest: ActorMention | null = null;
  for (const mention of actor.mentions) {
    const within = clauses.get(mention.article)?.some(({ start, end }) => mention.start >= start && mention.end <= end);
    if (within && (surest === null || confidenceOf(mention) > confidenceOf(surest))) surest = mention;
  }
  return surest;
}

const confidenceOf = ({ confidence = 1 }: ActorMention): number => confidence;

import type { Story } from './schema.ts';
import { StoryFileError } from './story-file-error.ts';

/**
 * Every id named must be there, and every span inside its article, so that no reader of a story need ask again.
 * @throws StoryFileError for the first that is not
 */
export function checkReferences(story: Story): void {
  const lengths = new Map(story.articles.map((article) => [article.id, article.text.length]));
  const actors = new Set(story.actors.map((actor) => actor.id));
  const events = new Set(story.events.map((event) => event.id));
  const times = new Set(story.times.map((time) => time.id));

  const need = (known: { has(id: string): boolean }, id: string, what: string, where: string) => {
    if (!known.has(id)) throw new StoryFileError(`${where} names ${what} “${id}”, which the file does not hold`);
  };
  const inside = (span: { start: number; end: number }, article: string, where: string) => {
    need(lengths, article, 'article', where);
    if (span.start > span.end || span.end > lengths.get(article)!)
      throw new StoryFileError(`${where} has a span ${span.start}–${span.end} outside its article`);
  };

  for (const article of story.articles) {
    for (const region of article.regions) inside(region, article.id, `a region of article ${article.id}`);
    if (article.reprintOf !== undefined) need(lengths, article.reprintOf, 'article', `article ${article.id}`);
  }
  for (const time of story.times) inside(time, time.article, `time ${time.id}`);
  for (const actor of story.actors) {
    for (const mention of actor.mentions) inside(mention, mention.article, `actor ${actor.id}`);
    for (const id of actor.affiliation) need(actors, id, 'actor', `actor ${actor.id}`);
  }
  for (const event of story.events) {
    const where = `event ${event.id}`;
    for (const mention of event.mentions) {
      inside(mention, mention.article, where);
      inside(mention.trigger, mention.article, where);
    }
    for (const { actor } of event.participants) need(actors, actor, 'actor', where);
    for (const { actor } of event.sources) need(actors, actor, 'actor', where);
    for (const place of event.places) need(actors, place, 'actor', where);
    for (const time of event.date?.times ?? []) need(times, time, 'time', where);
  }
  for (const { from, to } of story.relations) for (const id of [from, to]) need(events, id, 'event', 'a relation');
}

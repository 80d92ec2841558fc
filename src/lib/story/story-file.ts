import { z } from 'zod';
import { storySchema, type Story } from './schema.ts';

/** A story file that cannot be used; the message is one line for a person. */
export class StoryFileError extends Error {
  override name = 'StoryFileError';
}

/**
 * Reads a story file.
 * @throws StoryFileError when the text is no JSON, no story, of a later version, or points to things it does not hold
 */
export function parseStory(text: string): Story {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new StoryFileError('it is not JSON; a story file is made by “annalist analyse”');
  }
  if (!isStoryLike(data))
    throw new StoryFileError('it is JSON but not a story; a story file says "format": "annalist-story"');
  if (data.version !== 1)
    throw new StoryFileError(`it is a story of version ${JSON.stringify(data.version)}; this program reads version 1`);
  const result = storySchema.safeParse(data);
  if (!result.success) {
    const { path, message } = result.error.issues[0];
    throw new StoryFileError(`at ${path.map(String).join('.') || 'its top'}: ${message}`);
  }
  checkReferences(result.data);
  return result.data;
}

function isStoryLike(data: unknown): data is { format: string; version: unknown } {
  return typeof data === 'object' && data !== null && 'format' in data && data.format === 'annalist-story';
}

/** Every id named must be there, and every span inside its article, so that no reader of a story need ask again. */
function checkReferences(story: Story): void {
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

  for (const article of story.articles)
    for (const region of article.regions) inside(region, article.id, `a region of article ${article.id}`);
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
    for (const { actor } of [...event.participants, ...event.sources]) need(actors, actor, 'actor', where);
    for (const place of event.places) need(actors, place, 'actor', where);
    for (const time of event.date?.times ?? []) need(times, time, 'time', where);
  }
  for (const { from, to } of story.relations) for (const id of [from, to]) need(events, id, 'event', 'a relation');
}

/**
 * The story as its file: one item a line, so that versions can be compared line by line. Ends with a line break.
 * Keys stand in the schema's order, whoever made the story. Throws ZodError for what the schema does not allow.
 */
export function serialiseStory(unordered: Story): string {
  const story = storySchema.parse(unordered);
  const lists = ['articles', 'times', 'actors', 'events', 'relations'] as const;
  const head = `"format":${JSON.stringify(story.format)},"version":${story.version},"title":${JSON.stringify(story.title)}`;
  const body = lists.map((list) => {
    const items = story[list].map((item) => JSON.stringify(item));
    return `"${list}":[${items.length ? `\n${items.join(',\n')}\n` : ''}]`;
  });
  return `{${[head, ...body].join(',\n')}}\n`;
}

/** The JSON Schema of the story file, for other programs. */
export function storyJsonSchema(): object {
  return {
    title: 'Annalist story, version 1',
    description:
      'Offsets (start, end) are UTF-16 code units into the text of the article, end exclusive. Dates are ISO 8601: begin inclusive, end (until, for times) exclusive, null where open.',
    ...z.toJSONSchema(storySchema),
  };
}

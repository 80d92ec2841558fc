import { z } from 'zod';
import { Digest } from './digest.ts';
import { itemSchemas, storySchema, type ListName, type Story } from './schema.ts';
import { StoryReader } from './story-reader.ts';

/**
 * Reads a story file.
 * @throws StoryFileError when the text is no JSON, no story, of a later version, or points to things it does not hold
 */
export function parseStory(text: string): Story {
  const reader = new StoryReader();
  reader.push(text);
  return reader.end();
}

/**
 * The story as its file: one item a line, so that versions can be compared line by line. Ends with a line break.
 * Keys stand in the schema's order, whoever made the story. Throws ZodError for what the schema does not allow.
 */
export function serialiseStory(story: Story): string {
  return [...storyLines(story)].join('');
}

/** The same line by line, for stories larger than a text can be. */
export function* storyLines(story: Story): Generator<string> {
  const { format, version, title } = storySchema.parse({ ...story, ...noItems });
  const digest = new Digest();
  let between = '{';
  for (const [name, value] of Object.entries({ format, version, title })) {
    const json = JSON.stringify(value);
    digest.add(name, json);
    yield `${between}"${name}":${json}`;
    between = ',';
  }
  for (const [name, schema] of Object.entries(itemSchemas)) {
    const items = story[name as ListName];
    if (items === undefined) continue;
    digest.add(name);
    yield `,\n"${name}":[`;
    between = '\n';
    for (const item of items) {
      const json = JSON.stringify(schema.parse(item));
      digest.add(json);
      yield `${between}${json}`;
      between = ',\n';
    }
    yield between === '\n' ? ']' : '\n]';
  }
  yield `,\n"digest":"${digest}"}\n`;
}

const noItems = { articles: [], times: [], actors: [], events: [], relations: [] };

/** The JSON Schema of the story file, for other programs. */
export function storyJsonSchema(): object {
  return {
    title: 'Annalist story, version 1',
    description:
      'Offsets (start, end) are UTF-16 code units into the text of the article, end exclusive. Dates are ISO 8601: begin inclusive, end (until, for times) exclusive, null where open.',
    ...z.toJSONSchema(storySchema),
  };
}

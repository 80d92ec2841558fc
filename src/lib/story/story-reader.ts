import type { z } from 'zod';
import { Digest } from './digest.ts';
import { JsonSplitter } from './json-splitter.ts';
import { References } from './references.ts';
import { itemSchemas, storySchema, type ListName, type Story, type StoryFile } from './schema.ts';
import { shown, StoryFileError } from './story-file-error.ts';
import { asTold } from './told/told-part.ts';
import { wasRead } from './stored-articles.ts';

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

const isList = (name: string): name is ListName => Object.hasOwn(itemSchemas, name);

/**
 * Reads a story file that comes in pieces, each checked as it comes, so that a story may be larger than a text can be.
 *
 *   const reader = new StoryReader();
 *   for await (const bytes of file.stream()) reader.push(bytes);
 *   const story = reader.end();
 */
export class StoryReader {
  readonly #decoder = new TextDecoder();
  /** Members that are no lists, or should have been. */
  #head: Record<string, unknown> = {};
  readonly #lists = new Map<string, { items: unknown[]; count: number; issue: Issue | null }>();
  readonly #ids = new Map<string, string>();
  readonly #references = new References();
  readonly #digest = new Digest();
  #isJson = true;
  /** Whether nothing was wrong with the text but that it ended. */
  #endsEarly = false;
  /** The first text, which tells JSON of another shape from what is no JSON at all. */
  #whole: string[] | null = null;
  #started = false;
  readonly #splitter = new JsonSplitter({
    list: (name) => {
      delete this.#head[name];
      this.#digest.add(name);
      this.#lists.set(name, { items: [], count: 0, issue: null });
      if (isList(name)) this.#references.begin(name);
    },
    item: (name, json) => {
      this.#digest.add(json);
      this.#item(name, JSON.parse(json));
    },
    member: (name, json) => {
      if (name !== 'digest') this.#digest.add(name, json);
      this.#lists.delete(name);
      Object.defineProperty(this.#head, name, { value: JSON.parse(json), enumerable: true, configurable: true });
    },
  });

  /** @param piece the next bytes of the file (UTF-8), or the next of its text */
  push(piece: Uint8Array | string): void {
    this.#split(typeof piece === 'string' ? piece : this.#decoder.decode(piece, { stream: true }));
  }

  /** The items of a list as far as they have been read, to be looked at ahead. */
  soFar<Name extends ListName>(name: Name): Readonly<Story[Name]> {
    return (this.#lists.get(name)?.items ?? []) as Story[Name];
  }

  /**
   * The story, when all of it has been pushed. One that somebody wrote or changed is marked: it is told, not read.
   * @throws StoryFileError when the text is no JSON, no story, of a later version, or points to things it does not hold
   */
  end(): Story {
    this.#split(this.#decoder.decode());
    this.#finish();
    const { format, version } = this.#head;
    if (this.#endsEarly && format === 'annalist-story')
      throw new StoryFileError('it ends too early, as a file does that was not saved whole');
    if (!this.#isJson) throw new StoryFileError('it is not JSON; a story file is made by “annalist analyse”');
    if (format !== 'annalist-story')
      throw new StoryFileError('it is JSON but not a story; a story file says "format": "annalist-story"', true);
    if (version !== 1)
      throw new StoryFileError(
        `it is a story of version ${shown(String(JSON.stringify(version)))}; this program reads version 1`,
      );
    const { digest, ...story } = this.#checked();
    this.#references.check(story);
    const isAsWritten = digest === undefined ? wasRead(story) : digest === this.#digest.toString();
    return isAsWritten ? story : asTold(story);
  }

  #split(text: string): void {
    if (!this.#isJson || text === '') return;
    if (!this.#started && text.trimStart() !== '') {
      this.#started = true;
      if (!text.trimStart().startsWith('{')) this.#whole = [];
    }
    if (this.#whole !== null) {
      this.#whole.push(text);
      return;
    }
    this.#attempt(() => this.#splitter.push(text));
  }

  #finish(): void {
    const soFar = this.#isJson;
    this.#attempt(() => {
      if (this.#whole === null) this.#splitter.end();
      else JSON.parse(this.#whole.join(''));
    });
    this.#endsEarly = soFar && !this.#isJson;
  }

  #attempt(step: () => void): void {
    try {
      if (this.#isJson) step();
    } catch {
      this.#isJson = false;
    }
  }

  #item(name: string, value: unknown): void {
    const list = this.#lists.get(name)!;
    const index = list.count++;
    if (!isList(name) || list.issue !== null) return;
    const result = itemSchemas[name].safeParse(value);
    if (result.success) {
      const item = this.#compact(isWhole(value, result.data) ? (value as object) : result.data);
      list.items.push(item);
      this.#references.add(name, item as NonNullable<Story[ListName]>[number]);
    } else {
      const { path, message } = result.error.issues[0];
      list.issue = { path: [name, index, ...path], message };
      list.items = [];
    }
  }

  /** Ids stand in many places: one text of each is kept. */
  #compact<Item extends object>(item: Item): Item {
    if ('participants' in item) {
      const { participants, sources, places, mentions } = item as unknown as Story['events'][number];
      for (const participant of participants) participant.actor = this.#shared(participant.actor);
      for (const source of sources) source.actor = this.#shared(source.actor);
      for (let i = 0; i < places.length; i++) places[i] = this.#shared(places[i]);
      for (const mention of mentions) mention.article = this.#shared(mention.article);
    }
    return item;
  }

  #shared(id: string): string {
    const known = this.#ids.get(id);
    if (known === undefined) this.#ids.set(id, id);
    return known ?? id;
  }

  /** What the schema says of the whole, the lists' items having been checked: the first issue in the schema's order. */
  #checked(): StoryFile {
    const lists = Object.fromEntries([...this.#lists].filter(([name]) => isList(name)).map(([name]) => [name, []]));
    const result = storySchema.safeParse({ ...this.#head, ...lists });
    const issues: Issue[] = [
      ...(result.error?.issues ?? []),
      ...[...this.#lists.values()].flatMap(({ issue }) => (issue === null ? [] : [issue])),
    ];
    const order = Object.keys(storySchema.shape);
    const place = ({ path }: Issue) => order.indexOf(String(path[0]));
    const [issue] = issues.sort((a, b) => place(a) - place(b));
    if (issue !== undefined)
      throw new StoryFileError(`at ${issue.path.map(String).join('.') || 'its top'}: ${issue.message}`);
    const story = result.data!;
    for (const name of Object.keys(itemSchemas)) {
      const list = this.#lists.get(name);
      if (list) Object.assign(story, { [name]: list.items });
    }
    return story;
  }
}

/** True when checking left nothing out. What was parsed is kept then: it takes half of the room that the copy does. */
function isWhole(parsed: unknown, checked: unknown): boolean {
  if (typeof parsed !== 'object' || parsed === null) return true;
  const [whole, kept] = [parsed as Record<string, unknown>, checked as Record<string, unknown>];
  const names = Object.keys(whole);
  return names.length === Object.keys(kept).length && names.every((name) => isWhole(whole[name], kept[name]));
}

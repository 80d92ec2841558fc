import { oneLine } from '#lib/language/index.ts';
import type { Story, StoryEvent } from '../schema.ts';

/** Names for the ids of a story. */
export class Names {
  readonly #actors: ReadonlyMap<string, string>;
  readonly #articles: ReadonlyMap<string, Story['articles'][number]>;

  constructor({ actors, articles }: Story) {
    this.#actors = new Map(actors.map(({ id, name }) => [id, name]));
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  actor(id: string): string {
    return this.#actors.get(id) ?? id;
  }

  /** The titles of the articles that report an event, each once. */
  articles({ mentions }: StoryEvent): string[] {
    const ids = new Set(mentions.map(({ article }) => article));
    return [...ids].map((id) => this.#articles.get(id)?.title ?? id);
  }

  /** The words of the first mention of an event, on one line. */
  quotation({ mentions: [first] }: StoryEvent): string {
    if (first === undefined) return '';
    const text = this.#articles.get(first.article)?.text ?? '';
    return oneLine(text.slice(first.start, first.end));
  }
}

import type { Article } from '#lib/article/index.ts';
import { packText, unpackText, type PackedText } from '#lib/language/index.ts';
import type { DocumentDate } from '#lib/time/index.ts';
import type { ArticleAnalysis, Dated, Found } from '../article-analysis.ts';
import { packData, unpackData, type PackedData } from './plain-data.ts';

const foundLists = ['readings', 'actors', 'events', 'relations'] as const;
const datedLists = ['times', 'eventDates'] as const;

/** What stays the same whatever the article's date is. */
interface PackedFound {
  article: Article;
  annotated: PackedText;
  lists: PackedData;
}

/** An analysis without its article, as it goes from one thread to another. */
export interface CarriedAnalysis extends Omit<PackedFound, 'article'> {
  documentDate: DocumentDate;
  dated: PackedData;
}

/**
 * An analysis as it is kept while a story is open. As objects its lists would take fifty times the room of their text;
 * they lie packed, and each is made anew whenever it is asked for: ask once, and let go.
 */
export class KeptAnalysis implements ArticleAnalysis {
  readonly article: Article;
  readonly documentDate: DocumentDate;
  declare readonly annotated: ArticleAnalysis['annotated'];
  declare readonly readings: ArticleAnalysis['readings'];
  declare readonly actors: ArticleAnalysis['actors'];
  declare readonly events: ArticleAnalysis['events'];
  declare readonly relations: ArticleAnalysis['relations'];
  declare readonly times: ArticleAnalysis['times'];
  declare readonly eventDates: ArticleAnalysis['eventDates'];
  readonly #found: PackedFound;
  readonly #dated: PackedData;

  private constructor(found: PackedFound, documentDate: DocumentDate, dated: PackedData) {
    this.article = found.article;
    this.documentDate = documentDate;
    this.#found = found;
    this.#dated = dated;
    Object.defineProperties(this, KeptAnalysis.#lists);
  }

  static of(found: Found, dated: Dated): KeptAnalysis {
    return new KeptAnalysis(
      found instanceof KeptAnalysis ? found.#found : packFound(found),
      dated.documentDate,
      packData(
        datedLists.map((name) => dated[name]),
        found.article.text,
      ),
    );
  }

  /** What was found in its text, as it lies here. */
  get found(): PackedData {
    return this.#found.lists;
  }

  /** As it goes to another thread. */
  carried(): CarriedAnalysis {
    const { annotated, lists } = this.#found;
    return { annotated, lists, documentDate: this.documentDate, dated: this.#dated };
  }

  /** As it was before it came from another thread, of the article that was read there. */
  static arrived({ annotated, lists, documentDate, dated }: CarriedAnalysis, article: Article): KeptAnalysis {
    return new KeptAnalysis({ article, annotated, lists }, documentDate, dated);
  }

  /** Properties of every analysis itself, so that a copy (`{ ...analysis }`) holds them too. */
  static readonly #lists: PropertyDescriptorMap & ThisType<KeptAnalysis> = {
    annotated: {
      enumerable: true,
      get() {
        return unpackText(this.#found.annotated, this.article.text);
      },
    },
    ...Object.fromEntries([
      ...foundLists.map((name, place) => [
        name,
        {
          enumerable: true,
          get(this: KeptAnalysis) {
            return unpackData(this.#found.lists, place, this.article.text);
          },
        },
      ]),
      ...datedLists.map((name, place) => [
        name,
        {
          enumerable: true,
          get(this: KeptAnalysis) {
            return unpackData(this.#dated, place, this.article.text);
          },
        },
      ]),
    ]),
  };
}

const packFound = (found: Found): PackedFound => ({
  article: found.article,
  annotated: packText(found.annotated),
  lists: packData(
    foundLists.map((name) => found[name]),
    found.article.text,
  ),
});

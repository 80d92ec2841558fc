import type { Article } from '#lib/article/index.ts';
import { packText, unpackText, type PackedText } from '#lib/language/index.ts';
import type { DocumentDate } from '#lib/time/index.ts';
import type { ArticleAnalysis, Dated, Found } from '../article-analysis.ts';
import { packData, unpackData, type PackedData } from './plain-data.ts';

const foundLists = ['readings', 'actors', 'events', 'relations'] as const;
const datedLists = ['times', 'eventDates'] as const;

/** An analysis without its article, as it goes from one thread to another. */
export interface CarriedAnalysis {
  /** What stays the same whatever the article's date is: the lists, and behind them the annotated text. */
  found: PackedData;
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
  readonly #found: PackedData;
  readonly #dated: PackedData;

  private constructor(article: Article, { found, documentDate, dated }: CarriedAnalysis) {
    this.article = article;
    this.documentDate = documentDate;
    this.#found = found;
    this.#dated = dated;
    Object.defineProperties(this, KeptAnalysis.#lists);
  }

  static of(found: Found, dated: Dated): KeptAnalysis {
    const { article } = found;
    return new KeptAnalysis(article, {
      found: found instanceof KeptAnalysis ? found.#found : packFound(found),
      documentDate: dated.documentDate,
      dated: packData(
        datedLists.map((name) => dated[name]),
        article.text,
      ),
    });
  }

  /** What was found in its text, as it lies here. */
  get found(): PackedData {
    return this.#found;
  }

  /** As it goes to another thread. */
  carried(): CarriedAnalysis {
    return { found: this.#found, documentDate: this.documentDate, dated: this.#dated };
  }

  /** As it was before it came from another thread, of the article that was read there. */
  static arrived(carried: CarriedAnalysis, article: Article): KeptAnalysis {
    return new KeptAnalysis(article, carried);
  }

  /** Properties of every analysis itself, so that a copy (`{ ...analysis }`) holds them too. */
  static readonly #lists: PropertyDescriptorMap & ThisType<KeptAnalysis> = {
    annotated: {
      enumerable: true,
      get() {
        const { text } = this.article;
        return unpackText(unpackData(this.#found, foundLists.length, text) as PackedText, text);
      },
    },
    ...Object.fromEntries([
      ...foundLists.map((name, place) => [
        name,
        {
          enumerable: true,
          get(this: KeptAnalysis) {
            return unpackData(this.#found, place, this.article.text);
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

const packFound = (found: Found): PackedData =>
  packData([...foundLists.map((name) => found[name]), packText(found.annotated)], found.article.text);

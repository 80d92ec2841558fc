import type { Article } from '#lib/article/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { KeptAnalysis } from '../kept/kept-analysis.ts';
import { TablesReader } from './tables-reader.ts';
import { packTables, type AllTables, type OwnTables, type PackedTables, type Tables } from './tables.ts';

/**
 * Work on what one article tells, whatever its date: done once, and kept packed as long as the article is. All articles
 * are read at once, so that no rows are made only to be put together. Adding an article to a story, or dating one anew,
 * then costs no more than what ties articles to each other.
 */
export function remember<const T extends Tables>(
  tables: T,
  make: (analysis: ArticleAnalysis) => OwnTables<T>,
): (analyses: readonly ArticleAnalysis[]) => AllTables<T> {
  const made = new WeakMap<Article, PackedTables>();
  return (analyses) => {
    const all = new TablesReader(tables, analyses.length);
    for (const analysis of analyses) {
      const { article } = analysis;
      let packed = made.get(article);
      if (packed === undefined) {
        const beside = analysis instanceof KeptAnalysis ? analysis.found : null;
        made.set(article, (packed = packTables(tables, make(analysis), article.text, beside)));
      }
      all.add(packed, article.text);
    }
    return all.done() as AllTables<T>;
  };
}

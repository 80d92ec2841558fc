import type { Article } from '#lib/article/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { KeptAnalysis } from '../kept/kept-analysis.ts';
import { packData, unpackData, type PackedData } from '../kept/plain-data.ts';

/**
 * Work on what one article tells, whatever its date: done once, and kept packed as long as the article is. Adding an
 * article to a story, or dating one anew, then costs no more than what ties articles to each other.
 */
export function remember<Value>(make: (analysis: ArticleAnalysis) => Value): (analysis: ArticleAnalysis) => Value {
  const made = new WeakMap<Article, PackedData>();
  return (analysis) => {
    const known = made.get(analysis.article);
    if (known !== undefined) return unpackData(known, 0) as Value;
    const value = make(analysis);
    made.set(analysis.article, packData([value], analysis instanceof KeptAnalysis ? analysis.found : undefined));
    return value;
  };
}

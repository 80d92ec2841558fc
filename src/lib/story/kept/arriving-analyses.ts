import type { Article } from '#lib/article/index.ts';
import { KeptAnalysis, type CarriedAnalysis } from './kept-analysis.ts';
import type { Shape } from './plain-data.ts';

/** What comes from one thread, which sends its table of shapes with every analysis: here it is kept once. */
export class ArrivingAnalyses {
  readonly #shapes: Shape[] = [];

  receive({ found, dated, documentDate }: CarriedAnalysis, article: Article): KeptAnalysis {
    const shapes = this.#shapes;
    shapes.push(...dated.shapes.slice(shapes.length));
    return KeptAnalysis.arrived(
      { found: { ...found, shapes }, dated: { ...dated, shapes }, documentDate },
      // A copy, as every analysis has one.
      { ...article },
    );
  }
}

import type { Article } from '#lib/article/index.ts';
import { KeptAnalysis, type CarriedAnalysis } from './kept-analysis.ts';
import type { Shape } from './plain-data.ts';

/** What comes from one thread, which sends its table of shapes with every analysis: here it is kept once. */
export class ArrivingAnalyses {
  readonly #shapes: Shape[] = [];

  receive({ lists, dated, ...carried }: CarriedAnalysis, article: Article): KeptAnalysis {
    const shapes = this.#shapes;
    shapes.push(...dated.shapes.slice(shapes.length));
    return KeptAnalysis.arrived(
      { ...carried, lists: { ...lists, shapes }, dated: { ...dated, shapes } },
      // A copy, as every analysis has one.
      { ...article },
    );
  }
}

import { wordAt } from '#lib/language/index.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { commodityPrices } from '../tables/market-levels.ts';
import { chanceByYear, yearsAt, yearsInWords } from '../year-range.ts';

const price = /^\d{1,3}(?:,?\d{3})?(?:\.\d+)?$/;
/** Contracts, qualities and comparisons with other years blur what a price tells. */
const weight = 0.6;

/** "$14.20 a barrel", "$368 an ounce": in which years the thing was sold at that price. */
export const pricesOfCommodities: ClueFinder = ({ news }) =>
  commodityPrices.flatMap(({ name, measure, words, years }): Clue[] => {
    for (const { tokens } of news)
      for (let i = 2; i < tokens.length; i++) {
        if (tokens[i]!.text !== measure || !/^(?:an?|per)$/i.test(tokens[i - 1]!.text)) continue;
        const figure = tokens[i - 2]!;
        const value = price.test(figure.text) ? Number(figure.text.replaceAll(',', '')) : NaN;
        const fitting = yearsAt(years, value);
        if (wordAt(tokens, i - 3)?.text !== '$' || !fitting.length || !tokens.some(({ text }) => words.test(text)))
          continue;
        const because = `${name} cost $${figure.text} ${tokens[i - 1]!.text} ${measure} ${yearsInWords(fitting)}.`;
        return [
          {
            evidence: { start: tokens[i - 3]!.start, end: tokens[i]!.end, because },
            likelihood: { over: 'years', of: chanceByYear(years, fitting) },
            weight,
          },
        ];
      }
    return [];
  });

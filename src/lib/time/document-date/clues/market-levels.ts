import type { Token } from '#lib/language/index.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { marketLevels, type MarketLevel } from '../tables/market-levels.ts';
import { chanceByYear, yearsAt, yearsInWords } from '../year-range.ts';

/** How far behind its name a level may stand: "The Dow Jones Industrial Average fell 26.23 points to 2596.72". */
const reach = 18;
const number = /^\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

/** "the Dow closed at 2,596.72": in which years the market stood there. */
export const levelsOfMarkets: ClueFinder = ({ news }) => {
  const found = new Map<string, Clue>();
  for (const { tokens } of news)
    for (let i = 0; i < tokens.length; i++)
      for (const market of marketLevels) {
        const level =
          found.has(market.name) || !market.words.test(tokens[i]!.text) ? null : levelAfter(tokens, i, market);
        if (level) found.set(market.name, clueOf(market, tokens[i]!, level));
      }
  return [...found.values()];
};

/** The first number after "to" or "at" that the market has ever stood at. */
function levelAfter(
  tokens: readonly Token[],
  at: number,
  { years }: MarketLevel,
): { token: Token; value: number } | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    if (!/^(?:to|at|above|below)$/.test(tokens[i - 1]!.text) || !number.test(tokens[i]!.text)) continue;
    const value = Number(tokens[i]!.text.replaceAll(',', ''));
    if (yearsAt(years, value).length) return { token: tokens[i]!, value };
  }
  return null;
}

function clueOf({ name, years }: MarketLevel, first: Token, { token, value }: { token: Token; value: number }): Clue {
  const fitting = yearsAt(years, value);
  return {
    evidence: {
      start: first.start,
      end: token.end,
      because: `${name} stood at ${token.text} ${yearsInWords(fitting)}.`,
    },
    likelihood: { over: 'years', of: chanceByYear(years, fitting) },
    weight: 1,
  };
}

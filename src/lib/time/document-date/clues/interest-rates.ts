import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { interestRates, type InterestRate } from '../tables/interest-rates.ts';
import { chanceByYear, yearsAt, yearsInWords } from '../year-range.ts';

/** How far behind its name a rate may stand: "raised the prime rate, the fourth time this year, to 10.5 percent". */
const reach = 18;
const figure = /^\d{1,2}(?:\.\d{1,3})?$/;
/** Rates of the past are quoted beside those of the day. */
const weight = 0.7;

/** The names of rates by their first word, which most tokens are none of. */
const named = new Map<string, { rate: InterestRate; words: readonly string[] }[]>();
for (const rate of interestRates)
  for (const name of rate.names) {
    // Hyphens are tokens of their own.
    const words = name.split(/ |(?=-)|(?<=-)/);
    const alike = named.get(words[0]!);
    if (alike) alike.push({ rate, words });
    else named.set(words[0]!, [{ rate, words }]);
  }

/** "the average 30-year mortgage rate fell to 6.42 percent": in which years the rate stood there. */
export const ratesOfInterest: ClueFinder = ({ news }) => {
  const found = new Map<InterestRate, Clue>();
  for (const { tokens } of news)
    for (let i = 0; i < tokens.length; i++)
      for (const { rate, words } of named.get(tokens[i]!.text.toLowerCase()) ?? []) {
        if (found.has(rate) || !standsAt(tokens, i, words)) continue;
        const level = levelAfter(tokens, i);
        const fitting = level ? yearsAt(rate.years, Number(level.text)) : [];
        if (level && fitting.length) found.set(rate, clueOf(rate, fitting, tokens[i]!, level));
      }
  return [...found.values()];
};

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => wordAt(tokens, at + i)?.text.toLowerCase() === word);

/** The first figure in percent that the rate moves to or stands at; "by half a percentage point" is none. */
function levelAfter(tokens: readonly Token[], at: number): Token | null {
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + reach); i++) {
    if (!figure.test(tokens[i]!.text) || !/^(?:%|percent|per)$/i.test(tokens[i + 1]!.text)) continue;
    const before = tokens[i - 1]!.text.toLowerCase();
    if (before === 'by' || wordAt(tokens, i + 2)?.text.toLowerCase() === 'point') continue;
    if (/^(?:to|at|of|was|is|averaged|averages|averaging|yields?|yielding|stands?|stood)$/.test(before))
      return tokens[i]!;
  }
  return null;
}

function clueOf({ name, years }: InterestRate, fitting: number[], first: Token, level: Token): Clue {
  return {
    evidence: {
      start: first.start,
      end: level.end,
      because: `${name} stood at ${level.text} percent ${yearsInWords(fitting)}.`,
    },
    likelihood: { over: 'years', of: chanceByYear(years, fitting) },
    weight,
  };
}

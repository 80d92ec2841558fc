import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { dayNumber } from '../../calendar.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { openBegin, openEnd } from '../names-in-use.ts';

/** The American exchanges quoted shares in fractions of a dollar until this day, and in cents from then on. */
const decimalDay = dayNumber(2001, 4, 9);
/** Before it, decimals were tried out with a few shares from this day on. */
const firstDecimals = dayNumber(2000, 8, 28);

const aboutShares = /^(?:shares?|stock|stocks|nasdaq|counter|composite|exchange)$/i;
const aboutPrices =
  /^(?:closed?|closing|trading|traded|fell|rose|down|up|off|unchanged|quoted|gained|lost|jumped|slipped)$/i;
const inEighths = /^\d{1,3}\.(?:125|375|625|875)$/;
const inCents = /^\d{1,3}\.\d\d$/;
/** Sixteenths of a dollar, as they were rounded to cents. */
const sixteenths = new Set([0, 6, 12, 13, 19, 25, 31, 37, 38, 44, 50, 56, 62, 63, 69, 75, 81, 87, 88, 94]);

/** "closed at $26.875" is of the time when shares were quoted in eighths, "closed at $18.47" of the time since. */
export const pricesOfShares: ClueFinder = ({ news }) => {
  for (const { tokens } of news) {
    if (!tokens.some(({ text }) => aboutShares.test(text)) || !tokens.some(({ text }) => aboutPrices.test(text)))
      continue;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i - 1]!.text !== '$') continue;
      const { text } = tokens[i]!;
      if (inEighths.test(text) && Number(text) > 1) return [eighths(tokens[i - 1]!, tokens[i]!)];
      const isClose = /^(?:at|to)$/.test(wordAt(tokens, i - 2)?.text ?? '');
      if (isClose && inCents.test(text) && !sixteenths.has(Number(text.slice(-2)))) {
        const closes = tokens
          .slice(Math.max(0, i - 12), i)
          .some(({ text }) => /^(?:closed?|cents|percent|%)$/.test(text));
        if (closes) return [cents(tokens[i - 1]!, tokens[i]!)];
      }
    }
  }
  return [];
};

const eighths = (sign: Token, figure: Token): Clue => ({
  evidence: {
    start: sign.start,
    end: figure.end,
    because: `A share price in eighths of a dollar ($${figure.text}): American shares were quoted so until April 2001.`,
  },
  likelihood: {
    over: 'days',
    spans: [{ begin: openBegin, end: decimalDay }],
    shape: { during: 1, after: () => 0.03, before: () => 1 },
  },
  weight: 1,
});

const cents = (sign: Token, figure: Token): Clue => ({
  evidence: {
    start: sign.start,
    end: figure.end,
    because: `A share price in cents ($${figure.text}): American shares have been quoted so since 2001.`,
  },
  likelihood: {
    over: 'days',
    spans: [{ begin: firstDecimals, end: openEnd }],
    shape: { during: 1, after: () => 1, before: () => 0.15 },
  },
  weight: 1,
});

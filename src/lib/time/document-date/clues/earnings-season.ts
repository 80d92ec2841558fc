import { wordAt } from '#lib/language/index.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { monthsInEveryYear } from '../days.ts';
import type { LagShape } from '../lag-shapes.ts';

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);
const results = /^(?:profits?|net|earnings|earned|income|loss(?:es)?|results|revenues?|sales|posted)$/i;
const reach = 12;

/** Firms report a quarter in the weeks after it ends. */
const afterTheQuarter: LagShape = {
  during: 0.25,
  after: (days) => (days < 8 ? 0.35 : Math.exp(-Math.max(0, days - 35) / 25)) + 0.04,
  before: () => 0.03,
};

/** "third-quarter net income": the article is from the earnings season that follows. */
export const earningsSeason: ClueFinder = ({ news }) => {
  const seen = new Set<number>();
  const clues: Clue[] = [];
  for (const { tokens } of news)
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]!.text.toLowerCase();
      const hyphen = word.indexOf('-');
      const quarter = ordinals.get(hyphen < 0 ? word : word.slice(0, hyphen));
      if (quarter === undefined || seen.has(quarter)) continue;
      const joined = hyphen > 0 && /^quarter(?:-|$)/.test(word.slice(hyphen + 1));
      const at = joined ? i : wordAt(tokens, i + 1)?.text === '-' ? i + 2 : i + 1;
      if (!joined && wordAt(tokens, at)?.text.toLowerCase() !== 'quarter') continue;
      if (/^fiscal$/i.test(wordAt(tokens, i - 1)?.text ?? '')) continue;
      if (!tokens.slice(Math.max(0, i - reach), at + reach).some(({ text }) => results.test(text))) continue;
      seen.add(quarter);
      clues.push({
        evidence: {
          start: tokens[i]!.start,
          end: tokens[at]!.end,
          because: `Results for a ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter are reported in the weeks after it ends.`,
        },
        likelihood: { over: 'days', spans: monthsInEveryYear(quarter * 3 - 2, quarter * 3), shape: afterTheQuarter },
        weight: 1,
      });
    }
  for (const clue of clues) clue.weight = 1 / clues.length;
  return clues;
};

import type { Token } from '#lib/language/index.ts';
import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { yearSpan } from '../days.ts';
import { runsOut, type DateMention } from '../mentions.ts';

/** Chances of the years round the article's own, by lag (article − named); only their ratios count. */
type YearLags = (lag: number) => number;

/**
 * The latest year that news looks back to is most often last year, then its own, and seldom an old one: the chance falls
 * off with the square of the lag. A year still to come is a misread tense.
 */
const lookedBackTo: YearLags = (lag) =>
  lag < 0 ? 0.1 * Math.exp((lag + 1) / 1.5) + 0.003 : lag === 0 ? 0.5 : 1 / (1 + ((lag - 1) / 4) ** 1.8) + 0.003;
/** "the 1994 landing", "the 1991 champion": what is told apart by its year is seldom of the article's own. */
const toldApartBy: YearLags = (lag) =>
  lag < 0 ? 0.01 : lag === 0 ? 0.15 : lag === 1 ? 0.5 : 1 / (1 + ((lag - 2) / 6) ** 1.3) + 0.003;
/** The first year that news looks forward to is most often the next. */
const lookedForwardTo: YearLags = (lag) =>
  lag > 0 ? 0.05 * Math.exp((1 - lag) / 3) + 0.004 : lag === 0 ? 0.4 : 1 / (1 + ((lag + 1) / 2.5) ** 2) + 0.003;
/** "the first since 1973", "lower than in 1993": what is measured against lies farther back than what is told. */
const measuredAgainst: YearLags = (lag) =>
  lag < 0 ? 0.003 : lag === 0 ? 0.15 : 1 / (1 + ((lag - 1) / 4) ** 1.3) + 0.003;
const openYear: YearLags = (lag) => 0.65 * lookedBackTo(lag) + 0.35 * lookedForwardTo(lag);
/** "the 1988 period", "the 1988 quarter": results are compared with those of the year before. */
const comparedWith: YearLags = (lag) => (lag === 1 ? 1 : lag === 0 ? 0.35 : lag === 2 ? 0.05 : 0.01);
/** "fiscal 1989": the year of business that runs, has just ended or begins. */
const fiscalYear: YearLags = (lag) =>
  lag === 0 ? 1 : lag === 1 ? 0.6 : lag === -1 ? 0.3 : lag > 0 ? 0.1 / lag + 0.003 : 0.01;
/** "In fiscal 1988 it earned …": told to compare with the year that has just ended. */
const pastFiscalYear: YearLags = (lag) =>
  lag === 1 ? 1 : lag === 0 ? 0.6 : lag === -1 ? 0.03 : lag > 0 ? 0.2 / lag + 0.003 : 0.005;
/** "notes due 2009", "until 2015": what runs out lies years or decades ahead. */
const runningOutThen: YearLags = (lag) => (lag > 0 ? 0.02 : lag === 0 ? 0.4 : lag > -31 ? 1 : 0.1);

/** Older years than the latest say little more than that the article is younger still. */
const weightOfOthers = 0.15;

interface YearReading {
  mention: DateMention;
  kind: 'past' | 'told apart' | 'since' | 'future' | 'open' | 'compared' | 'fiscal' | 'past fiscal' | 'runs out';
}

/** "in 1998", "by 2004", "the 1988 quarter", "fiscal 1989", "notes due 2009": years named alone. */
export const years: ClueFinder = ({ mentions }) => {
  // "notes due Oct. 15, 1999, which can be called in 1999"
  const runningOut = new Set(mentions.filter(runsOut).map(({ year }) => year));
  const named = mentions
    .filter(
      ({ year, month, weekday, sentence }) => year !== null && month === null && weekday === null && isNews(sentence),
    )
    .map((mention): YearReading => ({
      mention,
      kind: runningOut.has(mention.year) ? 'runs out' : kindOf(mention),
    }));
  const isOpen = ({ kind }: YearReading): boolean => kind === 'open';
  const latestOpen = Math.max(...named.filter(isOpen).map(({ mention }) => mention.year!));
  const firstFuture = Math.min(...named.filter(({ kind }) => kind === 'future').map(({ mention }) => mention.year!));
  const seen = new Set<string>();
  return named.flatMap((reading): Clue[] => {
    const { mention, kind } = reading;
    const key = `${mention.year} ${kind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const counts =
      kind === 'future' ? mention.year === firstFuture : isOpen(reading) ? mention.year === latestOpen : true;
    return [yearClue(reading, counts ? 1 : weightOfOthers)];
  });
};

/** How many tokens on either side tell what kind of year it is. */
const reach = 4;

function kindOf({ sentence: { tokens }, first, last, tense }: DateMention): YearReading['kind'] {
  const before = tokens.slice(Math.max(0, first - reach), first).map(lower);
  const after = tokens.slice(last, last + reach).map(lower);
  if (before.at(-1) === 'fiscal' || (before.at(-1) === 'year' && before.at(-2) === 'fiscal'))
    return tense === 'past' ? 'past fiscal' : 'fiscal';
  if (before.some((word) => /^(?:due|maturing|matures?|maturity|expires?|expiring|redeemable|callable)$/.test(word)))
    return 'runs out';
  // "the 7 percent of 2006": a bond
  if (/^(?:percent|cent|%) of$/.test(before.slice(-2).join(' '))) return 'runs out';
  const ofResults = after[0] === 'period' || after.slice(0, 3).some((word) => /^(?:\w+-)?quarter$/.test(word));
  if (tense !== 'future' && before.at(-1) === 'the' && ofResults) return 'compared';
  if (before.at(-1) === 'since' || /^(?:than|as) in$/.test(before.slice(-2).join(' '))) return 'since';
  if (isToldApart(before.at(-1), after, tense === 'past' && /^(?:NN|JJ)/.test(tokens[last]?.tag ?? '')))
    return 'told apart';
  return tense ?? 'open';
}

/** "the 1994 landing" of what is told as past, "the 1991 and 1992 champion" in any tense. */
function isToldApart(before: string | undefined, after: readonly string[], isPastNoun: boolean): boolean {
  const [noun = '', , second = ''] = after;
  if (before === 'the' && noun === 'and' && hasWon.test(second)) return true;
  if ((before === 'the' || before === 'and') && hasWon.test(noun)) return true;
  return before === 'the' && isPastNoun && !comesAgain.test(noun);
}

const hasWon = /^(?:champion|winner|finalist|runner-up|medall?ist)s?$/;

/** What a year stands before though it may be the article's own, or lie ahead. */
const comesAgain =
  /^(?:budget|campaign|championship|cup|edition|election|euro|figure|final|game|model|olympic|presidential|result|season|summer|tournament|winter|world|year)s?$/;

const lower = ({ text }: Token): string => text.toLowerCase();

const readings: Record<YearReading['kind'], { chance: YearLags; because: (year: number) => string }> = {
  past: { chance: lookedBackTo, because: (year) => `The text looks back to ${year}.` },
  'told apart': { chance: toldApartBy, because: (year) => `The text tells something of ${year} apart by its year.` },
  since: { chance: measuredAgainst, because: (year) => `The text measures against ${year}, which lies further back.` },
  future: { chance: lookedForwardTo, because: (year) => `The text looks forward to ${year}.` },
  open: {
    chance: openYear,
    because: (year) => `The text names ${year}: news names most often its own year and those next to it.`,
  },
  compared: {
    chance: comparedWith,
    because: (year) => `Results are compared with those of ${year}, most often the year before.`,
  },
  fiscal: { chance: fiscalYear, because: (year) => `The text speaks of the business year ${year}.` },
  'past fiscal': {
    chance: pastFiscalYear,
    because: (year) => `The text looks back to the business year ${year}.`,
  },
  'runs out': { chance: runningOutThen, because: (year) => `Something runs out in ${year}: the text is older.` },
};

function yearClue({ mention: { start, end, year }, kind }: YearReading, weight: number): Clue {
  const { chance, because } = readings[kind];
  return {
    evidence: { start, end, because: because(year!) },
    likelihood: { over: 'years', of: (candidate) => chance(candidate - year!) },
    weight,
    ...((kind === 'past' || kind === 'told apart' || kind === 'since') && { told: yearSpan(year!).begin }),
  };
}

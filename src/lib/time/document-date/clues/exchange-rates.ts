import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { exchangeRates, type ExchangeRate } from '../tables/exchange-rates.ts';
import { chanceByYear, yearsAt, yearsInWords } from '../year-range.ts';

const figure = String.raw`(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?)`;
const scale = String.raw`(?:[ -]?(million|billion|trillion|mn|bn|m|b)\b)?`;
const dollars = String.raw`(?:US\$|U\.S\. ?\$|\$|dlrs ?|USD ?)`;
const sign = String.raw`(£|#|€|C\$|A\$)`;
const words = `(${exchangeRates
  .flatMap(({ forms }) => forms)
  .filter((form) => /^[a-z]/.test(form) && !form.includes('$'))
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const about = '(?:about |around |roughly |nearly |some |or )?';

/** "235 million guilders ($113.2 million)", "£10m ($15m)" */
const foreignFirst = new RegExp(
  `${sign}?${figure}${scale}(?: ${words})? ?\\(${about}${dollars}${figure}${scale}`,
  'gi',
);
/** "$15 million (10 million pounds)", "$15m (£10m)" */
const dollarsFirst = new RegExp(
  `${dollars}${figure}${scale} ?\\(${about}${sign}?${figure}${scale}(?: ${words})?`,
  'gi',
);
/** "141.85 yen to the dollar" */
const quoted = new RegExp(`${figure} ${words} (?:to|against|per) (?:the|a|one)? ?(?:U\\.?S\\.? )?dollar`, 'gi');

const factors: Record<string, number> = {
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const fractions: Record<string, number> = { pence: 0.01 };

/** An amount and how far rounding may have moved it, as a share of it. */
interface Amount {
  value: number;
  slack: number;
}

function amountOf(figures: string, unit: string | undefined): Amount {
  const digits = figures.replaceAll(',', '');
  const value = Number(digits);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const zeros = decimals === 0 ? /0*$/.exec(digits)![0].length : 0;
  return {
    value: value * (factors[unit?.toLowerCase() ?? ''] ?? 1),
    slack: value === 0 ? 1 : (0.5 * 10 ** (zeros - decimals)) / value,
  };
}

/** Beyond this rounding a rate says nothing. */
const mostSlack = 0.06;

interface Conversion {
  currency: ExchangeRate;
  rate: number;
  slack: number;
  start: number;
  end: number;
}

/** Sums given in two currencies show the exchange rate, and the rate shows the years in which the article can stand. */
export const ratesOfExchange: ClueFinder = ({ annotated }) => {
  const best = new Map<ExchangeRate, { conversion: Conversion; years: number[] }>();
  for (const sentence of annotated.sentences) {
    if (!isNews(sentence)) continue;
    for (const conversion of conversionsIn(annotated.text.slice(sentence.start, sentence.end), sentence.start)) {
      const { currency, rate, slack } = conversion;
      const years = yearsAt(currency.years, rate * (1 - slack), rate * (1 + slack));
      const known = best.get(currency);
      if (years.length && slack < (known?.conversion.slack ?? mostSlack)) best.set(currency, { conversion, years });
    }
  }
  return [...best.values()].map(({ conversion, years }) => clueOf(conversion, years));
};

function conversionsIn(text: string, offset: number): Conversion[] {
  // A sum in brackets or a quotation against the dollar: nothing else is looked at closely.
  if (!/\(|dollar/i.test(text)) return [];
  const found: Conversion[] = [];
  const add = (match: RegExpMatchArray, form: string | undefined, foreign: Amount, inDollars: Amount) => {
    const name = form?.toLowerCase();
    const currency = name === undefined ? undefined : exchangeRates.find(({ forms }) => forms.includes(name));
    if (!currency || !foreign.value || !inDollars.value) return;
    const units = foreign.value * (fractions[name!] ?? 1);
    const rate = currency.quote === 'units per dollar' ? units / inDollars.value : inDollars.value / units;
    const start = offset + match.index!;
    found.push({ currency, rate, slack: foreign.slack + inDollars.slack, start, end: start + match[0].length });
  };
  for (const match of text.matchAll(foreignFirst))
    add(match, match[4] ?? match[1], amountOf(match[2]!, match[3]), amountOf(match[5]!, match[6]));
  for (const match of text.matchAll(dollarsFirst))
    add(match, match[6] ?? match[3], amountOf(match[4]!, match[5]), amountOf(match[1]!, match[2]));
  for (const match of text.matchAll(quoted))
    add(match, match[2], amountOf(match[1]!, undefined), { value: 1, slack: 0 });
  return found;
}

function clueOf({ currency, rate, start, end }: Conversion, years: number[]): Clue {
  const quote = currency.quote === 'units per dollar' ? 'to the dollar' : 'dollars';
  const because = `${currency.name[0]!.toUpperCase()}${currency.name.slice(1)} stood at ${Number(rate.toPrecision(4))} ${quote} ${yearsInWords(years)}.`;
  return {
    evidence: { start, end, because },
    likelihood: { over: 'years', of: chanceByYear(currency.years, years) },
    weight: 1,
  };
}

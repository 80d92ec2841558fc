import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Clue, ClueFinder, OneReading } from '../clue.ts';
import { dayInWords, type DaySpan } from '../days.ts';
import { inPublicLife, onTheStump, type LagShape } from '../lag-shapes.ts';
import { holdersByName, nameStem, stillInOffice, type OfficeHolder } from '../office-holders.ts';

/** How far from a name its title may stand: "German Chancellor Dr. Helmut Kohl", "Kohl, the German chancellor". */
const reach = 6;

/** "President Clinton": written in his term; later texts that look back usually say "former". */
const inOffice: LagShape = {
  during: 1,
  after: (days) => 0.02 + 0.12 * (200 / (days + 200)),
  before: (days) => 0.03 * Math.exp(-days / 60) + 0.0004,
};
const afterOffice: LagShape = {
  during: 0.03,
  after: (days) => 0.3 + 0.7 * (2000 / (days + 2000)),
  before: () => 0.001,
};

type Title = 'in office' | 'former' | 'none';

/** A person the text names, as far as the table knows; several holders where it cannot tell them apart. */
interface Reading {
  holders: readonly OfficeHolder[];
  title: Title;
  first: number;
  last: number;
}

/**
 * Office holders under their title bound the article to their term; "former" to the time after it. A name without any
 * title tells most where its holder ran for office, for presidents and ministers are seldom named without theirs.
 */
export const officeHolders: ClueFinder = ({ news }) => {
  const readings: { reading: Reading; tokens: readonly Token[] }[] = [];
  const timesNamed = new Map<string, number>();
  for (const { tokens } of news)
    for (let i = 0; i < tokens.length; i++) {
      if (isCapital(tokens[i])) {
        const stem = nameStem(tokens[i]!.text);
        timesNamed.set(stem, (timesNamed.get(stem) ?? 0) + 1);
      }
      const reading = readAt(tokens, i);
      if (reading) readings.push({ reading, tokens });
    }
  const titled = new Set(readings.flatMap(({ reading }) => (reading.title === 'none' ? [] : reading.holders)));
  const found = new Map<string, Clue>();
  for (const { reading, tokens } of readings) {
    if (reading.title === 'none' && reading.holders.some((holder) => titled.has(holder))) continue;
    const clue = clueOf(reading, tokens, timesNamed.get(nameStem(tokens[reading.last - 1]!.text)) ?? 1);
    if (!found.has(clue.evidence.because)) found.set(clue.evidence.because, clue);
  }
  return [...found.values()];
};

function readAt(tokens: readonly Token[], at: number): Reading | null {
  const known = isCapital(tokens[at]) ? holdersByName().get(nameStem(tokens[at]!.text)) : undefined;
  if (!known) return null;
  const given = givenNamesBefore(tokens, at);
  const byGiven = known.filter(({ givenNames }) => givenNames.some((name) => given.includes(name)));
  const candidates = byGiven.length ? byGiven : known;
  return (
    bodyAfter(tokens, at, candidates) ??
    titleBefore(tokens, at, candidates, byGiven.length > 0) ??
    (byGiven.length
      ? (titleAfter(tokens, at, byGiven) ?? { holders: byGiven, title: 'none', first: at - 1, last: at + 1 })
      : null)
  );
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.text[0] !== token.text[0]!.toLowerCase();

/** What may be the given name before a surname: the word, and with an initial ("george w."). */
function givenNamesBefore(tokens: readonly Token[], at: number): string[] {
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase());
  const [third, second, first] = [words.at(-3) ?? '', words.at(-2) ?? '', words.at(-1) ?? ''];
  if (first === '.') return [`${third} ${second}.`, third];
  if (!isCapital(tokens[at - 1])) return [];
  // "John G. Roberts": the table need not know the initial.
  return isInitial.test(first) ? [first, `${second} ${first}`, second] : [first, `${second} ${first}`];
}

const isInitial = /^\p{L}\.$/u;

/** A word as titles are written in the table: "Gov." is "gov". */
const titleWord = ({ text }: Token): string => text.toLowerCase().replace(/\.$/, '');

const withTitle = (holders: readonly OfficeHolder[], word: string): OfficeHolder[] =>
  holders.filter(({ titles }) => titles.includes(word));

/** "the Clinton administration", "the Trump campaign". */
function bodyAfter(tokens: readonly Token[], at: number, holders: readonly OfficeHolder[]): Reading | null {
  const next = /^['’]s?$/.test(wordAt(tokens, at + 1)?.text ?? '') ? at + 2 : at + 1;
  const body = wordAt(tokens, next)?.text ?? '';
  // "a Trump presidency" is imagined.
  if (/^(?:an?|potential|possible|future|any)$/i.test(wordAt(tokens, at - 1)?.text ?? '')) return null;
  const titles =
    body === 'campaign'
      ? ['candidate']
      : /^(?:administration|presidency)$/.test(body)
        ? ['president']
        : body === 'government'
          ? ['minister', 'chancellor']
          : [];
  const named = titles.flatMap((title) => withTitle(holders, title));
  return named.length ? { holders: named, title: 'in office', first: at, last: next + 1 } : null;
}

/** "President Clinton", "former British Prime Minister Tony Blair", "Vice President Al Gore". */
function titleBefore(
  tokens: readonly Token[],
  at: number,
  holders: readonly OfficeHolder[],
  givenNameFits: boolean,
): Reading | null {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const word = titleWord(tokens[i]!);
    const isVice = word === 'president' && /^vice-?$/i.test(wordAt(tokens, i - 1)?.text ?? '');
    const named = withTitle(holders, isVice ? 'vice' : word);
    if (named.length) {
      // "President John Kerry" and "President Kerry Wells" name others than the holders of that surname.
      if (!givenNameFits && (i < at - 1 || nameGoesOn(tokens[at + 1]))) return null;
      const first = isVice ? i - 1 : i;
      return { holders: named, title: isFormer(tokens, first) ? 'former' : 'in office', first, last: at + 1 };
    }
    if (!isCapital(tokens[i]) && !/^(?:presidential|de|van|von|al|bin|of|state|minister|,|)$/.test(word)) return null;
  }
  return null;
}

/** "Kim Dae-jung", but "Clinton Friday" and "the Clinton Administration". */
const nameGoesOn = (next: Token | undefined): boolean =>
  next !== undefined && isCapital(next) && /^\p{L}/u.test(next.text) && !/day$|^Administration$/.test(next.text);

/** "Helmut Kohl, the German chancellor" */
function titleAfter(tokens: readonly Token[], at: number, holders: readonly OfficeHolder[]): Reading | null {
  if (wordAt(tokens, at + 1)?.text !== ',') return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 2 + reach); i++) {
    if (/^[,.;:]$/.test(tokens[i]!.text)) return null;
    const named = withTitle(holders, titleWord(tokens[i]!));
    if (named.length)
      return { holders: named, title: isFormer(tokens, i) ? 'former' : 'in office', first: at - 1, last: i + 1 };
  }
  return null;
}

const isFormer = (tokens: readonly Token[], title: number): boolean =>
  tokens
    .slice(Math.max(0, title - 4), title)
    .some(({ text }) =>
      /^(?:former|ex|late|then|previous|future|ousted|deposed|toppled|onetime|one-time|slain|assassinated)-?$/i.test(
        text,
      ),
    ) || /^(?:ex|then)-/i.test(tokens[title]!.text);

function clueOf({ holders, title, first, last }: Reading, tokens: readonly Token[], timesNamed: number): Clue {
  const spans = holders.flatMap(({ terms }) => terms);
  const because = `${holders.map(inWords).join('; ')}.`;
  const evidence = { start: tokens[first]!.start, end: tokens[last - 1]!.end, because };
  switch (title) {
    case 'in office':
      return { evidence, likelihood: { over: 'days', spans, shape: inOffice }, weight: 1 };
    case 'former':
      return { evidence, likelihood: { over: 'days', spans, shape: afterOffice }, weight: 0.7 };
    case 'none':
      return {
        evidence,
        likelihood: { over: 'readings', of: holders.map(untitled) },
        weight: timesNamed < 3 ? 0.6 : 0.9,
      };
  }
}

/** The share of articles that name somebody in office without ever giving the title, beside one for candidates. */
const untitledInOffice = 0.35;

const untitled = ({ titles, terms }: OfficeHolder): { chance: number; likelihood: OneReading } =>
  titles.includes('candidate')
    ? { chance: 1, likelihood: { over: 'days', spans: terms, shape: onTheStump } }
    : { chance: untitledInOffice, likelihood: { over: 'days', spans: terms, shape: inPublicLife } };

const inWords = ({ name, office, terms }: OfficeHolder): string =>
  `${name} was ${office} ${terms.map(termInWords).join(' and ')}`;

const termInWords = ({ begin, end }: DaySpan): string =>
  end === stillInOffice ? `from ${dayInWords(begin)} on` : `from ${dayInWords(begin)} to ${dayInWords(end - 1)}`;

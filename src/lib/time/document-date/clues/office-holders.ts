import type { Sentence, Token } from '#lib/language/index.ts';
import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { dayInWords, type DaySpan } from '../days.ts';
import { inPublicLife, type LagShape } from '../lag-shapes.ts';
import { holdersByName, nameStem, stillInOffice, type OfficeHolder } from '../office-holders.ts';

/** How far before a name its title may stand: "German Chancellor Dr. Helmut Kohl". */
const reach = 6;

/** "President Clinton": written in his term; later texts that look back usually say "former". */
const inOffice: LagShape = {
  during: 1,
  after: (days) => 0.02 + 0.15 * (200 / (days + 200)),
  before: () => 0.004,
};
const afterOffice: LagShape = {
  during: 0.03,
  after: (days) => 0.3 + 0.7 * (2000 / (days + 2000)),
  before: () => 0.004,
};

/** Office holders under their title bound the article to their term; "former" to the time after it. */
export const officeHolders: ClueFinder = ({ annotated }) => {
  const found = new Map<string, Clue>();
  for (const sentence of annotated.sentences) {
    if (!isNews(sentence)) continue;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const reading = readAt(sentence, i);
      if (!reading) continue;
      const key = `${reading.title} ${reading.holders.map(({ name }) => name).join()}`;
      if (!found.has(key)) found.set(key, clueOf(reading, sentence.tokens));
    }
  }
  return withoutDoubles([...found.values()]);
};

type Title = 'in office' | 'former' | 'none';
interface Reading {
  holders: OfficeHolder[];
  title: Title;
  first: number;
  last: number;
}

function readAt({ tokens }: Sentence, at: number): Reading | null {
  const known = holdersByName().get(nameStem(tokens[at]!.text));
  if (!known || !isCapital(tokens[at]!)) return null;
  const given = tokens[at - 1] && isCapital(tokens[at - 1]!) ? tokens[at - 1]!.text.toLowerCase() : '';
  const byGiven = known.filter(
    (holder) => holder.givenNames.includes(given) || holder.givenNames.includes(middleBefore(tokens, at)),
  );
  const candidates = byGiven.length ? byGiven : known;
  if (/^(?:administration|government|presidency)$/.test(tokens[at + 1]?.text ?? '')) {
    const holders = candidates.filter(({ title }) => title === 'president' || tokens[at + 1]!.text === 'government');
    return holders.length ? { holders, title: 'in office', first: at, last: at + 2 } : null;
  }
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const word = tokens[i]!.text.toLowerCase();
    const holders = candidates.filter(({ title }) => title.split('|').includes(word));
    if (holders.length) {
      // "President John Kerry" names somebody else than the holders of that surname.
      if (!byGiven.length && i < at - 1) return null;
      const former =
        tokens
          .slice(Math.max(0, i - 4), i)
          .some(({ text }) => /^(?:former|ex|late|then|previous|future|vice|deputy)-?$/i.test(text)) ||
        /^(?:ex|vice)-/i.test(tokens[i]!.text);
      return { holders, title: former ? 'former' : 'in office', first: i, last: at + 1 };
    }
    if (!isCapital(tokens[i]!) && !/^(?:de|van|von|al|bin|of|state|minister|[.,])$/.test(word)) break;
  }
  return byGiven.length ? { holders: byGiven, title: 'none', first: at - 1, last: at + 1 } : null;
}

const isCapital = ({ text }: Token): boolean => text[0] !== text[0]!.toLowerCase();

/** "George W. Bush": the given name before an initial, with it. */
function middleBefore(tokens: readonly Token[], at: number): string {
  const [first, initial] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.text ?? ''];
  if (initial === '.') return `${tokens[at - 3]?.text ?? ''} ${first}.`.toLowerCase();
  return `${first} ${initial}`.toLowerCase();
}

function clueOf({ holders, title, first, last }: Reading, tokens: readonly Token[]): Clue {
  const terms = holders.flatMap(({ terms }) => terms);
  const who = holders
    .map((holder) => `${holder.name} was ${holder.office} ${holder.terms.map(termInWords).join(' and ')}`)
    .join('; ');
  const evidence = { start: tokens[first]!.start, end: tokens[last - 1]!.end, because: `${who}.` };
  switch (title) {
    case 'in office':
      return { evidence, likelihood: { over: 'days', spans: terms, shape: inOffice }, weight: 1 };
    case 'former':
      return { evidence, likelihood: { over: 'days', spans: terms, shape: afterOffice }, weight: 0.7 };
    case 'none':
      return { evidence, likelihood: { over: 'days', spans: terms, shape: inPublicLife }, weight: 0.7 };
  }
}

const termInWords = (term: DaySpan): string =>
  term.end === stillInOffice
    ? `since ${dayInWords(term.begin)}`
    : `from ${dayInWords(term.begin)} to ${dayInWords(term.end - 1)}`;

/** One clue for one stretch of text; the first reading, which has the title, stands. */
function withoutDoubles(clues: Clue[]): Clue[] {
  const taken = new Set<string>();
  return clues.filter(({ evidence }) => !taken.has(evidence.because) && Boolean(taken.add(evidence.because)));
}

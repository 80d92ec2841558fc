import { isPersonNoun } from '#lib/actors/index.ts';
import type { Span } from '#lib/article/index.ts';
import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';

/** So many of something: "roughly 30,000 troops", "thousands of people", "4.8%", "$1.2 billion". */
export interface Quantity {
  /** Dictionary form of what is counted; "%" for shares, and the sign of its currency for money. */
  of: string;
  least: number;
  most: number;
  /** Whether it counts all the people who do the deed or undergo it: "killed 12 soldiers", but neither "two more soldiers". */
  ofPeople: boolean;
  /** Whether those are of the article's news, and not of another deed that it tells beside that. */
  ofNews: boolean;
}

const numerals = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
tens.forEach((word, index) => numerals.set(word, 20 + 10 * index));

const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Whether a word tells how many: "12", "twelve", "dozens". */
export const isNumeral = (word: string): boolean => {
  const lower = word.toLowerCase();
  return /^\d/.test(word) || numerals.has(lower) || scales.has(lower.replace(/s$/, ''));
};

/** How far from a number its round relatives may lie. */
const tolerance = 0.1;

/**
 * The quantities of things in the clause of an event, without dates and times.
 * @param word the index in its sentence of the word that names the event
 */
export function quantitiesIn(tokens: readonly Token[], trigger: Span, word: number): Omit<Quantity, 'ofNews'>[] {
  const found: Omit<Quantity, 'ofNews'>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, i);
    if (amount === null) continue;
    const unit = unitOf(tokens, i, amount.next);
    if (unit !== null) {
      found.push({ of: unit, ...bounds(tokens, unit === '%' ? i : i - 1, amount), ofPeople: false });
      i = amount.next - 1;
      continue;
    }
    const counted = countedAfter(tokens, amount.next);
    if (counted !== null && counted.start !== trigger.start) {
      const of = counted.lemma || counted.text.toLowerCase();
      const ofPeople = isPersonNoun(of) && isPartyOf(word, counted, tokens, i) && countsAll(tokens, i, counted);
      found.push({ of, ...bounds(tokens, i, amount), ofPeople });
    }
    i = amount.next - 1;
  }
  return found;
}

/** Whether those counted do a deed or undergo it: "12 men attacked", "killed 12 men", "killed between 12 and 20 men", "a raid of 12 men". */
const isPartyOf = (word: number, { head, relation }: Token, tokens: readonly Token[], amount: number): boolean =>
  head === word &&
  (/^(?:nsubj(?::pass)?|obj|nmod)$/.test(relation) || (relation === 'obl' && rangeBefore(tokens, amount) !== null));

/** Not those of one sort beside others: "two more soldiers", "12 French and three Dutch soldiers". */
function countsAll(tokens: readonly Token[], amount: number, counted: Token): boolean {
  const between = tokens.slice(amount + 1, tokens.indexOf(counted));
  const isPart = partBefore.test(wordAt(tokens, amount - 1)?.text ?? '') && rangeBefore(tokens, amount) === null;
  return !isPart && !between.some(({ text }) => partBehind.test(text));
}

const partBefore = /^(?:and|another|first|further|including|last|next|of|or|other|remaining)$/i;
const partBehind = /^(?:additional|and|extra|further|more|or|other)$/i;

/** Shares and sums of money tell by how much, whatever they are of. */
function unitOf(tokens: readonly Token[], index: number, next: number): string | null {
  const [after, further] = [wordAt(tokens, next)?.text.toLowerCase(), wordAt(tokens, next + 1)?.text.toLowerCase()];
  if (after === '%' || after === 'percent' || (after === 'per' && further === 'cent')) return '%';
  const before = wordAt(tokens, index - 1)?.text ?? '';
  return currency.test(before) ? before : null;
}

const currency = /\p{Sc}$/u;

interface Amount {
  value: number;
  /** "thousands", "tens of thousands": at least twice the scale, under ten times. */
  vague: boolean;
  /** The token after it. */
  next: number;
}

function amountAt(tokens: readonly Token[], index: number): Amount | null {
  const text = tokens[index].text.toLowerCase();
  // What is left of a number that was cut up: "31 , 000".
  if (/^0\d/.test(text)) return null;
  const number = /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replace(/,/g, '')) : numerals.get(text);
  const plural = scales.get(text.replace(/s$/, '')) ?? (text === 'tens' ? 10 : undefined);
  if (number === undefined && (plural === undefined || (!text.endsWith('s') && tokens[index].tag !== 'CD'))) {
    return null;
  }
  let value = number ?? plural!;
  let next = index + 1;
  // "30 thousand", "tens of thousands", "hundreds of thousands".
  for (;;) {
    const of = wordAt(tokens, next)?.text === 'of' ? 1 : 0;
    const scale = scales.get(
      wordAt(tokens, next + of)
        ?.text.toLowerCase()
        .replace(/s$/, '') ?? '',
    );
    if (scale === undefined) break;
    value *= scale;
    next += of + 1;
  }
  return { value, vague: number === undefined && text.endsWith('s'), next };
}

/** The noun counted: right after the amount, past "of", adjectives and other nouns. */
function countedAfter(tokens: readonly Token[], index: number): Token | null {
  let i = wordAt(tokens, index)?.text === 'of' ? index + 1 : index;
  while (i < tokens.length && i < index + 5 && /^(?:DT|JJ|VBN|NNP)/.test(tokens[i].tag)) i++;
  let last: Token | null = null;
  while (i < tokens.length && /^NNS?$/.test(tokens[i].tag)) last = tokens[i++];
  return last === null || calendar.test(last.lemma) ? null : last;
}

const calendar = /^(?:second|minute|hour|day|week|month|year|decade|century|percent|%)$/;

/** Where "between 7,000 and 15,000" and "7,000 to 15,000" begin. */
function rangeBefore(tokens: readonly Token[], index: number): Amount | null {
  const joint = wordAt(tokens, index - 1)?.text.toLowerCase();
  if (joint !== 'to' && joint !== 'and') return null;
  const start = index - 2;
  const amount = start < 0 ? null : amountAt(tokens, start);
  if (amount === null || amount.next !== index - 1) return null;
  return joint === 'to' || wordAt(tokens, start - 1)?.text.toLowerCase() === 'between' ? amount : null;
}

function bounds(tokens: readonly Token[], index: number, { value, vague }: Amount): { least: number; most: number } {
  const from = rangeBefore(tokens, index);
  if (from !== null && from.value < value) return { least: from.value, most: value };
  if (vague) return { least: 2 * value, most: 10 * value - 1 };
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  if (/(?:more than|at least|over|above)(?: a)?$/.test(before)) return { least: value, most: Infinity };
  if (/(?:less than|fewer than|up to|at most|under|below)$/.test(before)) return { least: 0, most: value };
  if (/(?:about|around|roughly|nearly|almost|some|approximately|an estimated)$/.test(before)) {
    return { least: value * (1 - 2 * tolerance), most: value * (1 + 2 * tolerance) };
  }
  return { least: value, most: value };
}

/**
 * Tells of the people whom an article counts for a deed those of its news from those of other deeds: whoever is counted
 * first is, and whomever others count so.
 */
export class FirstCounts {
  readonly #first = new Map<string, { quantity: Omit<Quantity, 'ofNews'>; sources: readonly number[] }>();

  /** @param sources who says so, to be asked for in the order of the text */
  isOfTheNews(quantity: Omit<Quantity, 'ofNews'>, deed: string, sources: readonly number[]): boolean {
    if (!quantity.ofPeople) return false;
    const key = `${deed} ${quantity.of}`;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, { quantity, sources });
    if (first === undefined) return true;
    if (first.quantity.least === quantity.least && first.quantity.most === quantity.most) return true;
    return sources.length > 0 && !sources.some((source) => first.sources.includes(source));
  }
}

/** True when the two count the same thing and cannot both be right. */
export function quantitiesConflict(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  return a.some((first) => {
    const rivals = isMeasure(first) ? [] : b.filter((second) => second.of === first.of);
    return rivals.length > 0 && rivals.every((second) => !agree(first, second));
  });
}

/** True when the two count the people who do a deed or undergo it, and cannot both be right about the same. */
export const peopleCountedApart = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  quantitiesConflict(
    a.filter(({ ofPeople }) => ofPeople),
    b.filter(({ ofPeople }) => ofPeople),
  );

/** The same where both are of the news of their articles. */
export const newsCountedApart = (a: readonly Quantity[], b: readonly Quantity[]): boolean =>
  peopleCountedApart(
    a.filter(({ ofNews }) => ofNews),
    b.filter(({ ofNews }) => ofNews),
  );

/** True when both tell by how much, and none of one's shares or sums is the other's: a fall by 2% is not that by 7%. */
export function measuresDiffer(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  let areRivals = false;
  for (const first of a) {
    if (!isMeasure(first)) continue;
    for (const second of b) {
      if (first.of !== second.of) continue;
      if (agree(rounded(first), rounded(second))) return false;
      areRivals = true;
    }
  }
  return areRivals;
}

const isMeasure = ({ of }: Quantity): boolean => of === '%' || currency.test(of);

const agree = (a: Quantity, b: Quantity): boolean => a.least <= b.most && b.least <= a.most;

/** What may be told in round numbers: "8%" of 7.9%, but "7.9%" of no 7.4%. */
function rounded(quantity: Quantity): Quantity {
  const { least, most } = quantity;
  if (least !== most) return { ...quantity, least: least * (1 - tolerance / 2), most: most * (1 + tolerance / 2) };
  const half = Math.max(lastPlace(least) / 2, Math.abs(least) * precise);
  return { ...quantity, least: least - half, most: most + half };
}

/** What the last figure of a number that is no nought counts: 0.1 of 7.9, 10 of 120. */
function lastPlace(value: number): number {
  const [mantissa, exponent] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** Nobody tells apart what is nearer than this. */
const precise = 0.005;

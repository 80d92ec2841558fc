import type { Lexeme } from '../model/lexicon.ts';
import { isPastAndParticiple } from '../past-participles.ts';
import type { Tagger } from './tagger.ts';

/**
 * Verbs of a second clause that a tagger takes for adjectives, as it goes without what it shares with the first:
 * "killed four and wounded 20", "four were killed and 20 wounded". A number stands beside them. Changes the tags in place.
 */
export function ensureJoinedParticiples({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  const tagOf = (i: number): string => names[tags[i]] ?? '';
  const lower = (i: number): string => lexemes[i]?.lower ?? '';
  for (let i = 2; i < tags.length; i++) {
    if (!/^(?:JJ|VBN)$/.test(tagOf(i)) || !isPastAndParticiple(lower(i))) continue;
    const before = verbBefore(tagOf, i);
    if (before < 0) continue;
    if (tagOf(i - 1) === 'CC' && tagOf(before) === 'VBD' && countsAt(i + 1) && endsClause(i + 2)) {
      tags[i] = names.indexOf('VBD');
    } else if (
      tagOf(i) === 'JJ' &&
      isCount(i - 1) &&
      joinsAt(i - 2) &&
      tagOf(before) === 'VBN' &&
      isBe(before - 1) &&
      /^(?:[,.:]|IN|TO|RB|CC|NNP|'')?$/.test(tagOf(i + 1))
    ) {
      tags[i] = names.indexOf('VBN');
    }
  }

  /** A number of people or things: not "and wounded soldiers were flown home". */
  function countsAt(i: number): boolean {
    if (isCount(i)) return true;
    return bounds.test(`${lower(i)} ${lower(i + 1)}`) && isCount(i + 2);
  }
  function isCount(i: number): boolean {
    return tagOf(i) === 'CD' || quantities.has(lower(i));
  }
  /** "and 20 wounded", "and at least 20 wounded". */
  function joinsAt(i: number): boolean {
    return tagOf(i) === 'CC' || (bounds.test(`${lower(i - 1)} ${lower(i)}`) && tagOf(i - 2) === 'CC');
  }
  function isBe(i: number): boolean {
    return /^(?:was|were|been|be|are|is)$/.test(lower(i));
  }
  /** Whether no other verb follows to which what is counted could belong. */
  function endsClause(from: number): boolean {
    for (let i = from; i < tags.length && !/^(?:[,.:]|CC|IN|W.*)$/.test(tagOf(i)); i++)
      if (/^(?:VB[DZP]|MD)$/.test(tagOf(i))) return false;
    return true;
  }
}

const bounds = /^(?:at least|at most|more than|fewer than|less than|up to|as many)$/;
const quantities = new Set(['dozens', 'hundreds', 'thousands', 'scores', 'several', 'many', 'others']);

/** How far back the verb of the first clause is looked for. */
const reach = 15;

/** The nearest verb before a word in its sentence; -1 where there is none near. */
function verbBefore(tagOf: (i: number) => string, i: number): number {
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (/^(?:VB|MD)/.test(tagOf(k))) return k;
  return -1;
}

import type { Lexeme } from '../model/lexicon.ts';
import type { Tagger } from './tagger.ts';

/**
 * Nouns that a tagger takes for verbs, though the verb right behind them tells that they are its subject: "On Monday,
 * drones struck the port", "Drone attacks killed five people". Changes the tags in place.
 */
export function ensureSubjects({ tags: names }: Tagger, lexemes: readonly Lexeme[], tags: Int32Array): void {
  const tagOf = (i: number): string => names[tags[i]] ?? '';
  /** Whether a word is a verb of the past with what it is done to beside it. */
  const isPast = (i: number): boolean =>
    /^VB[DN]$/.test(tagOf(i)) && /^(?:DT|CD|PRP|PRP\$|NNP)$/.test(tagOf(i + 1)) && lexemes[i + 1].lower !== 'by';
  const isSubject = (i: number): boolean => {
    if (tagOf(i) !== 'VBZ' || !/[a-z]s$/.test(lexemes[i].lower) || linking.has(lexemes[i].lower)) return false;
    return isPast(i + 1) && opensClause(tagOf, lexemes, i);
  };
  for (let i = 0; i + 2 < tags.length; i++) {
    if (isSubject(i)) {
      tags[i] = names.indexOf('NNS');
      tags[i + 1] = names.indexOf('VBD');
    } else if (i === 0 && /^VBP?$/.test(tagOf(0)) && tagOf(1) === 'NNS' && isPast(2)) {
      tags[0] = names.indexOf('NN');
      tags[2] = names.indexOf('VBD');
    }
  }
}

const linking = new Set(
  'does feels gets goes has helps is keeps lets looks makes needs says seems sounds wants was'.split(' '),
);

/** Where no subject can stand before a word: first of all, behind a conjunction, or behind what opens the sentence. */
function opensClause(tagOf: (i: number) => string, lexemes: readonly Lexeme[], i: number): boolean {
  if (i === 0 || conjunctions.has(lexemes[i - 1].lower)) return i === 0 || /^(?:IN|WRB|CC)$/.test(tagOf(i - 1));
  if (tagOf(i - 1) !== ',' || tagOf(0) !== 'IN') return false;
  for (let k = 1; k < i - 1; k++) if (/^(?:VB|MD|W|,)/.test(tagOf(k))) return false;
  return true;
}

const conjunctions = new Set(
  'after although and as because before but if that though unless until when where while'.split(' '),
);

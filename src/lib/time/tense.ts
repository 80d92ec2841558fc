import type { Sentence, Token } from '#lib/language/index.ts';
import type { Tense } from './reading.ts';

const futureWords = new Set(
  "will shall 'll ’ll wo expected scheduled plans plan planned due going intends intend hopes expects expect begins upcoming would".split(
    ' ',
  ),
);
const pastWords = new Set(
  'was were had did said told came went made took began left met held announced reported fell rose closed became won lost sent saw rejected'.split(
    ' ',
  ),
);
const presentWords = new Set('is are has have do does says say'.split(' '));
const reach = 15;

/** The tense of the verb nearest to the tokens from `first` to `last`, a verb before them before one behind. */
export function tenseAt(sentence: Sentence, first: number, last: number): Tense {
  const { tokens } = sentence;
  for (let distance = 1; distance <= reach; distance++) {
    const left = tokens[first - distance];
    const tense = (left && tenseOf(left, tokens[first - distance - 1])) ?? null;
    if (tense) return tense;
    const right = tokens[last + distance];
    const rightTense = (right && tenseOf(right, tokens[last + distance - 1])) ?? null;
    if (rightTense) return rightTense;
  }
  return null;
}

function tenseOf(token: Token, previous: Token | undefined): Tense {
  const lower = token.text.length < 14 ? token.text.toLowerCase() : '';
  if (futureWords.has(lower)) return 'future';
  if (
    previous &&
    lower &&
    previous.text.toLowerCase() === 'to' &&
    (token.tag === '' || token.tag === 'VB') &&
    isBareVerb(lower)
  )
    return null;
  if (token.tag) {
    if (token.tag === 'VBD') return 'past';
    return token.tag === 'VBZ' || token.tag === 'VBP' ? 'present' : null;
  }
  if (pastWords.has(lower)) return 'past';
  if (presentWords.has(lower)) return 'present';
  return /^[a-z]{3,}ed$/.test(token.text) ? 'past' : null;
}

const isBareVerb = (lower: string): boolean => lower.length > 1;

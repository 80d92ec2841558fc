import type { Sentence, Token } from '#lib/language/index.ts';
import type { Tense } from './reading.ts';
import {
  arrangedPresents,
  arrangingPasts,
  forwardPrepositions,
  futureModals,
  instructingVerbs,
  irregularParticiples,
  irregularPasts,
  otherModals,
  plannedParticiples,
  planningWords,
  presentForms,
} from './verbs.ts';

/** How many tokens away the verb is looked for, before the expression and behind it. */
const reachBefore = 18;
const reachBehind = 12;

/**
 * The tense of the verb that governs the tokens from `first` to `last`: the nearest before them, else behind.
 * Parts of speech are used where they are known. Bounded, so that a text is read in linear time.
 */
export function tenseAt({ tokens }: Sentence, first: number, last: number): Tense {
  const lead = lower(tokens[first - 1]);
  if (forwardPrepositions.has(lead)) return 'future';
  if (lead === 'as' && /^(?:soon|early)$/.test(lower(tokens[first - 2]))) return 'future';
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + reachBehind); at++) {
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  return null;
}

const longestVerb = 14;
const lower = (token: Token | undefined): string =>
  token && token.text.length <= longestVerb ? token.text.toLowerCase() : '';

/** What one token says of the tense; null when it says nothing by itself. */
function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]!;
  const word = lower(token);
  if (!word) return null;
  if (futureModals.has(word)) return 'future';
  if (word === 'to') return isAhead(tokens, at) ? plannedTense(tokens, at - 1) : null;
  // "could not be reached" tells what happened
  if (word === 'could' && /^n['’o]t$/.test(lower(tokens[at + 1]))) return 'past';
  if (otherModals.has(word) && token.tag !== 'NNP') return 'future';
  if (arrangingPasts.has(word)) return 'future';
  if (isParticiple(token)) {
    const passive = passiveTense(tokens, at, word);
    if (passive !== undefined) return passive;
  }
  if (irregularPasts.has(word)) return isInfinitive(tokens, at) ? null : 'past';
  if (token.tag) return taggedTense(token, tokens[at + 1], word);
  if (arrangedPresents.has(word)) return isInfinitive(tokens, at) ? null : 'future';
  if (presentForms.has(word)) return isPast(tokens[at + 1]) ? 'past' : null;
  return isPast(token) ? 'past' : null;
}

/** "is set to", "ordered the troops to": what follows "to" is still to come. */
function isAhead(tokens: readonly Token[], to: number): boolean {
  if (planningWords.has(lower(tokens[to - 1]))) return true;
  for (let at = to - 2; at >= Math.max(0, to - 5); at--) if (instructingVerbs.has(lower(tokens[at]))) return true;
  return false;
}

/** "is set to" looks ahead; "had been due to" looks back. */
function plannedTense(tokens: readonly Token[], at: number): Tense {
  for (let before = at; before >= Math.max(0, at - 4); before--) if (lower(tokens[before]) === 'had') return 'past';
  return 'future';
}

/**
 * What a form of "be" makes of the participle behind it: "will be held", "to be released" and "is expected" look ahead,
 * "being held" says nothing. Undefined where no form of "be" stands before it.
 */
function passiveTense(tokens: readonly Token[], at: number, participle: string): Tense | undefined {
  const auxiliary = beforeAdverbs(tokens, at);
  switch (lower(tokens[auxiliary])) {
    case 'be': {
      const lead = lower(tokens[beforeAdverbs(tokens, auxiliary)]);
      return lead === 'to' ? plannedTense(tokens, auxiliary) : null;
    }
    case 'being':
      return null;
    case 'is':
    case 'are':
    case "'s":
    case '’s':
      return plannedParticiples.has(participle) ? 'future' : null;
    case 'was':
    case 'were':
      return plannedParticiples.has(participle) ? 'future' : 'past';
    default:
      return undefined;
  }
}

/** The token before, past words such as "not" and "formally". */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  for (
    let skipped = 0;
    skipped < 2 && /^(?:not|n['’]t|also|now|only|still|\w{2,12}ly)$/.test(lower(tokens[before]));
    skipped++
  )
    before--;
  return before;
}

function taggedTense(token: Token, next: Token | undefined, word: string): Tense {
  if (token.tag === 'VBD') return 'past';
  if (token.tag === 'VBN') return 'past';
  if (token.tag !== 'VBZ' && token.tag !== 'VBP') return null;
  if (/^ha(?:s|ve)$/.test(word) && next?.tag === 'VBN') return 'past';
  return arrangedPresents.has(word) ? 'future' : null;
}

/** A form in -ed; "need", "succeed" and "hundred" are none. */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length <= longestVerb &&
  /^[a-z]{2,}ed$/.test(token.text) &&
  !/^(?:un)?(?:[a-z]{1,4}ceed|indeed|[a-z]{1,2}eed|speed|breed|bleed|hundred|sacred|shed|sled|embed)$/.test(token.text);

const isParticiple = (token: Token): boolean =>
  token.tag ? token.tag === 'VBN' || token.tag === 'VBD' : isPast(token) || irregularParticiples.has(token.text);

const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const before = lower(tokens[at - 1]);
  return before === 'to' || futureModals.has(before) || otherModals.has(before);
};

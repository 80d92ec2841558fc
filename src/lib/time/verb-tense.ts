import type { Token } from '#lib/language/index.ts';
import type { Tense } from './reading.ts';
import {
  adjectivesInEd,
  arrangedIdioms,
  arrangedPresents,
  arrangedProgressives,
  arrangingPasts,
  futureModals,
  instructingVerbs,
  irregularParticiples,
  irregularPasts,
  otherModals,
  plannedParticiples,
  planningWords,
  presentForms,
  severals,
} from './verbs.ts';

/* What one word says of the tense, by its form and by the words beside it. Parts of speech are used where they are known. */

const longestVerb = 14;
export const lower = (token: Token | undefined): string =>
  token && token.text.length <= longestVerb ? token.text.toLowerCase() : '';

/** What one token says of the tense; null when it says nothing by itself. Words asked for here stand in `telling`. */
export function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]!;
  return mayTell(token) ? tenseOfTelling(tokens, at, lower(token)) : null;
}

export function tenseOfTelling(tokens: readonly Token[], at: number, word: string): Tense {
  const token = tokens[at]!;
  if (!word || !(telling.has(word) || hasPastForm(token))) return null;
  if (futureModals.has(word)) return 'future';
  if (word === 'due') return isDueLater(tokens, at) ? 'future' : null;
  // "The rules take effect Monday", "He planned a march on Saturday"
  if (isArranged(tokens, at, word)) return isInfinitive(tokens, at) ? null : 'future';
  // "as she put it in June"
  if (word === 'put' && /^(?:it|that|this)$/.test(lower(tokens[at + 1])) && !isInfinitive(tokens, at)) return 'past';
  if (word === 'see' && /^(?:you|u|ya)$/.test(lower(tokens[at + 1])) && at === 0) return 'future';
  if (word === 'to') return isAhead(tokens, at) ? plannedTense(tokens, at - 1) : null;
  // "could not be reached" tells what happened, and so do "neither could be found" and "may have left"
  if (word === 'could' && (/^n['’o]t$/.test(lower(tokens[at + 1])) || isDenied(tokens, at) || isSensed(tokens, at)))
    return 'past';
  // "May" is the month, but for the wish that opens a sentence, and "Sat" the day
  if ((token.text === 'May' || token.text === 'Sat') && at > 0) return null;
  if (otherModals.has(word) && token.tag !== 'NNP') return afterAdverbs(tokens, at) === 'have' ? 'past' : 'future';
  if (arrangingPasts.has(word)) return 'future';
  if (
    arrangedProgressives.has(word) &&
    /^(?:is|are|am|['’]?(?:re|m)|i['’]?m)$/.test(lower(tokens[beforeAdverbs(tokens, at)]))
  )
    return 'future';
  // "less than forecast in July"
  if ((word === 'forecast' || isParticiple(token)) && lower(tokens[at - 1]) === 'than') return 'past';
  if (isParticiple(token)) {
    const passive = passiveTense(tokens, at, word);
    if (passive !== undefined) return passive;
  }
  if (irregularPasts.has(word)) return isInfinitive(tokens, at) ? null : 'past';
  if (token.tag) return taggedTense(token, tokens[at + 1], word);
  if (arrangedPresents.has(word)) return isInfinitive(tokens, at) || isNoun(tokens, at) ? null : 'future';
  if (/^(?:is|are)$/.test(word) && plannedParticiples.has(lower(tokens[at + 1]))) return 'future';
  if (presentForms.has(word)) return isPast(tokens[at + 1]) || isPerfect(tokens, at, word) ? 'past' : null;
  return isPast(token) ? 'past' : null;
}

/** What a word says of the tense by its form alone, whatever part of speech it was taken for. */
export const tenseByForm = (tokens: readonly Token[], at: number): Tense => {
  const word = lower(tokens[at]);
  return arrangedPresents.has(word) && !isInfinitive(tokens, at) && !isNoun(tokens, at) ? 'future' : null;
};

/** Whether the words behind a verb in the present make it one of what is arranged. */
function isArranged(tokens: readonly Token[], at: number, word: string): boolean {
  const idioms = arrangedIdioms.get(word);
  if (!idioms) return false;
  let behind = '';
  for (let next = at + 1; next <= at + longestIdiom; next++) behind += `${lower(tokens[next])} `;
  return idioms.test(behind);
}
const longestIdiom = 3;

/** "is due in court", but "is due to the rain". */
const isDueLater = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|'s|’s)$/.test(lower(tokens[beforeAdverbs(tokens, at)])) &&
  /^(?:in|at|back|out|home|before|for|on|up)$/.test(lower(tokens[at + 1]));

/** The words that can say something of the tense, but for the pasts that are told by their form. */
const telling = new Set([
  ...['to', 'see', 'put', 'due', 'forecast'],
  ...arrangedIdioms.keys(),
  ...futureModals,
  ...otherModals,
  ...irregularPasts,
  ...irregularParticiples,
  ...arrangingPasts,
  ...arrangedPresents,
  ...arrangedProgressives,
  ...presentForms,
]);

/** The looks of words that are asked for: first and last letter, and length. Most words of a text have others. */
const looks = new Uint8Array((longestVerb + 1) << 10);
const lookOf = (word: string): number =>
  (word.charCodeAt(0) & 31) | ((word.charCodeAt(word.length - 1) & 31) << 5) | (word.length << 10);
for (const word of telling) looks[lookOf(word)] = 1;
for (const word of ['after', 'following']) looks[lookOf(word)] = 1;

/** Whether a token can say something of the tense, by its looks alone. */
export function mayTell(token: Token): boolean {
  const { length } = token.text;
  return length > 0 && length <= longestVerb && (looks[lookOf(token.text)] === 1 || hasPastForm(token));
}

const hasPastForm = ({ tag, text }: Token): boolean => (tag ? tag === 'VBD' || tag === 'VBN' : text.endsWith('ed'));

/** "the vote", "at the close", "was open": no verb. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const lead = lower(tokens[at - 1]);
  if (/^(?:the|a|an|this|that|its|their|his|her|our|at|of|in|by|for|from|after|before|['’]s?)$/.test(lead)) return true;
  // "was open"
  if (/^(?:was|were|been)$/.test(lead)) return true;
  // "England face Moldova": a team is several
  if (/^(?:face|play|meet|visit)$/.test(lower(tokens[at])) && isProper(tokens[at - 1]) && isProper(tokens[at + 1]))
    return false;
  // "a bright start", "host Alex Marlow": without an s a verb needs several who do it
  if (lower(tokens[at]).endsWith('s') || lead.endsWith('s') || severals.has(lead)) return false;
  // "Jurors, who heard him on Friday, return"
  if (lead === ',' && isBehindClause(tokens, at)) return false;
  // "he and Yasser Arafat meet"
  for (let back = at - 2; back >= Math.max(0, at - 5); back--) if (lower(tokens[back]) === 'and') return false;
  return true;
};

/** How many tokens of a clause that is put in are looked back over. */
const longestClause = 12;

/** Whether the comma before a word ends what is put in behind a name: ", who heard him on Friday,". */
function isBehindClause(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back > Math.max(0, at - longestClause); back--)
    if (/^(?:who|which|whose)$/.test(lower(tokens[back]))) return tokens[back - 1]!.text === ',';
  return false;
}

export const isProper = (token: Token | undefined): boolean => /^[A-Z][a-z]/.test(token?.text ?? '');

/** "could be seen", "could hear". */
const isSensed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:seen?|heard?|felt|feel|smell|hardly|barely)$/.test(
    lower(tokens[lower(tokens[at + 1]) === 'be' ? at + 2 : at + 1]),
  );

/** "Neither of them could", "Nobody could". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--)
    if (/^(?:neither|none|nobody|nor)$/.test(lower(tokens[before]))) return true;
  return false;
}

/** The word behind, past words such as "not" and "already". */
const afterAdverbs = (tokens: readonly Token[], at: number): string => {
  const next = lower(tokens[at + 1]);
  return /^(?:not|n['’]t|also|well|already|never)$/.test(next) ? lower(tokens[at + 2]) : next;
};

/** What follows "to" when no verb does. */
export const noVerb =
  /^(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|about|all|some|any|more|him|them|you|us|it)$/;

/** "is set to", "ordered the troops to": what follows "to" is still to come. */
function isAhead(tokens: readonly Token[], to: number): boolean {
  // "due to the storm", "agreed to a deal"
  if (noVerb.test(lower(tokens[to + 1]))) return false;
  if (lower(tokens[to - 1]) === 'due' && !isDueTo(tokens, to)) return false;
  if (planningWords.has(lower(tokens[to - 1]))) return true;
  for (let at = to - 2; at >= Math.max(0, to - 5); at--) if (instructingVerbs.has(lower(tokens[at]))) return true;
  return false;
}

/** "is due to appear", "the report, due to be read", but "closed due to heavy snow". */
const isDueTo = (tokens: readonly Token[], to: number): boolean => {
  const next = lower(tokens[to + 1]);
  return (
    /^(?:be|take|hold|give|make|speak|appear|testify|become|decide|report|publish|release)$/.test(next) ||
    arrangedPresents.has(next) ||
    /^(?:is|are|was|were|am|been|['’]s|['’]re)$/.test(lower(tokens[beforeAdverbs(tokens, to - 1)]))
  );
};

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
      // "the fire was set on Friday", "the hearing was set for Friday"
      if (participle === 'set' && !/^(?:for|to)$/.test(lower(tokens[at + 1]))) return 'past';
      return plannedParticiples.has(participle) ? 'future' : 'past';
    default:
      return undefined;
  }
}

/** The token before, past words such as "not" and "formally". */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
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

/** "have come", "has already risen". */
const isPerfect = (tokens: readonly Token[], at: number, word: string): boolean =>
  /^ha(?:s|ve)$/.test(word) && irregularParticiples.has(afterAdverbs(tokens, at));

/** A form in -ed; "need", "succeed" and "hundred" are none. */
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length <= longestVerb &&
  /^(?:re-)?[a-z]{2,}ed$/.test(token.text) &&
  !adjectivesInEd.has(token.text) &&
  !/^(?:un)?(?:[a-z]{1,4}ceed|indeed|[a-z]{1,2}eed|speed|breed|bleed|hundred|sacred|shed|sled|embed)$/.test(token.text);

const isParticiple = (token: Token): boolean =>
  token.tag ? token.tag === 'VBN' || token.tag === 'VBD' : isPast(token) || irregularParticiples.has(token.text);

const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const before = lower(tokens[at - 1]);
  return before === 'to' || futureModals.has(before) || otherModals.has(before);
};

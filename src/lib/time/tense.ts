import type { Sentence, Token } from '#lib/language/index.ts';
import type { Tense } from './reading.ts';
import {
  adjectivesInEd,
  arrangedPresents,
  arrangedProgressives,
  arrangingPasts,
  awaiting,
  calledEvents,
  forwardPrepositions,
  futureModals,
  instructingVerbs,
  invitations,
  irregularParticiples,
  irregularPasts,
  otherModals,
  pastNouns,
  plannedParticiples,
  planningWords,
  presentForms,
  putOff,
  severals,
  stillToCome,
} from './verbs.ts';

/** How many tokens away the verb is looked for, before the expression and behind it. */
const reachBefore = 18;
const reachBehind = 12;

/**
 * The tense of the verb that governs the tokens from `first` to `last`: the nearest before them, else behind.
 * Parts of speech are used where they are known. Bounded, so that a text is read in linear time.
 */
export function tenseAt({ tokens }: Sentence, first: number, last: number): Tense {
  const beside = tenseBeside(tokens, first);
  if (beside) return beside;
  let isAfterEvent = false;
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    if (!mayTell(tokens[at]!)) continue;
    const word = lower(tokens[at]);
    isAfterEvent ||= followsEvent(word);
    const tense = tenseOfTelling(tokens, at, word);
    // "opens lower after falling on Monday", but "will decide after a vote on Monday"
    if (tense) return isAfterEvent && arrangedPresents.has(word) ? 'past' : tense;
  }
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + reachBehind); at++) {
    const tense = tenseOf(tokens, at);
    if (tense) return isAfterEvent && tense !== 'future' ? 'past' : tense;
  }
  if (isAfterEvent) return 'past';
  // "a plan for a loan by February", "cuts of a billion through September"
  if (/^(?:by|through)$/.test(lower(tokens[first - 1]))) return 'future';
  const isAnnounced =
    isHeadlineInfinitive(tokens, first) || isMessage(tokens, first, last) || isTypedDay(tokens, first);
  return isAnnounced ? 'future' : null;
}

/** "Gig Sat 8pm", "drinks fri night": a day's short name and its hour, in what has no verb, announce. */
const isTypedDay = (tokens: readonly Token[], first: number): boolean =>
  /^(?:mon|tues?|weds?|thur?s?|fri|sat|sun)$/i.test(tokens[first]!.text) &&
  /^(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?|night|nite|morning|afternoon|evening)$/i.test(tokens[first + 1]?.text ?? '');

/** "Join us Thursday", "Can't wait for Saturday!", "Anyone free Friday?" */
function isMessage(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    const word = lower(tokens[at]);
    if (awaiting.has(word)) return true;
    if (invitations.has(word) && !/^(?:[a-z]|[’']s)/i.test(tokens[at - 1]?.text ?? '')) return true;
  }
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + 4); at++) if (tokens[at]!.text === '?') return true;
  return false;
}

/** "Obama to visit Israel Wednesday", a headline whose only verb stands behind "to". */
function isHeadlineInfinitive(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= Math.max(1, first - reachBefore); at--)
    if (lower(tokens[at]) === 'to')
      return isProper(tokens[at - 1]) && /^[a-z]{2,}$/.test(tokens[at + 1]!.text) && !noVerb.test(tokens[at + 1]!.text);
  return false;
}

const noVerb =
  /^(?:the|an|its|his|her|their|our|my|your|this|that|these|those|about|all|some|any|more|him|them|you|us|it)$/;

const followsEvent = (word: string): boolean => word === 'after' || word === 'following';

/** What the words just before the time say: "until Friday", "is on Friday", "the ruling on Friday". */
function tenseBeside(tokens: readonly Token[], first: number): Tense {
  const lead = lower(tokens[first - 1]);
  const second = lower(tokens[first - 2]);
  if (forwardPrepositions.has(lead)) return isBackward(tokens, first) ? 'past' : 'future';
  if (lead === 'as' && /^(?:soon|early)$/.test(second)) return 'future';
  if (lead === 'than' && second === 'later') return 'future';
  if (lead === 'to' && putOff.has(beforeBack(tokens, first - 2))) return 'future';
  if (lead === 'for' && /day$/.test(lower(tokens[first])) && !/^(?:was|were)$/.test(lower(tokens[first + 1])))
    return 'future';
  for (let at = first - 1; at > Math.max(0, first - 5) && tokens[at]!.text !== ','; at--)
    if (tokens[at]!.text.length === 2 && lower(tokens[at]) === 'of' && lower(tokens[at - 1]) === 'ahead')
      return 'future';
  const at = placing.has(lead) ? first - 2 : first - 1;
  const word = lower(tokens[at]);
  if (pastNouns.has(word) && (lead === 'on' || at === first - 1)) return 'past';
  if (word === 'is' || word === 'are') return 'future';
  // "the survey due on Monday"
  if (word === 'due' && !/^(?:was|were|been|not)$/.test(lower(tokens[beforeAdverbs(tokens, at)]))) return 'future';
  const isNext = stillToCome.has(word) && /^(?:is|are|'s|’s)$/.test(lower(tokens[beforeAdverbs(tokens, at)]));
  return isNext ? 'future' : null;
}

const placing = new Set(['on', 'for', 'in', 'by', 'before']);

/** "until Thursday they had not called". */
const isBackward = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first + 1; at < Math.min(tokens.length, first + 5); at++) if (lower(tokens[at]) === 'had') return true;
  return false;
};

/** "moved to", "pushed back to". */
const beforeBack = (tokens: readonly Token[], at: number): string =>
  lower(/^(?:back|forward|off)$/.test(lower(tokens[at])) ? tokens[at - 1] : tokens[at]);

/**
 * The tense of "Sunday's election", which the verb near it does not tell: it is ahead where something is said to come
 * before it, or where it is of a kind that is called in advance and the sentence looks ahead; where it does not look
 * back either, "present" leaves it to what is near.
 */
export function tenseOfOwner({ tokens }: Sentence, first: number, last: number): Tense {
  const lead = lower(tokens[first - 1]);
  if (lead === 'of' && lower(tokens[first - 2]) === 'ahead') return 'future';
  let isCalled = false;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + 6); at++)
    isCalled ||= calledEvents.has(lower(tokens[at]));
  if (!isCalled || followsEvent(lead) || lead === 'since') return null;
  if (/^(?:before|for|until)$/.test(lead)) return 'future';
  for (let at = last + 2; at <= Math.min(tokens.length - 1, last + 7); at++) {
    if (futureModals.has(lower(tokens[at]))) return 'future';
    if (lower(tokens[at]) === 'was' || tenseOf(tokens, at) === 'past') return null;
  }
  return 'present';
}

const longestVerb = 14;
const lower = (token: Token | undefined): string =>
  token && token.text.length <= longestVerb ? token.text.toLowerCase() : '';

/** What one token says of the tense; null when it says nothing by itself. Words asked for here stand in `telling`. */
function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]!;
  return mayTell(token) ? tenseOfTelling(tokens, at, lower(token)) : null;
}

function tenseOfTelling(tokens: readonly Token[], at: number, word: string): Tense {
  const token = tokens[at]!;
  if (!word || !(telling.has(word) || hasPastForm(token))) return null;
  if (futureModals.has(word)) return 'future';
  // "The fair runs Monday to Friday"
  if (word === 'runs')
    return /^(?:from|through|until|till|between|[a-z]+day)$/.test(lower(tokens[at + 1])) ? 'future' : null;
  if (word === 'due') return isDueLater(tokens, at) ? 'future' : null;
  // "Voters in the north go to the polls on Sunday"
  if (/^(?:go|head)s?$|^goes$/.test(word) && lower(tokens[at + 1]) === 'to' && lower(tokens[at + 3]) === 'polls')
    return isInfinitive(tokens, at) ? null : 'future';
  // "The rules take effect Monday"
  if (word === 'take')
    return /^(?:effect|place|office)$/.test(lower(tokens[at + 1])) && !isInfinitive(tokens, at) ? 'future' : null;
  // "as she put it in June"
  if (word === 'put' && /^(?:it|that|this)$/.test(lower(tokens[at + 1])) && !isInfinitive(tokens, at)) return 'past';
  if (word === 'see' && /^(?:you|u|ya)$/.test(lower(tokens[at + 1])) && at === 0) return 'future';
  if (word === 'to') return isAhead(tokens, at) ? plannedTense(tokens, at - 1) : null;
  // "could not be reached" tells what happened, and so do "neither could be found" and "may have left"
  if (word === 'could' && (/^n['’o]t$/.test(lower(tokens[at + 1])) || isDenied(tokens, at) || isSensed(tokens, at)))
    return 'past';
  // "May" is the month, but for the wish that opens a sentence
  if (token.text === 'May' && at > 0) return null;
  if (otherModals.has(word) && token.tag !== 'NNP') return afterAdverbs(tokens, at) === 'have' ? 'past' : 'future';
  if (arrangingPasts.has(word)) return 'future';
  // "planned a march on Saturday"
  if (word === 'planned' && /^(?:a|an|another|more|further)$/.test(lower(tokens[at + 1]))) return 'future';
  if (arrangedProgressives.has(word) && /^(?:is|are|'re|’re)$/.test(lower(tokens[beforeAdverbs(tokens, at)])))
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
  if (presentForms.has(word)) return isPast(tokens[at + 1]) ? 'past' : null;
  return isPast(token) ? 'past' : null;
}

/** "is due in court", but "is due to the rain". */
const isDueLater = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|'s|’s)$/.test(lower(tokens[beforeAdverbs(tokens, at)])) &&
  /^(?:in|at|back|out|home|before|for|on|up)$/.test(lower(tokens[at + 1]));

/** The words that can say something of the tense, but for the pasts that are told by their form. */
const telling = new Set([
  ...['to', 'see', 'put', 'due', 'take', 'runs', 'head', 'heads', 'planned', 'forecast'],
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
function mayTell(token: Token): boolean {
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
  // "he and Yasser Arafat meet"
  for (let back = at - 2; back >= Math.max(0, at - 5); back--) if (lower(tokens[back]) === 'and') return false;
  return true;
};

const isProper = (token: Token | undefined): boolean => /^[A-Z][a-z]/.test(token?.text ?? '');

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

/** "is set to", "ordered the troops to": what follows "to" is still to come. */
function isAhead(tokens: readonly Token[], to: number): boolean {
  // "due to the storm"
  if (lower(tokens[to - 1]) === 'due' && noVerb.test(lower(tokens[to + 1]))) return false;
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
  !adjectivesInEd.has(token.text) &&
  !/^(?:un)?(?:[a-z]{1,4}ceed|indeed|[a-z]{1,2}eed|speed|breed|bleed|hundred|sacred|shed|sled|embed)$/.test(token.text);

const isParticiple = (token: Token): boolean =>
  token.tag ? token.tag === 'VBN' || token.tag === 'VBD' : isPast(token) || irregularParticiples.has(token.text);

const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const before = lower(tokens[at - 1]);
  return before === 'to' || futureModals.has(before) || otherModals.has(before);
};

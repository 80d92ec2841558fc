import type { Sentence, Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Tense } from './reading.ts';
import {
  arrangedPresents,
  arrangedProgressives,
  awaiting,
  calledEvents,
  forwardPrepositions,
  futureModals,
  invitations,
  pastNouns,
  plainPasts,
  putOff,
  readyFor,
  stillToCome,
} from './verbs.ts';
import { beforeAdverbs, isProper, lower, mayTell, noVerb, tenseByForm, tenseOf, tenseOfTelling } from './verb-tense.ts';

/** How many tokens away the verb is looked for, before the expression and behind it. */
const reachBefore = 18;
const reachBehind = 12;

/**
 * The tense of the verb that governs the tokens from `first` to `last`: the nearest before them, else behind. Bounded, so
 * that a text is read in linear time.
 */
export function tenseAt({ tokens }: Sentence, first: number, last: number): Tense {
  const beside = tenseBeside(tokens, first, last);
  if (beside) return beside;
  let isAfterEvent = false;
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    if (!mayTell(tokens[at]!)) {
      // "Crews begin leaving: many went home on Monday"
      const own = partsClauses(tokens[at]!) ? tenseBehind(tokens, last) : null;
      if (own) return isAfterEvent && own !== 'future' ? 'past' : own;
      continue;
    }
    const word = lower(tokens[at]);
    isAfterEvent ||= followsEvent(word);
    const tense = tenseOfTelling(tokens, at, word);
    // "opens lower after falling on Monday", but "will decide after a vote on Monday"
    if (tense) return isAfterEvent && arrangedPresents.has(word) ? 'past' : tense;
  }
  // "They dress the town for celebrations on Sunday of the day that freed it"
  if (lower(tokens[last + 1]) === 'of' && isForEvent(tokens, first)) return 'future';
  const behind = tenseBehind(tokens, last);
  if (behind) return isAfterEvent && behind !== 'future' ? 'past' : behind;
  if (isAfterEvent) return 'past';
  // "They dress the town for celebrations on Sunday"
  if (isForEvent(tokens, first) || isArrangedByForm(tokens, first)) return 'future';
  // "a plan for a loan by February", "cuts of a billion through September"
  const lead = lower(tokens[first - 1]);
  if (lead === 'by' || lead === 'through') return 'future';
  // "The rule applies from July", but "from January to March"
  if (lead === 'from' && !/^(?:to|until|till|through|[-–—])$/.test(lower(tokens[last + 1]))) return 'future';
  const isAnnounced =
    isHeadlineInfinitive(tokens, first) ||
    isMessage(tokens, first, last) ||
    isTypedDay(tokens, first) ||
    // "New album out Monday"
    lower(tokens[first - 1]) === 'out';
  return isAnnounced ? 'future' : null;
}

/** "for celebrations on". */
const isForEvent = (tokens: readonly Token[], first: number): boolean =>
  lower(tokens[first - 1]) === 'on' && lower(tokens[first - 3]) === 'for' && calledEvents.has(lower(tokens[first - 2]));

/** "Both sides face a test on Monday": a verb of what is arranged that was taken for a noun, where there is no other. */
function isArrangedByForm(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - reachBefore); at--)
    if (tokens[at]!.tag && tenseByForm(tokens, at) === 'future') return true;
  return false;
}

/** The tense of the nearest verb behind the time. */
function tenseBehind(tokens: readonly Token[], last: number): Tense {
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + reachBehind); at++) {
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  return null;
}

const partsClauses = ({ text }: Token): boolean => text.length === 1 && (text === ':' || text === ';');

/** "Gig Sat 8pm", "drinks fri night", "Quiz 8pm Wednesday": a day and its hour as typed, in what has no verb, announce. */
function isTypedDay(tokens: readonly Token[], first: number): boolean {
  const [day, hour] = [tokens[first]!.text, wordAt(tokens, first + 1)?.text ?? ''];
  if ((isDayName(day) && isTypedHour(hour)) || (isTypedHour(day) && isDayName(hour))) return true;
  const isShort = isDayName(day) && day.length < 6;
  return isShort && /^(?:\d{1,2}(?:[:.]\d\d)?|night|nite|morning|morn|afternoon|arvo|evening|eve)$/i.test(hour);
}

const isDayName = (text: string): boolean =>
  /^(?:mon|tues?|weds?|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(text);

const isTypedHour = (text: string): boolean => /^\d{1,2}(?:[:.]\d\d)?[ap]m$/i.test(text);

/** "Join us Thursday", "Can't wait for Saturday!", "Anyone free Friday?" */
function isMessage(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    const word = lower(tokens[at]);
    if (awaiting.has(word)) return true;
    if (invitations.has(word) && !/^(?:[a-z]|[’']s)/i.test(wordAt(tokens, at - 1)?.text ?? '')) return true;
  }
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + 4); at++)
    if (tokens[at]!.text.startsWith('?')) return true;
  return false;
}

/** "Obama to visit Israel Wednesday", a headline whose only verb stands behind "to". */
function isHeadlineInfinitive(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= Math.max(1, first - reachBefore); at--)
    if (lower(tokens[at]) === 'to')
      return isProper(tokens[at - 1]) && /^[a-z]{2,}$/.test(tokens[at + 1]!.text) && !noVerb.test(tokens[at + 1]!.text);
  return false;
}

const followsEvent = (word: string): boolean => word === 'after' || word === 'following';

/** The tense of the nearest verb before the time; null where that is in the present. */
function tenseBefore(tokens: readonly Token[], first: number): Tense {
  for (let at = first - 1; at >= Math.max(0, first - reachBefore); at--) {
    const tense = tenseOf(tokens, at);
    if (tense || /^(?:is|are|['’]s|['’]re)$/.test(lower(tokens[at]))) return tense;
  }
  return null;
}

/** What the words just before the time say: "until Friday", "is on Friday", "the ruling on Friday". */
function tenseBeside(tokens: readonly Token[], first: number, last: number): Tense {
  const lead = lower(tokens[first - 1]);
  const second = lower(tokens[first - 2]);
  if (forwardPrepositions.has(lead)) return isBackward(tokens, first) ? 'past' : 'future';
  if (lead === 'on') {
    if (isDeadline(tokens, first)) return 'future';
    // "The firm, which hopes to grow, on Monday began to hire": the verb right behind is its own
    if (plainPasts.has(lower(tokens[last + 1]))) return 'past';
  }
  // "a census from Sunday to be held by the town"
  if (lower(tokens[last + 1]) === 'to' && lower(tokens[last + 2]) === 'be') return 'future';
  // "Playing Sunday: Rangers v Rovers"
  if (first === 1 && arrangedProgressives.has(lead)) return 'future';
  // "will be slower in the third quarter than in the first half"
  if (second === 'than' && (lead === 'in' || lead === 'on' || lead === 'at')) return 'past';
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
  // "The film, out Monday, is long"
  if (word === 'out' && wordAt(tokens, at - 1)?.text === ',') return 'future';
  // "“We will win,” she says on Monday"
  if (word === 'says' && lead === 'on') return 'past';
  // "the survey due on Monday"
  if (word === 'due' && !/^(?:was|were|been|not)$/.test(lower(tokens[beforeAdverbs(tokens, at)]))) return 'future';
  const isNext = stillToCome.has(word) && /^(?:is|are|'s|’s)$/.test(lower(tokens[beforeAdverbs(tokens, at)]));
  return isNext ? 'future' : null;
}

/** "gave the firm until noon on Friday", "has until the close of trading on Friday". */
function isDeadline(tokens: readonly Token[], first: number): boolean {
  let until = first - 2;
  while (until > Math.max(0, first - 7) && lower(tokens[until]) !== 'until') until--;
  if (lower(tokens[until]) !== 'until') return false;
  for (let at = until - 1; at >= Math.max(0, until - 6); at--) if (givesTime.has(lower(tokens[at]))) return true;
  return false;
}
const givesTime = new Set('give gives gave given giving have has having'.split(' '));

const placing = new Set(['on', 'at', 'for', 'in', 'by', 'before']);

/** "until Thursday they had not called", "was missing until Thursday, when he was found". */
const isBackward = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first + 1; at < Math.min(tokens.length - 1, first + 4); at++)
    if (tokens[at]!.text === ',' && lower(tokens[at + 1]) === 'when') return tenseBehind(tokens, at) === 'past';
  for (let at = first + 1; at < Math.min(tokens.length, first + 5); at++) if (lower(tokens[at]) === 'had') return true;
  return false;
};

/** "moved to", "pushed back to". */
const beforeBack = (tokens: readonly Token[], at: number): string =>
  lower(/^(?:back|forward|off)$/.test(lower(tokens[at])) ? tokens[at - 1] : tokens[at]);

/** "inviting her to Monday's debate" */
function isInvited(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 4); at--)
    if (/^invit(?:e|es|ed|ing|ation)$/.test(lower(tokens[at]))) return true;
  return false;
}

/**
 * The tense of "Sunday's election", which the verb near it does not tell: it is ahead where something is said to come
 * before it, or where it is of a kind that is called in advance and the sentence looks ahead; where it does not look
 * back either, "present" leaves it to what is near.
 */
export function tenseOfOwner({ tokens }: Sentence, first: number, last: number): Tense {
  const lead = lower(tokens[first - 1]);
  if (lead === 'of' && lower(tokens[first - 2]) === 'ahead') return 'future';
  // "awaiting Friday's figures", "braced for Sunday's march"
  if (readyFor.has(lead === 'for' ? lower(tokens[first - 2]) : lead)) return 'future';
  let isCalled = false;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + 6); at++)
    isCalled ||= calledEvents.has(lower(tokens[at]));
  if (!isCalled || followsEvent(lead) || lead === 'since') return null;
  if (/^(?:before|for|until)$/.test(lead)) return 'future';
  if (lead === 'to' && isInvited(tokens, first - 2)) return 'present';
  // "will play in Saturday's match", "scored in Saturday's match"
  const done = /^(?:in|at|during)$/.test(lead) ? tenseBefore(tokens, first) : null;
  if (done) return done;
  for (let at = last + 2; at <= Math.min(tokens.length - 1, last + 7); at++) {
    if (futureModals.has(lower(tokens[at]))) return 'future';
    if (lower(tokens[at]) === 'was' || tenseOf(tokens, at) === 'past') return null;
  }
  return 'present';
}

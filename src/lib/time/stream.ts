import { tokenise } from '#lib/language/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { TimeReading } from './reading.ts';
import type { TimeExpression } from './types.ts';
import type { Recognise } from './recognise.ts';
import { gameReach } from './recognise/game.ts';
import { documentDateOf, documentDays } from './resolve/context.ts';
import { datePeriod, nextDates } from './resolve/mentions.ts';
import type { ResolveOptions } from './resolve/options.ts';
import { resolver } from './resolve.ts';

/** Time expressions of a text that comes in pieces; offsets count from its beginning, in UTF-16 code units. */
export interface TimeStream {
  /** Takes the next piece of text, cut anywhere; gives the expressions of the sentences that are now complete. */
  push(piece: string): TimeExpression[];
  /** The text is over: gives the rest. */
  end(): TimeExpression[];
}

/** A sentence is complete when so many words have followed: its end may hang on what comes after it. */
const wordsAhead = 8;
/** The least new text that is worth looking at, in characters. */
const leastNew = 64;

export function streamWith(
  recognise: Recognise,
  { documentDate = null, ...options }: { documentDate?: string | null } & ResolveOptions,
): TimeStream {
  const narrative = options.genre === 'history';
  const resolveNext = resolver(documentDays(documentDateOf(documentDate)), narrative, options);
  const waiting: TimeReading[] = [];
  let buffer = '';
  let earlier = '';
  let offset = 0;
  let sentence = 0;
  let tried = 0;

  /** Reads the sentences that are complete off the buffer. */
  function read(isLast: boolean): TimeReading[] {
    const usable = isLast ? buffer : buffer.slice(0, lastSpace(buffer));
    const { sentences } = tokenise(usable);
    const complete = isLast ? sentences.length : completeSentences(usable, sentences);
    const readings = recognise({ text: usable, sentences: sentences.slice(0, complete) }, earlier).map((reading) => ({
      ...reading,
      start: reading.start + offset,
      end: reading.end + offset,
      sentence: reading.sentence + sentence,
    }));
    const cut = sentences[complete]?.start ?? (isLast ? buffer.length : 0);
    earlier = (earlier + buffer.slice(0, cut)).slice(-gameReach);
    buffer = buffer.slice(cut);
    offset += cut;
    sentence += complete;
    tried = buffer.length;
    return readings;
  }

  /** In a history a date waits for the next one, which tells whether it was only a look ahead. */
  function resolved(readings: readonly TimeReading[], isLast: boolean): TimeExpression[] {
    const lastDated = readings.findLastIndex(({ meaning }) => datePeriod(meaning) !== null);
    const ready = isLast || !narrative ? Infinity : lastDated < 0 ? 0 : waiting.length + lastDated;
    waiting.push(...readings);
    if (ready === 0) return [];
    const next = narrative ? nextDates(waiting) : [];
    return waiting.splice(0, ready).map((reading, index) => resolveNext(reading, next[index] ?? null));
  }

  return {
    push(piece) {
      buffer += piece;
      // a part of the whole, so that the work stays linear in the text however small the pieces are
      return buffer.length - tried < Math.max(leastNew, tried / 2) ? [] : resolved(read(false), false);
    },
    end: () => resolved(read(true), true),
  };
}

function lastSpace(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !/\s/.test(text[at]!)) at--;
  return Math.max(0, at);
}

/** How many sentences at the beginning stay as they are whatever comes next. */
function completeSentences(text: string, sentences: AnnotatedText['sentences']): number {
  let ahead = 0;
  for (let index = sentences.length - 1; index > 0; index--) {
    ahead += sentences[index]!.tokens.length;
    if (ahead >= wordsAhead && mayBegin(text, sentences[index - 1]!, sentences[index]!)) return index;
  }
  return 0;
}

type Sentence = AnnotatedText['sentences'][number];

/** Whether a sentence would begin here without the one before it too: none that was cut for its length. */
function mayBegin(text: string, before: Sentence, { start, paragraph }: Sentence): boolean {
  if (!/\s/.test(text[start - 1] ?? '')) return false;
  return paragraph !== before.paragraph || before.tokens.slice(-3).some((token) => /[.!?…。]$/.test(token.text));
}

import { granularityOf } from '../duration.ts';
import type { Meaning } from '../meaning.ts';
import { typicalMinutes } from '../period.ts';
import type { TimeExpression } from '../types.ts';
import type { Context } from './context.ts';
import { comparedHalf, comparedQuarter, isOfSpan, quarterBeside, reportedQuarter } from './compared.ts';
import { isDayUntold, mentionFor, partToldBefore, storyFor } from './evaluate.ts';
import type { Mention } from './mentions.ts';

/** What an expression is counted from; `told` is the time told before, where it is one. */
export interface Anchor {
  kind: TimeExpression['anchor']['kind'];
  told: Mention | null;
}

const none: Anchor = { kind: 'none', told: null };
const document: Anchor = { kind: 'document', told: null };
const event: Anchor = { kind: 'event', told: null };

/** What a meaning is counted from in a context: the article, a time told before, an event, or nothing. */
export function anchorFor(meaning: Meaning, context: Context): Anchor {
  switch (meaning.op) {
    case 'document':
    case 'reference':
      return document;
    case 'event':
      return event;
    case 'mention':
      return after(mentionFor(meaning.unit, context));
    case 'reported':
      if (meaning.middle && !context.mentions.reported?.fiscal) return anchorFor(meaning.middle, context);
      if (meaning.isPeriod) {
        const half = meaning.of && comparedHalf(context);
        if (half) return after(half);
        if (isOfSpan(context.mentions) || (meaning.of && !context.mentions.reported)) return document;
      }
      return after(reportedQuarter(context));
    case 'duration':
      return meaning.side === 0 ? none : anchorFor(meaning.of, context);
    case 'occurrence': {
      const story = storyFor(meaning, context);
      return story ? after(story) : anchorFor(meaning.of, context);
    }
    case 'shift':
    case 'count': {
      if (meaning.op === 'shift' && isDayUntold(meaning, context)) return none;
      if (meaning.op === 'count' && isFromStaleYear(meaning, context)) return none;
      const compared = meaning.op === 'shift' ? quarterBeside(meaning, context) : comparedQuarter(meaning, context);
      return compared ? after(compared) : anchorFor(meaning.of, context);
    }
    case 'inside': {
      const part = partToldBefore(meaning, context);
      return part ? after(part) : anchorFor(meaning.of, context);
    }
    default:
      return none;
  }
}

/** "Nine days earlier", sentences behind "the 1950s": counted from something told since, whose day is not known. */
function isFromStaleYear({ of, unit }: Extract<Meaning, { op: 'count' }>, context: Context): boolean {
  const told = of.op === 'mention' ? mentionFor(of.unit, context) : null;
  return (
    told !== null &&
    context.sentence - told.sentence > 1 &&
    typicalMinutes[told.period.unit] >= typicalMinutes.year &&
    typicalMinutes[granularityOf(unit)] < typicalMinutes.month
  );
}

const after = (told: Mention | null): Anchor => (told ? { kind: 'time', told } : document);

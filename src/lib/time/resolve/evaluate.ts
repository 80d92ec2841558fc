import type { Granularity } from '../types.ts';
import { granularityOf } from '../duration.ts';
import type { Unit } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { bounds, periodAt, shifted, typicalMinutes, widened } from '../period.ts';
import type { Period } from '../period.ts';
import { noon } from './context.ts';
import type { Context } from './context.ts';
import { inside, occurrence } from './occurrence.ts';

/** The period a meaning comes to in a context; null when what it hangs on is not known. */
export function evaluate(meaning: Meaning, context: Context): Period | null {
  switch (meaning.op) {
    case 'period':
      return meaning.period;
    case 'document':
      return documentPeriod(context);
    case 'mention':
      return mentioned(meaning.unit, context);
    case 'shift': {
      const of = evaluate(meaning.of, context);
      return of && shiftedBy(of, meaning.unit, meaning.by);
    }
    case 'count': {
      const of = evaluate(meaning.of, context);
      if (!of || meaning.by === null) return null;
      return counted(of, meaning.unit, meaning.by * meaning.sign);
    }
    case 'occurrence': {
      const of = evaluate(meaning.of, context);
      if (!of) return null;
      const told = context.narrative && meaning.of.op === 'document' ? context.mentions.last : null;
      if (told) return occurrence(meaning.pattern, meaning.lean, 'future', told.period);
      return occurrence(meaning.pattern, meaning.lean, context.tense, of);
    }
    case 'inside': {
      const of = evaluate(meaning.of, context);
      return of && inside(meaning.pattern, of);
    }
    default:
      return null;
  }
}

export const documentPeriod = ({ documentDay }: Context): Period | null =>
  documentDay === null ? null : { unit: 'day', index: documentDay };

/** The time last told: of the size asked for when there is one, else what holds the last one told. */
function mentioned(unit: Granularity | null, context: Context): Period | null {
  const { last, byUnit } = context.mentions;
  if (unit === null) return (last?.period ?? null) || documentPeriod(context);
  const same = byUnit[unit];
  if (same && (unit === 'quarter' || context.narrative)) return same.period;
  const from = context.narrative && last ? last.period : documentPeriod(context);
  if (!from) return null;
  const period = widened(unit, from);
  // "the quarter" of business news is the one just reported
  return unit === 'quarter' && from.unit === 'day' ? shifted(period, -1) : period;
}

/** A finer unit than the period itself counts from its beginning: the day after March is 1 April. */
function shiftedBy(of: Period, unit: Granularity, by: number): Period {
  if (by > 0 && typicalMinutes[unit] < typicalMinutes[of.unit]) return shifted(periodAt(unit, bounds(of).end - 1), by);
  if (unit === 'year' && (of.unit === 'quarter' || of.unit === 'half'))
    return shifted(of, by * (of.unit === 'quarter' ? 4 : 2));
  return shifted(widened(unit, of), by);
}

function counted(of: Period, unit: Unit, by: number): Period {
  const granularity = granularityOf(unit);
  if (by % 1 !== 0 && unit === 'year') return counted(of, 'month', Math.round(by * 12));
  const whole = Math.round(unit === 'fortnight' ? by * 2 : unit === 'millennium' ? by * 10 : by);
  if (granularity === 'minute' || granularity === 'hour') {
    const minute =
      of.unit === 'minute' || of.unit === 'hour' ? bounds(of).begin : noon(Math.floor(bounds(of).begin / 1440));
    return periodAt(granularity, minute + whole * typicalMinutes[granularity]);
  }
  return shiftedBy(of, granularity === 'daypart' ? 'day' : granularity, whole);
}

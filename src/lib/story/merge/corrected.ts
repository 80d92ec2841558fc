import type { Factuality } from '#lib/events/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { isPlace } from '../corrections/correct.ts';
import { datedByHand, type DatedByHand } from '../corrections/dated-by-hand.ts';
import type { Correction, Named } from '../schema.ts';
import type { Mentions } from './mentions.ts';
import { nothingSaid, saidApart, saidTogether, type SaidSame } from './said-same.ts';

/** What a person says of the mentions of events, by index; where two disagree, the later holds. */
export interface Corrected extends SaidSame {
  corrections: readonly Correction[];
  /** The dates given, by the id of the article that tells of them. */
  datedByHand: ReadonlyMap<string, readonly DatedByHand[]>;
  noEvents: ReadonlySet<number>;
  /** Mentions whose date, label or factuality a person gave, as they were given one after the other. */
  dates: ReadonlyMap<number, string | null>;
  labels: ReadonlyMap<number, string>;
  factualities: ReadonlyMap<number, Factuality>;
  /** Who takes part in an event or says so, and who does not, in the order that a person said it. */
  cast: readonly SaidOfCast[];
}

/** What a person says of the part that an actor has in the event of a mention. */
export type SaidOfCast = { mention: number } & Extract<Correction, { type: 'role' | 'source' }>;

/** Of some mentions the one that a person spoke of last. */
export function lastGiven(given: ReadonlyMap<number, unknown>, members: readonly number[]): number | undefined {
  if (given.size === 0) return undefined;
  const among = members.filter((member) => given.has(member));
  return among.length < 2 ? among[0] : [...given.keys()].findLast((mention) => among.includes(mention));
}

/** Corrections of what the articles do not tell, or no longer, have no effect. */
export function correctedMentions(
  analyses: readonly ArticleAnalysis[],
  mentions: Mentions,
  corrections: readonly Correction[],
): Corrected {
  let same = nothingSaid;
  const noEvents = new Set<number>();
  const dates = new Map<number, string | null>();
  const labels = new Map<number, string>();
  const factualities = new Map<number, Factuality>();
  const cast: SaidOfCast[] = [];
  const mentionAt = corrections.length > 0 ? finder(analyses, mentions) : () => [];
  for (const correction of corrections) {
    switch (correction.type) {
      case 'label':
        for (const mention of mentionAt(correction.event)) setLast(labels, mention, correction.label);
        break;
      case 'factuality':
        for (const mention of mentionAt(correction.event)) setLast(factualities, mention, correction.factuality);
        break;
      case 'date':
        for (const mention of correction.events.flatMap(mentionAt)) setLast(dates, mention, correction.date);
        break;
      case 'noEvent':
        for (const mention of correction.events.flatMap(mentionAt)) noEvents.add(mention);
        break;
      case 'sameEvent':
        same = saidTogether(same, correction.events.flatMap(mentionAt));
        break;
      case 'otherEvent':
        same = saidApart(same, { ones: mentionAt(correction.event), others: correction.than.flatMap(mentionAt) });
        break;
      case 'role':
      case 'source':
        for (const mention of mentionAt(correction.event)) cast.push({ ...correction, mention });
    }
  }
  return { corrections, datedByHand: datedByHand(corrections), ...same, noEvents, dates, labels, factualities, cast };
}

function setLast<Value>(map: Map<number, Value>, mention: number, value: Value): void {
  map.delete(mention);
  map.set(mention, value);
}

/** Finds the mention whose trigger stands at a place; none where no event is told there. */
function finder(
  analyses: readonly ArticleAnalysis[],
  { firsts, triggers, triggerLengths }: Mentions,
): (named: Named) => number[] {
  const articles = new Map(analyses.map(({ article }, index) => [article.id, index]));
  return (named) => {
    if (!isPlace(named)) return [];
    const { article, start, end } = named;
    const index = articles.get(article);
    if (index === undefined) return [];
    for (let mention = firsts[index]; mention < firsts[index + 1]; mention++)
      if (triggers[mention] === start && triggerLengths[mention] === end - start) return [mention];
    return [];
  };
}

import { isPlace, keyOf } from '../corrections/correct.ts';
import type { Correction, Named, Place } from '../schema.ts';
import type { LocalActors } from './local-actors.ts';
import { nothingSaid, saidApart, saidTogether, type SaidSame } from './said-same.ts';

/** Which actors a person says are one, and which are not. Places where no actor is mentioned have no effect. */
export function saidOfActors(locals: LocalActors, corrections: readonly Correction[]): SaidSame {
  const mentionedAt = finder(locals);
  const allAt = (named: readonly Named[]) => [...new Set(named.filter(isPlace).flatMap(mentionedAt))];
  let said = nothingSaid;
  for (const correction of corrections) {
    if (correction.type === 'sameActor') said = saidTogether(said, allAt(correction.actors));
    if (correction.type !== 'otherActor') continue;
    const [ones, others] = [allAt(correction.actors), allAt(correction.than)];
    // Those that are parted from the others stay one, as the others do.
    said = [ones, others].reduce(saidTogether, saidApart(said, { ones, others }));
  }
  return said;
}

/** Finds the actor that is mentioned at a place. */
function finder({ articleIds, firsts, starts: { begins, items }, lengths }: LocalActors): (place: Place) => number[] {
  const found = new Map<string, Map<string, number>>();
  const mentionsIn = (article: string): Map<string, number> => {
    const mentions = new Map<string, number>();
    const index = articleIds.indexOf(article);
    for (let actor = firsts[index + 1] - 1; index >= 0 && actor >= firsts[index]; actor--)
      for (let i = begins[actor]; i < begins[actor + 1]; i++)
        mentions.set(keyOf({ article, start: items[i], end: items[i] + lengths.items[i] }), actor);
    found.set(article, mentions);
    return mentions;
  };
  return (place) => {
    const actor = (found.get(place.article) ?? mentionsIn(place.article)).get(keyOf(place));
    return actor === undefined ? [] : [actor];
  };
}

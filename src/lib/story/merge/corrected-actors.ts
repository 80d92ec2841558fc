import type { Correction, Place } from '../schema.ts';
import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/** Joins the actors that a person says are one. Places where no actor is mentioned have no effect. */
export function joinCorrected(locals: LocalActors, groups: Groups, corrections: readonly Correction[]): void {
  for (const correction of corrections) {
    if (correction.type !== 'sameActor') continue;
    const [first, ...others] = correction.actors.flatMap((place) => mentionedAt(locals, place));
    for (const other of others) groups.join(first, other);
  }
}

function mentionedAt(
  { articleIds, firsts, starts: { begins, items }, lengths }: LocalActors,
  { article, start, end }: Place,
): number[] {
  const index = articleIds.indexOf(article);
  if (index < 0) return [];
  for (let actor = firsts[index]; actor < firsts[index + 1]; actor++)
    for (let i = begins[actor]; i < begins[actor + 1]; i++)
      if (items[i] === start && lengths[i] === end - start) return [actor];
  return [];
}

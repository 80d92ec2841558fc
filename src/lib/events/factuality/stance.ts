import { denialPredicates, intentionPredicates, possibilityPredicates, words } from '#lib/grammar/index.ts';

/** How an event stands to the world, gathered along the clauses that embed it. */
export interface Stance {
  negative: boolean;
  /** Somebody refuses, fails or stops it. */
  prevented: boolean;
  uncertain: boolean;
  future: boolean;
  hearsay: boolean;
  conditional: boolean;
  /** What was denied of it before it turned out to be joined to what the words above take for granted. */
  given: Pick<Stance, 'negative' | 'prevented'> | null;
}

/** Verbs with which "not" denies what they embed: "has not seen any sign of", "does not plan to". */
export const transparentToNegation = words(`
  agree allow appear ask be begin believe bother cause choose come continue dare detect exist expect find get give
  have help intend lead let look make manage need notice observe offer order plan prepare provide receive see seek
  seem show start there think try use want
`);

/** What a word that embeds a clause or noun says of it. */
export function addPredicate(stance: Stance, predicate: string): void {
  if (denialPredicates.has(predicate)) stance.prevented = !stance.prevented;
  else if (intentionPredicates.has(predicate)) stance.future = true;
  else if (possibilityPredicates.has(predicate) || predicate === 'have') stance.uncertain = true;
  else if (predicate === 'go') stance.future = true;
}

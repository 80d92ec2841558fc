import type { Tree } from '#lib/grammar/index.ts';
import { dependents, lemma, tag, words } from '#lib/grammar/index.ts';

/**
 * "Beat Doe to win the title", "returned to find it burned", "fled, only to be caught": the infinitive tells what came of a
 * deed, not what it was done for.
 */
export function isOutcome(tree: Tree, deed: number, infinitive: number): boolean {
  if (!/^VB[DN]$/.test(tag(tree, deed))) return false;
  const to = dependents(tree, infinitive, 'mark').find((mark) => tag(tree, mark) === 'TO') ?? -1;
  if (to > 1 && lemma(tree, to - 1) === 'only' && tree.tokens[to - 2]!.text === ',') return true;
  return outcomes.some(([deeds, found]) => deeds.has(lemma(tree, deed)) && found.has(lemma(tree, infinitive)));
}

const outcomes: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [words('arrive awake awaken return wake'), words('discover find hear learn see')],
  [
    words('beat birdie defeat edge hit homer net overcome rally recover score shoot single sweep top win'),
    words(`
      advance become break cap capture claim clinch complete earn end equalise equalize extend finish give grab keep lead level
      lift make move put reach regain remain retain seal secure set share snap spark stay take tie win
    `),
  ],
];

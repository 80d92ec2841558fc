import type { Span } from '#lib/article/index.ts';
import { isVerb, lemma, related, tag, upwards, type Tree } from '#lib/grammar/index.ts';
import type { Trigger } from './trigger.ts';

/** The triggers of an article, sentence by sentence, with one more for each place where a person says that an event is told. */
export function withThoseByHand(
  triggers: readonly (readonly Trigger[])[],
  trees: readonly Tree[],
  places: readonly Span[],
): readonly (readonly Trigger[])[] {
  if (places.length === 0) return triggers;
  const all = triggers.map((list) => [...list]);
  for (const place of places) {
    for (const tree of trees) {
      if (tree.sentence.end <= place.start || tree.sentence.start >= place.end) continue;
      const own = all[tree.index]!;
      const trigger = triggerBy(tree, place, (token) => own.some((other) => other.token === token));
      if (trigger === null) continue;
      own.push(trigger);
      break;
    }
  }
  return all.map((list) => list.sort((a, b) => a.token - b.token));
}

/** The word that the others of a place hang on, if it can carry an event and names none yet. */
function triggerBy(tree: Tree, place: Span, isTaken: (token: number) => boolean): Trigger | null {
  const within = tree.tokens.flatMap(({ start, end, text }, token) =>
    end > place.start && start < place.end && /[\p{L}\p{N}]/u.test(text) && !isTaken(token) ? [token] : [],
  );
  if (within.length === 0) return null;
  const content = within.filter((token) => isContent(tree, token));
  const token = foremost(tree, content.length > 0 ? content : within);
  const form = isVerb(tree, token) ? 'verb' : tag(tree, token).startsWith('JJ') ? 'adjective' : 'noun';
  return { token, lemma: lemma(tree, token), kind: 'occurrence', form, marked: place };
}

const isContent = (tree: Tree, token: number): boolean =>
  isVerb(tree, token) ? !related(tree, token, 'aux', 'cop') : /^(?:NNS?|JJ)/.test(tag(tree, token));

/** The word nearest to the root; the first of equals. */
function foremost(tree: Tree, tokens: readonly number[]): number {
  const depth = (token: number): number => [...upwards(tree, token)].length;
  return tokens.reduce((best, token) => (depth(token) < depth(best) ? token : best));
}

import type { Span } from '#lib/article/index.ts';

/** How a time goes on to the next: "from May to July", "between 2015 and 2018", "Monday through Friday". */
const joints: readonly { before: RegExp; between: RegExp }[] = [
  { before: /\bfrom\s+$/i, between: /^\s+(?:to|through|until|till)\s+$/i },
  { before: /\bbetween\s+$/i, between: /^\s+and\s+$/i },
  { before: /(?:^|\s)$/, between: /^\s+through\s+$/i },
];

/** The longest of these words and the space around them. */
const reach = 12;

/**
 * By time, the one that ends what it begins: something that was so "from May to July" was so neither in May alone nor
 * ever since.
 * @param times in the order of the text
 */
export function rangesOf(text: string, times: readonly Span[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let second = 1; second < times.length; second++) {
    const [from, to] = [times[second - 1]!, times[second]!];
    if (to.start - from.end > reach || to.start < from.end) continue;
    const before = text.slice(Math.max(0, from.start - reach), from.start);
    const between = text.slice(from.end, to.start);
    if (joints.some((joint) => joint.before.test(before) && joint.between.test(between))) ends.set(second - 1, second);
  }
  return ends;
}

import { stemsOf, type Word } from './words.ts';

/** One word of a pattern (any of its stems), and how many other words may stand before it. */
interface Step {
  stems: ReadonlySet<string>;
  gap: number;
}
interface Pattern<Item> {
  steps: Step[];
  item: Item;
}
export interface Match<Item> {
  items: Item[];
  /** Token indices, `last` exclusive. */
  first: number;
  last: number;
}

/** `*` in a name leaves room for up to three other words, `**` for up to eight. */
const gaps: Record<string, number> = { '*': 3, '**': 8 };

/**
 * Finds names in sentences. A name is words in order ("invasion of ukraine"), told by their stems, so that endings,
 * capitals, accents and articles do not matter; `zelensky|zelenskyy` gives spellings of one word, `*` and `**` leave room
 * between words. Indexed by first word: the cost is that of the names which begin with a word of the text.
 */
export class NameIndex<Item> {
  private readonly byFirst = new Map<string, Pattern<Item>[]>();

  add(name: string, item: Item): void {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of name.split(' ')) {
      if (Object.hasOwn(gaps, part)) {
        gap = gaps[part]!;
        continue;
      }
      const spellings = part.split('|').map(stemsOf);
      const words = Math.max(...spellings.map((stems) => stems.length));
      for (let i = 0; i < words; i++) {
        steps.push({ stems: new Set(spellings.flatMap((stems) => (stems[i] ? [stems[i]] : []))), gap });
        gap = 0;
      }
    }
    if (!steps.length) throw new Error(`The name “${name}” has no word to match.`);
    for (const stem of steps[0]!.stems) {
      const patterns = this.byFirst.get(stem);
      if (patterns) patterns.push({ steps, item });
      else this.byFirst.set(stem, [{ steps, item }]);
    }
  }

  /**
   * All matches in a sentence's words, in order; items of one name at one place come together. Within a longer name
   * ("the Iran–Iraq war") a shorter one ("the Iraq war") means nothing.
   */
  find(words: readonly Word[]): Match<Item>[] {
    const matches: Match<Item>[] = [];
    for (let i = 0; i < words.length; i++) {
      const patterns = this.byFirst.get(words[i]!.stem);
      if (patterns === undefined) continue;
      let here: Match<Item>[] | null = null;
      for (const { steps, item } of patterns) {
        const last = lastWord(words, i, steps);
        if (last === null) continue;
        const end = words[last]!.token + 1;
        here ??= [];
        const same = here.find((match) => match.last === end);
        if (same) {
          if (!same.items.includes(item)) same.items.push(item);
        } else here.push({ items: [item], first: words[i]!.token, last: end });
      }
      if (here) matches.push(...here);
    }
    return outermost(matches);
  }
}

/** Leaves out what lies within another match. */
function outermost<Item>(matches: Match<Item>[]): Match<Item>[] {
  if (matches.length < 2) return matches;
  const outer: Match<Item>[] = [];
  for (const match of matches.sort((a, b) => a.first - b.first || b.last - a.last))
    if (match.last > (outer.at(-1)?.last ?? 0)) outer.push(match);
  return outer;
}

/** The index of the word that ends the pattern, or null. Takes each step's first fitting word. */
function lastWord(words: readonly Word[], start: number, steps: readonly Step[]): number | null {
  let at = start;
  for (let step = 1; step < steps.length; step++) {
    const { stems, gap } = steps[step]!;
    let next = at + 1;
    while (next < words.length && next <= at + 1 + gap && !stems.has(words[next]!.stem)) next++;
    if (next >= words.length || next > at + 1 + gap) return null;
    at = next;
  }
  return at;
}

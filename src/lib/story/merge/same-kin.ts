import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/**
 * Joins the relatives of one person across articles: "Weber's wife" is whom another article calls his wife and names. Whom
 * an article tells apart stay apart, and so do all to whom articles give different names.
 */
export function joinKin({ articles, names, kinds, kinships }: LocalActors, groups: Groups): void {
  const relatives = new Map<string, number[]>();
  for (const { relative, owner, relation } of kinships) {
    const key = `${groups.of(owner)} ${relation}`;
    const known = relatives.get(key);
    if (known === undefined) relatives.set(key, [relative]);
    else known.push(relative);
  }
  for (const all of relatives.values()) {
    // They stand in the order of their articles.
    const article = (at: number) => articles[all[at]] ?? -1;
    const alone = all.filter((_, at) => article(at) !== article(at - 1) && article(at) !== article(at + 1));
    const named = alone.filter((local) => kinds[local] !== 'unnamed');
    const isOne = areOneName(named.map((local) => names[local]));
    const [first, ...others] = isOne ? alone : alone.filter((local) => kinds[local] === 'unnamed');
    for (const other of others) groups.join(first, other);
  }
}

/** Whether the names can be one person's: "Anna Weber" and "Weber". */
function areOneName(names: readonly string[]): boolean {
  const words = names.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
  return words.every((some) => some.every((word) => words[0].includes(word)));
}

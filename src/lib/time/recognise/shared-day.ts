import type { Atom } from '../atoms.ts';
import type { Match } from '../meaning.ts';
import { isDash, isWord } from '../quantity.ts';

/** Gives a clock time without a day that of its partner: "from 9 a.m. to 5 p.m. on Sunday". */
export function shareDays(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const shared = [...matches];
  for (let index = matches.length - 2; index >= 0; index--) {
    const [left, right] = [shared[index]!, shared[index + 1]!];
    if (left.meaning.op !== 'occurrence' || left.meaning.pattern.every !== 'clock') continue;
    if (right.meaning.op !== 'inside' || right.meaning.pattern.every !== 'clock') continue;
    const isLinked =
      right.from === left.to + 1 && (isDash(atoms[left.to]) || isWord(atoms[left.to], 'to', 'and', 'or'));
    if (isLinked) shared[index] = { ...left, meaning: { ...right.meaning, pattern: left.meaning.pattern } };
  }
  return shared;
}

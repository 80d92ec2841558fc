import type { Atom } from '../atoms.ts';
import type { Unit } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn } from '../quantity.ts';

/** "a night raid", "a day trip", "a weekend break": of what kind, not how long; but "a weekend of talks", "a weekend fishing". */
export function isAttributive(atoms: readonly Atom[], unitAt: number): boolean {
  const unit: Unit | null = atoms[unitAt]!.word.unit;
  if (unit === 'weekend') return isNoun(atoms[unitAt + 1]);
  return (unit === 'night' || unit === 'day') && isOfKind(atoms, unitAt + 1);
}

const isNoun = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  atom.word.kinds === 0 &&
  /^[a-z]{3,}$/.test(atom.text) &&
  !/ing$/.test(atom.text) &&
  !isIn(atom, behindLength);
const behindLength = wordSet(
  'and for with when that from before after away off there here together later was were has had',
);

/** "a night raid", "a night-time retreat", "a day trip". */
const isOfKind = (atoms: readonly Atom[], at: number): boolean =>
  isIn(atoms[isDash(atoms[at]) ? at + 1 : at], kindsOfDay);
const kindsOfDay = wordSet(
  'raid raids attack attacks assault bombing patrol march retreat time shift train flight bus game match club school sky owl watchman market life trip tripper care job labourer laborer labour labor centre center pass ticket trader trading nursery spa boat shelter room',
);

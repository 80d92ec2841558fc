import { timeNouns } from './lexicon/time-nouns.ts';
import { words } from './lexicon/words.ts';
import { objectOf } from './objects.ts';
import { isPassive } from './passive.ts';
import type { Tree } from './tree.ts';
import { dependent, dependents, hasTo, lemma, preposition, related, tag } from './tree.ts';

/** Whom a deed is seen in, laid to or kept from: "accused Ruritania of shelling", "saw the soldiers leave". */
export function accusedOf(tree: Tree, verb: number, head: number): number {
  const isBlame =
    (dealing.has(lemma(tree, head)) && gerundMark(tree, verb, blameMarks) !== '') ||
    (charging.has(lemma(tree, head)) && gerundMark(tree, verb, chargeMarks) !== '') ||
    (advising.has(lemma(tree, head)) && gerundMark(tree, verb, adviceMarks) !== '') ||
    (depicting.has(lemma(tree, head)) && gerundMark(tree, verb, depictionMarks) !== '');
  const isSeen = tag(tree, verb) === 'VB' && related(tree, verb, 'ccomp') && dependent(tree, verb, 'mark', 'case') < 0;
  if (!isBlame && !(isSeen && dependent(tree, verb, 'aux') < 0)) return -1;
  if (isBlame && isPassive(tree, head)) return dependent(tree, head, 'nsubj');
  // "the firms it accuses of helping".
  if (!isBlame) return dependent(tree, head, 'obj');
  const object = objectOf(tree, head);
  return object >= 0 ? object : dependent(tree, head, 'iobj');
}

/** "called on the council to act", "pleaded with the guards to leave": who is to act, as behind "asked". */
export function askedOf(tree: Tree, verb: number, head: number): number {
  const prepositions = askingThrough.get(lemma(tree, head));
  if (!prepositions || !related(tree, verb, 'advcl', 'xcomp') || !hasTo(tree, verb)) return -1;
  return (
    dependents(tree, head, 'obl', 'xcomp').findLast(
      (each) =>
        each > head &&
        each < verb &&
        prepositions.includes(preposition(tree, each)) &&
        // "called her on Friday to complain".
        !timeNouns.has(lemma(tree, each)),
    ) ?? -1
  );
}

/** Whether a clause says what somebody is called on, or appealed to, to do. */
export const isAsked = (tree: Tree, clause: number): boolean =>
  tree.heads[clause]! >= 0 && askedOf(tree, clause, tree.heads[clause]!) >= 0;

const askingThrough: ReadonlyMap<string, readonly string[]> = new Map([
  ['appeal', ['to']],
  ['call', ['on', 'upon']],
  ['count', ['on', 'upon']],
  ['depend', ['on', 'upon']],
  ['plead', ['with']],
  ['prevail', ['on', 'upon']],
  ['rely', ['on', 'upon']],
]);

/** What is done to people for a deed of theirs, or to keep them from it. */
export const dealing = words(`
  absolve accuse acquit arrest assail attack ban bar blame blast block charge chide clear condemn congratulate convict credit criticise
  criticize denounce deport deter detain discourage dissuade excuse execute fault fine fire forbid forgive hold honor
  honour imprison indict jail keep lambast mock pardon penalise penalize praise prevent prohibit prosecute punish rebuke
  reprimand restrain rip sanction save scold sentence skewer slam spare stop sue suspect suspend thank warn
`);

/** "charged them with stealing". */
const charging = words('charge credit entrust task');
export const chargeMarks = words('with');

/** "advised them against travelling". */
export const advising = words('advise caution counsel urge warn');
export const adviceMarks = words('against');

/** "quoted the mayor as saying it". */
const depicting = words(`
  characterise characterize cite denounce depict describe dismiss identify paint perceive picture portray quote recognise
  recognize regard report see view
`);
const depictionMarks = words('as');

/** "shelling", "having shelled". */
export const isGerund = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBG' || dependents(tree, verb, 'aux', 'cop').some((aux) => tag(tree, aux) === 'VBG');

export const blameMarks = words('of from for');

/** Which of some words a gerund hangs on its verb by: "of" in "accused them of shelling"; '' for none. */
export function gerundMark(tree: Tree, verb: number, marks: ReadonlySet<string>): string {
  if (!isGerund(tree, verb) || !related(tree, verb, 'advcl')) return '';
  const mark = dependents(tree, verb, 'mark', 'case').find((word) => marks.has(lemma(tree, word)));
  return mark === undefined ? '' : lemma(tree, mark);
}

/** "Charged with theft and leaving the scene", "with theft, fraud, leaving the scene": a gerund joined to a charge that is a noun. */
export function isFurtherCharge(tree: Tree, gerund: number): boolean {
  const head = tree.heads[gerund]!;
  if (head < 0 || head > gerund || lemma(tree, head) !== 'charge' || !related(tree, gerund, 'advcl')) return false;
  if (!isGerund(tree, gerund) || dependent(tree, gerund, 'mark', 'case') >= 0) return false;
  const charge = dependents(tree, head, 'obl').find((each) => each < gerund && preposition(tree, each) === 'with');
  return charge !== undefined && (dependent(tree, gerund, 'cc') >= 0 || dependent(tree, charge, 'conj') >= 0);
}

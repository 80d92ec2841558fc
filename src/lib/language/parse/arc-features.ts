import { splitTemplates, templates } from '../model/templates.ts';
import type { SentenceColumns } from './columns.ts';
import type { ParserState } from './state.ts';

/**
 * Atoms: a node and what is asked of it. s0, s1, s2 lie on the stack, n0 … n3 in the buffer; h is the head of s0, hh
 * the head of that; l, l2, r, r2 are the outermost dependents of s0, m, m2 the left ones of n0. w is the word, t its
 * tag, wt both, e its ending, x its field of meaning, a the relation to its head; vl, vr count dependents, sl, sr are
 * the sets of their relations; d is the distance between s0 and n0, has whether s0 has its head.
 */
const atomNames = (
  's0w s0t s0wt s0e s0a s0vl s0vr s0sl s0sr has d n0w n0t n0wt n0e n0vl n0sl n1w n1t n1wt n2w n2t n2wt n3t ' +
  's1w s1t s1wt s2t hw ht ha hht lw lt la rw rt ra l2t l2a r2t r2a mw mt ma m2t m2a s1a s0x s1x n0x n1x hx'
).split(' ');

/** After Zhang and Nivre (2011); the last ones weigh what words mean (Agirre et al. 2008) and the word that links them. */
export const arcTemplates = templates(
  atomNames,
  `s0wt
   s0w
   s0t has
   n0wt
   n0w
   n0t
   n1wt
   n1w
   n1t
   n2wt
   n2w
   n2t
   s0wt n0wt
   s0wt n0w
   s0w n0wt
   s0wt n0t
   s0t n0wt
   s0w n0w
   s0t n0t has
   n0t n1t
   n0t n1t n2t
   s0t n0t n1t
   s0t n0t ht
   s0t n0t lt
   s0t n0t rt
   s0t n0t mt
   s0w d
   s0t d
   n0w d
   n0t d
   s0w n0w d
   s0t n0t d
   s0w s0vr
   s0t s0vr
   s0w s0vl
   s0t s0vl
   n0w n0vl
   n0t n0vl
   hw
   ht
   s0a
   lw
   lt
   la
   rw
   rt
   ra
   mw
   mt
   ma
   hht
   ha
   l2t l2a
   r2t r2a
   m2t m2a
   s0t lt l2t
   s0t rt r2t
   s0t ht hht
   n0t mt m2t
   s0w s0sr
   s0t s0sr
   s0w s0sl
   s0t s0sl
   n0w n0sl
   n0t n0sl
   s1wt
   s1t s0t n0t
   s1t s0t
   s2t s1t s0t n0t
   s1w n0w
   s1wt n0t
   s0t n0t n1t n2t
   s0t n0wt n1t
   s0wt n0t n1t
   s0e n0t
   s0t n0e
   s0e n0e
   n0t n1t n2t n3t
   s0t n0t ra rt
   s0t n0t s0a ht
   s0t s0a n0wt
   s0wt s0a n0t
   rw n0w
   rw s0t n0t
   hw s0w n0w
   ht s0w n0w
   mw s0t n0t
   s0t n0t n0sl s0sr
   s0t n0w n1w
   s0a s0sr n0t
   s0w s0sr n0w
   s1t s1a s0t n0t
   s0w mw n0t
   s1w mw n0t
   s0t mw n0w
   hw mw n0t s0t
   s0t mw n0t s1t
   s0w mw n0w
   s0x n0x
   s0x n0t
   s0t n0x
   n1x s0t n0t
   s1x s0t n0x
   hx s0x n0t
   s0x mw n0x
   s1x mw n0x
   hx mw n0x
   n0x d s0t
   s0x d n0t`,
);

/** What holds of s0 and n0 wherever they meet, in whatever parse: the words themselves, those after n0, the distance. */
const pairAtoms = 's0w s0t s0wt s0e s0x d n0w n0t n0wt n0e n0x n1w n1t n1wt n1x n2w n2t n2wt n3t'.split(' ');

/** The templates that are the same in every state with the same s0 and n0, and the others; by their places here. */
export const arcTemplateLists = splitTemplates(arcTemplates, atomNames, pairAtoms);
export const pairTemplates = 0;
export const otherTemplates = 1;

/** 1, 2, 3, 4, 5–9, 10 and more. */
function distance(gap: number): number {
  return gap < 5 ? gap : gap < 10 ? 5 : 6;
}

/** What the templates ask of a state, by the numbers of atoms, into `values`. */
export function readState(state: ParserState, columns: SentenceColumns, values: Int32Array): void {
  const { word, tag, both, ending, sense } = columns;
  const { relations, left, left2, right, right2 } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const n0 = state.buffer;
  const n1 = state.ahead(1);
  const n2 = state.ahead(2);
  const head = state.headOf(s0);
  const above = state.headOf(head);
  const l = left[s0];
  const l2 = left2[s0];
  const r = right[s0];
  const r2 = right2[s0];
  const m = left[n0];
  const m2 = left2[n0];
  let a = 1;
  values[a++] = word[s0];
  values[a++] = tag[s0];
  values[a++] = both[s0];
  values[a++] = ending[s0];
  values[a++] = relations[s0];
  values[a++] = state.leftCount[s0];
  values[a++] = state.rightCount[s0];
  values[a++] = state.leftSet[s0];
  values[a++] = state.rightSet[s0];
  values[a++] = head === state.none ? 0 : 1;
  values[a++] = s0 === state.none ? 0 : distance(n0 - s0);
  values[a++] = word[n0];
  values[a++] = tag[n0];
  values[a++] = both[n0];
  values[a++] = ending[n0];
  values[a++] = state.leftCount[n0];
  values[a++] = state.leftSet[n0];
  values[a++] = word[n1];
  values[a++] = tag[n1];
  values[a++] = both[n1];
  values[a++] = word[n2];
  values[a++] = tag[n2];
  values[a++] = both[n2];
  values[a++] = tag[state.ahead(3)];
  values[a++] = word[s1];
  values[a++] = tag[s1];
  values[a++] = both[s1];
  values[a++] = tag[state.onStack(2)];
  values[a++] = word[head];
  values[a++] = tag[head];
  values[a++] = relations[head];
  values[a++] = tag[above];
  values[a++] = word[l];
  values[a++] = tag[l];
  values[a++] = relations[l];
  values[a++] = word[r];
  values[a++] = tag[r];
  values[a++] = relations[r];
  values[a++] = tag[l2];
  values[a++] = relations[l2];
  values[a++] = tag[r2];
  values[a++] = relations[r2];
  values[a++] = word[m];
  values[a++] = tag[m];
  values[a++] = relations[m];
  values[a++] = tag[m2];
  values[a++] = relations[m2];
  values[a++] = relations[s1];
  values[a++] = sense[s0];
  values[a++] = sense[s1];
  values[a++] = sense[n0];
  values[a++] = sense[n1];
  values[a] = sense[head];
}

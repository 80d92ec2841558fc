import { templates } from '../model/templates.ts';
import type { SentenceColumns } from './columns.ts';
import type { ParserState } from './state.ts';

/**
 * Atoms for naming an arc as it is made. c is the child, h the head, hh the head's head; f and g are the child's
 * outermost and next left dependents, i its innermost left one, z its last right one; p is the dependent that the head
 * took before on this side. Ending in w: word, t: tag, wt: both, e: ending, x: field of meaning, a: relation. c- and c+
 * are the neighbours of the child, h- and h+ of the head, n1 and n2 the next words to be read. dir is the side, gap the
 * side and distance; near and far are the sets of relations the head already governs on this side and on the other.
 */
const atomNames = (
  'cw ct cwt ce hw ht hwt he dir gap fw ft fa gt iw it zw zt pt pa pw ha hht near far c-t c+t c+w h-t h+t n1t n1w n2t ' +
  'c-w kids cx hx'
).split(' ');

export const relationTemplates = templates(
  atomNames,
  `cwt dir
   cw dir
   hwt dir
   hw dir
   ct ht dir
   ct ht dir cw
   ct ht dir hw
   cw hw dir
   ct gap
   ct ht gap
   ht cw gap
   ct ht dir hht
   ct ht dir ft
   ct ht dir fw
   ct hw dir fw
   ct fw cw
   ct ht fw hw
   ct ft gt ht
   ct ht dir iw
   ct ht dir it
   ct it ft ht
   ct iw hw
   ct ht dir zt
   ct ht dir zw
   ct ht dir kids
   ct ht pt pa
   ct hw pa dir
   ct ht pa dir
   ct ht pw dir
   ct ht dir near
   ct hw dir near
   ct ht near far
   hw near dir
   ct ha dir
   ct ht ha dir
   cw ha dir
   ct c-t c+t dir
   ct ht c-t dir
   ct ht c+t dir
   ct ht c-w dir
   ct ht c+w dir
   ct ht h-t dir
   ct ht h+t dir
   ct ht n1t dir
   ct ht n1w dir
   ct ht n1t n2t
   cw ht n1t dir
   ct ht ce dir
   ct ht he dir
   ce he dir
   ct ht c-t c+t
   cx ht dir
   cx hw dir
   cx hx dir
   cw hx dir
   fw cx ht
   fw cx hx
   fw cx hw
   cx ft hx
   cx fw`,
);

/** What the templates ask of an arc as it is made, by the numbers of atoms, into `values`. */
export function readArc(
  state: ParserState,
  { word, tag, both, ending, sense }: SentenceColumns,
  child: number,
  head: number,
  values: Int32Array,
): void {
  const { none, size, relations, left, left2, inner, right } = state;
  const isLeft = child < head;
  const f = left[child];
  const g = left2[child];
  const i = inner[child];
  const z = right[child];
  const p = isLeft ? left[head] : right[head];
  const gap = isLeft ? head - child : child - head;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < size ? child + 1 : none;
  const n1 = state.ahead(1);
  let a = 1;
  values[a++] = word[child];
  values[a++] = tag[child];
  values[a++] = both[child];
  values[a++] = ending[child];
  values[a++] = word[head];
  values[a++] = tag[head];
  values[a++] = both[head];
  values[a++] = ending[head];
  values[a++] = isLeft ? 1 : 2;
  values[a++] = (isLeft ? 16 : 0) + (gap < 8 ? gap : 8);
  values[a++] = word[f];
  values[a++] = tag[f];
  values[a++] = relations[f];
  values[a++] = tag[g];
  values[a++] = word[i];
  values[a++] = tag[i];
  values[a++] = word[z];
  values[a++] = tag[z];
  values[a++] = tag[p];
  values[a++] = relations[p];
  values[a++] = word[p];
  values[a++] = relations[head];
  values[a++] = tag[state.headOf(head)];
  values[a++] = isLeft ? state.leftSet[head] : state.rightSet[head];
  values[a++] = isLeft ? state.rightSet[head] : state.leftSet[head];
  values[a++] = tag[before];
  values[a++] = tag[after];
  values[a++] = word[after];
  values[a++] = tag[head > 0 ? head - 1 : none];
  values[a++] = tag[head + 1 < size ? head + 1 : none];
  values[a++] = tag[n1];
  values[a++] = word[n1];
  values[a++] = tag[state.ahead(2)];
  values[a++] = word[before];
  values[a++] = state.leftCount[child] * 4 + state.rightCount[child];
  values[a++] = sense[child];
  values[a] = sense[head];
}

import { mix } from '../model/hash.ts';
import type { SentenceColumns } from './features.ts';

export const mostRelationFeatures = 64;

/** The neighbours of each word in a finished tree; "none" is n + 1, the root n. */
export interface TreeLinks {
  heads: Int32Array;
  firstChild: Int32Array;
  lastLeft: Int32Array;
  firstRight: Int32Array;
  lastChild: Int32Array;
  previousSibling: Int32Array;
  nextSibling: Int32Array;
  children: Int32Array;
}

/** `heads` has n for the root. */
export function treeLinks(heads: Int32Array): TreeLinks {
  const n = heads.length;
  const none = n + 1;
  const column = () => new Int32Array(n + 2).fill(none);
  const links: TreeLinks = {
    heads,
    firstChild: column(),
    lastLeft: column(),
    firstRight: column(),
    lastChild: column(),
    previousSibling: column(),
    nextSibling: column(),
    children: new Int32Array(n + 2),
  };
  for (let child = 0; child < n; child++) {
    const head = heads[child];
    const before = links.lastChild[head];
    if (before === none) links.firstChild[head] = child;
    else links.nextSibling[before] = child;
    links.previousSibling[child] = before;
    links.lastChild[head] = child;
    if (child < head) links.lastLeft[head] = child;
    else if (links.firstRight[head] === none) links.firstRight[head] = child;
    links.children[head]++;
  }
  return links;
}

/**
 * Feature hashes for the relation of word `child` to its head in a finished tree. `relations` holds what was decided
 * for the words to the left (-1 elsewhere); `seen` the set of relations its head already governs.
 */
export function relationFeatures(
  { word, tag, both, cluster }: SentenceColumns,
  links: TreeLinks,
  child: number,
  relations: Int32Array,
  seen: number,
  out: Int32Array,
): number {
  const n = links.heads.length;
  const none = n + 1;
  const head = links.heads[child];
  const above = head >= n ? none : links.heads[head];
  const first = links.firstChild[child];
  const second = first === none ? none : links.nextSibling[first];
  const lastLeft = links.lastLeft[child];
  const last = links.lastChild[child];
  const previous = links.previousSibling[child];
  const next = links.nextSibling[child];
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < n ? child + 1 : none;
  const gap = head - child;
  const side = (gap > 0 ? 16 : 0) + Math.min(Math.abs(gap), 8) + (head === n ? 32 : 0);
  const direction = gap > 0 ? 1 : 2;
  const ct = tag[child];
  const ht = tag[head];
  const pair = mix(mix(ct, ht), direction);
  const previousRelation = previous === none ? -2 : relations[previous];
  const headRelation = head < child ? relations[head] : -3;
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = mix(template, value);
  };
  add(0x2001, both[child]);
  add(0x2002, mix(word[child], direction));
  add(0x2003, mix(both[head], direction));
  add(0x2004, mix(word[head], direction));
  add(0x2005, pair);
  add(0x2006, mix(pair, word[child]));
  add(0x2007, mix(pair, word[head]));
  add(0x2008, mix(mix(word[child], word[head]), direction));
  add(0x2009, mix(ct, side));
  add(0x200a, mix(ht, side));
  add(0x200b, mix(pair, side));
  add(0x200c, mix(pair, tag[above]));
  add(0x200d, mix(pair, tag[first]));
  add(0x200e, mix(pair, word[first]));
  add(0x200f, mix(mix(ct, ht), mix(word[first], word[head])));
  add(0x2010, mix(mix(ct, word[first]), word[child]));
  add(0x2011, mix(ct, mix(tag[first], tag[second])));
  add(0x2012, mix(mix(pair, tag[first]), tag[second]));
  add(0x2013, mix(pair, both[lastLeft]));
  add(0x2014, mix(pair, tag[last]));
  add(0x2015, mix(pair, word[last]));
  add(0x2016, mix(pair, links.children[child]));
  add(0x2017, mix(pair, mix(tag[previous], previousRelation)));
  add(0x2018, mix(mix(ct, word[head]), previousRelation));
  add(0x2019, mix(pair, previousRelation));
  add(0x201a, mix(pair, tag[next]));
  add(0x201b, mix(mix(pair, tag[next]), tag[previous]));
  add(0x201c, mix(pair, mix(word[next], 3)));
  add(0x201d, mix(pair, seen));
  add(0x201e, mix(mix(ct, word[head]), mix(seen, direction)));
  add(0x201f, mix(mix(pair, headRelation), 5));
  add(0x2020, mix(mix(ct, headRelation), direction));
  add(0x2021, mix(mix(ct, tag[before]), tag[after]));
  add(0x2022, mix(pair, tag[before]));
  add(0x2023, mix(pair, tag[after]));
  add(0x2024, mix(pair, word[before]));
  add(0x2025, mix(pair, word[after]));
  add(0x2026, mix(pair, tag[links.firstChild[head]]));
  add(0x2027, mix(pair, tag[links.lastChild[head]]));
  add(0x2028, mix(pair, cluster[child]));
  add(0x2029, mix(pair, cluster[head]));
  add(0x202a, mix(mix(cluster[child], cluster[head]), direction));
  add(0x202b, mix(pair, mix(links.children[head], previous === none ? 1 : 0)));
  add(0x202c, mix(mix(word[head], word[first]), mix(direction, ct)));
  add(0x202d, mix(mix(ht, word[child]), side));
  add(0x202e, mix(pair, mix(tag[links.firstRight[child]], tag[first])));
  return count;
}

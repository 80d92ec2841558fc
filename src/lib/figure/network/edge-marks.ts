import type { LineMark, Mark, SegmentsMark } from '../scene.ts';
import type { EdgeStyle, PlacedNetwork } from './drawn.ts';

/** More links than this are drawn as one mark per style instead of one each. */
export const MOST_SINGLE = 3000;

/** Some of a network's links in the order of painting. */
interface DrawnEdges {
  edges: Uint32Array;
  /** Of each link of the network its place among the tones of its style. */
  tone: Uint8Array;
}

/** The links as marks: one each, or one for all of a style and tone; and whether some are paler for their length. */
export function edgeMarks(network: PlacedNetwork): { marks: Mark[]; paler: boolean } {
  const drawn = drawnEdges(network);
  const paler = drawn.edges.some((edge) => drawn.tone[edge] > 0);
  if (drawn.edges.length > MOST_SINGLE) return { marks: bundled(network, drawn), paler };
  return { marks: Array.from(drawn.edges, (edge) => line(network, edge, drawn.tone[edge])), paler };
}

/** Those that cross the picture: first what steps back, then the rest, the palest first, so that none veils a firmer one. */
function drawnEdges({ x, y, zoom, edges: { from, to, style, styles }, crosses }: PlacedNetwork): DrawnEdges {
  const tone = new Uint8Array(from.length);
  const most = styles.reduce((most, { tones }) => Math.max(most, tones.length), 1);
  // A count of the links of each rank becomes the place of the next one.
  const places = new Uint32Array(most + 2);
  const ranks = new Uint8Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [from[edge], to[edge]];
    if (!crosses(one, other)) continue;
    const { full, tones, firm } = styles[style[edge]];
    const [across, down] = [x[one] - x[other], y[one] - y[other]];
    // Each tone holds for 1.4 times as far as the one before: twice the square of it.
    let reach = (firm * zoom ** 2) ** 2;
    for (const length = across * across + down * down; length > reach && tone[edge] < tones.length - 1; reach *= 2)
      tone[edge]++;
    ranks[edge] = full ? most + 1 - tone[edge] : 1;
    places[ranks[edge]]++;
  }
  for (let rank = 1, before = 0; rank < places.length; rank++) [places[rank], before] = [before, before + places[rank]];
  const edges = new Uint32Array(from.length);
  let count = 0;
  for (let edge = 0; edge < from.length; edge++) {
    if (ranks[edge] === 0) continue;
    edges[places[ranks[edge]]++] = edge;
    count++;
  }
  return { edges: edges.subarray(0, count), tone };
}

function line({ model, mode, x, y, edges }: PlacedNetwork, edge: number, tone: number): LineMark {
  const [of, from, to] = [edges.of[edge], edges.from[edge], edges.to[edge]];
  const id = mode === 'actors' ? model.pairId(of) : model.linkId(of);
  const { tones, width, dash } = edges.styles[edges.style[edge]];
  return {
    shape: 'line',
    id: `link-${id}`,
    item: { kind: 'link', id },
    x1: x[from],
    y1: y[from],
    x2: x[to],
    y2: y[to],
    stroke: tones[tone],
    strokeWidth: width,
    dash,
  };
}

/** Links that look alike together; of so many, a broken line shows no better than a whole one, and takes ten times as long. */
function bundled(
  { x, y, edges: { from, to, style, styles } }: PlacedNetwork,
  { edges, tone }: DrawnEdges,
): SegmentsMark[] {
  interface Bundle extends Pick<EdgeStyle, 'full' | 'width'> {
    stroke: string;
    count: number;
    points: Float32Array;
  }
  const bundles: Bundle[] = [];
  const step = (width: number) => Math.max(1, Math.round(width));
  const bundleOf: number[] = [];
  const most = styles.reduce((most, { tones }) => Math.max(most, tones.length), 1);
  const keyOf = (edge: number) => style[edge] * most + tone[edge];
  for (const edge of edges) {
    const { full, width, tones } = styles[style[edge]];
    const stroke = tones[tone[edge]];
    const key = keyOf(edge);
    if (bundleOf[key] === undefined) {
      const alike = bundles.findIndex(
        (other) => other.full === full && other.stroke === stroke && step(other.width) === step(width),
      );
      bundleOf[key] =
        alike < 0 ? bundles.push({ full, width, stroke, count: 0, points: new Float32Array() }) - 1 : alike;
    }
    bundles[bundleOf[key]].count++;
  }
  for (const bundle of bundles) {
    bundle.points = new Float32Array(4 * bundle.count);
    bundle.count = 0;
  }
  for (const edge of edges) {
    const bundle = bundles[bundleOf[keyOf(edge)]];
    const at = 4 * bundle.count++;
    bundle.points[at] = x[from[edge]];
    bundle.points[at + 1] = y[from[edge]];
    bundle.points[at + 2] = x[to[edge]];
    bundle.points[at + 3] = y[to[edge]];
  }
  return bundles.map(({ stroke, width, points }, number): SegmentsMark => ({
    shape: 'segments',
    id: `links-${number + 1}`,
    points,
    stroke,
    strokeWidth: width,
  }));
}

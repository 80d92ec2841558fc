import type { LineMark, LinkForm, Mark, SegmentsMark } from '../scene.ts';
import { finished } from '../steps.ts';
import type { EdgeStyle, PlacedNetwork } from './drawn.ts';

/** More links than this are drawn as one mark per style instead of one each. */
export const MOST_SINGLE = 3000;

/** Links of one style and tone. */
interface Look extends Pick<EdgeStyle, 'full' | 'width' | 'dash' | 'inDoubt'> {
  stroke: string;
  tone: number;
  /** In the order of painting: first what steps back, then the rest, the palest first, so that none veils a firmer one. */
  rank: number;
  /** How many links have it, and the first of them. */
  count: number;
  first: number;
}

/** How a network's links are to be drawn. */
interface DrawnEdges {
  count: number;
  looks: readonly Look[];
  /** Of each link a place in looks; -1: it does not cross the picture. */
  look: Int16Array;
}

/** The links as marks: one each, or one for all that look alike; and what they say by their form. */
export const edgeMarks = (network: PlacedNetwork): EdgeMarks => finished(edgeMarksInSteps(network));

interface EdgeMarks {
  marks: Mark[];
  forms: ReadonlySet<LinkForm>;
}

/** The same step by step. */
export function* edgeMarksInSteps(network: PlacedNetwork): Generator<void, EdgeMarks> {
  const drawn = drawnEdges(network);
  const isBundled = drawn.count > MOST_SINGLE;
  yield;
  return {
    marks: isBundled ? bundled(network, drawn) : single(network, drawn),
    forms: new Set(drawn.looks.filter(({ count }) => count > 0).flatMap((look) => formsOf(look, isBundled))),
  };
}

function formsOf({ tone, dash, inDoubt }: Look, isBundled: boolean): LinkForm[] {
  const paler: LinkForm[] = tone > 0 ? ['paler'] : [];
  return dash === undefined || isBundled ? paler : [...paler, inDoubt ? 'dotted' : 'broken'];
}

function drawnEdges({ x, y, zoom, edges: { from, to, style, styles }, crosses }: PlacedNetwork): DrawnEdges {
  const most = styles.reduce((most, { tones }) => Math.max(most, tones.length), 1);
  const looks: Look[] = [];
  const firstLook = styles.map(({ tones, full, width, dash, inDoubt }) => {
    const begin = looks.length;
    tones.forEach((stroke, tone) => {
      looks.push({ full, width, dash, inDoubt, stroke, tone, rank: full ? most - tone : 0, count: 0, first: -1 });
    });
    return begin;
  });
  const look = new Int16Array(from.length).fill(-1);
  let count = 0;
  for (let edge = 0; edge < from.length; edge++) {
    const one = from[edge];
    const other = to[edge];
    if (!crosses(one, other)) continue;
    const { tones, firm } = styles[style[edge]];
    const across = x[one] - x[other];
    const down = y[one] - y[other];
    const length = across * across + down * down;
    let tone = 0;
    // Each tone holds for 1.4 times as far as the one before: twice the square of it.
    for (let reach = (firm * zoom ** 2) ** 2; length > reach && tone < tones.length - 1; reach *= 2) tone++;
    look[edge] = firstLook[style[edge]] + tone;
    const own = looks[look[edge]];
    if (own.count++ === 0) own.first = edge;
    count++;
  }
  return { count, looks, look };
}

function single(network: PlacedNetwork, { looks, look }: DrawnEdges): Mark[] {
  const ranks: Mark[][] = [];
  look.forEach((place, edge) => {
    if (place >= 0) (ranks[looks[place].rank] ??= []).push(line(network, edge, looks[place]));
  });
  return ranks.flat();
}

function line({ model, mode, x, y, edges }: PlacedNetwork, edge: number, { stroke, width, dash }: Look): LineMark {
  const [of, from, to] = [edges.of[edge], edges.from[edge], edges.to[edge]];
  const id = mode === 'actors' ? model.pairId(of) : model.linkId(of);
  return {
    shape: 'line',
    id: `link-${id}`,
    item: { kind: 'link', id },
    x1: x[from],
    y1: y[from],
    x2: x[to],
    y2: y[to],
    stroke,
    strokeWidth: width,
    dash,
  };
}

/** Links that look alike together; of so many, a broken line shows no better than a whole one, and takes ten times as long. */
function bundled({ x, y, edges: { from, to } }: PlacedNetwork, { looks, look }: DrawnEdges): SegmentsMark[] {
  const step = (width: number) => Math.max(1, Math.round(width));
  const bundles: { look: Look; looks: Look[] }[] = [];
  for (const own of looks.filter(({ count }) => count > 0).sort((a, b) => a.rank - b.rank || a.first - b.first)) {
    const alike = bundles.find(
      ({ look }) => look.full === own.full && look.stroke === own.stroke && step(look.width) === step(own.width),
    );
    if (alike) alike.looks.push(own);
    else bundles.push({ look: own, looks: [own] });
  }
  const marks = bundles.map(({ look: { stroke, width }, looks }, number): SegmentsMark => ({
    shape: 'segments',
    id: `links-${number + 1}`,
    points: new Float32Array(4 * looks.reduce((sum, { count }) => sum + count, 0)),
    stroke,
    strokeWidth: width,
  }));
  const filled = new Uint32Array(marks.length);
  const bundleOf = looks.map((own) => bundles.findIndex(({ looks }) => looks.includes(own)));
  for (let edge = 0; edge < look.length; edge++) {
    if (look[edge] < 0) continue;
    const bundle = bundleOf[look[edge]];
    const { points } = marks[bundle];
    const at = filled[bundle];
    points[at] = x[from[edge]];
    points[at + 1] = y[from[edge]];
    points[at + 2] = x[to[edge]];
    points[at + 3] = y[to[edge]];
    filled[bundle] = at + 4;
  }
  return marks;
}

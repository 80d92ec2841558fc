import type { LineMark, Mark, SegmentsMark } from '../scene.ts';
import { mixColors, type Theme } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import type { PlacedNetwork } from './place.ts';

/** More links than this are drawn as one mark per style instead of one each. */
const MOST_SINGLE = 3000;
/** From this number on, links get lighter and thinner, or they would hide the actors. */
const MANY = 120;
const LIGHTEST = 0.34;
const THINNEST = 0.45;

interface Edge {
  id: string;
  from: number;
  to: number;
  full: boolean;
  width: number;
  dash?: readonly number[];
}

interface Style {
  full: string;
  faded: string;
  /** Factor of all widths. */
  thin: number;
}

/** The links, those outside the window below the others. */
export function edgeMarks(network: PlacedNetwork, view: NetworkView, theme: Theme): Mark[] {
  const edges = (view.mode === 'actors' ? actorEdges(network) : partEdges(network)).filter(
    ({ from, to }) => network.visible(from) || network.visible(to),
  );
  edges.sort((one, other) => Number(one.full) - Number(other.full));
  const crowd = Math.sqrt(MANY / edges.reduce((count, { full }) => count + Number(full), 1));
  const style: Style = {
    full: mixColors(theme.edge, theme.ground, Math.min(1, Math.max(LIGHTEST, crowd))),
    faded: theme.fadedEdge,
    thin: Math.min(1, Math.max(THINNEST, crowd)),
  };
  return edges.length <= MOST_SINGLE ? edges.map((edge) => line(network, edge, style)) : bundles(network, edges, style);
}

function partEdges({ model, presence, full }: PlacedNetwork): Edge[] {
  const edges: Edge[] = [];
  for (const { id, actor, event, says, acts } of model.parts) {
    if (presence.nodes[event] === 0) continue;
    edges.push({
      id,
      from: actor,
      to: event,
      full: full(actor) && full(event),
      width: acts ? 1.8 : 1,
      dash: says ? [3, 2.5] : undefined,
    });
  }
  return edges;
}

/** As wide as the number of shared events in the window. */
function actorEdges({ model, presence, full }: PlacedNetwork): Edge[] {
  const edges: Edge[] = [];
  for (const { id, one, other, events } of model.pairs) {
    let inWindow = 0;
    let drawn = false;
    for (const event of events) {
      if (presence.events[event] === 2) inWindow++;
      if (presence.events[event] > 0) drawn = true;
    }
    if (!drawn) continue;
    const near = presence.near === null || (full(one) && full(other));
    edges.push({
      id,
      from: one,
      to: other,
      full: inWindow > 0 && near,
      width: Math.min(7, 0.4 + 1.1 * Math.sqrt(Math.max(1, inWindow))),
    });
  }
  return edges;
}

function line({ x, y }: PlacedNetwork, { id, from, to, full, width, dash }: Edge, style: Style): LineMark {
  return {
    shape: 'line',
    id: `link-${id}`,
    x1: x[from],
    y1: y[from],
    x2: x[to],
    y2: y[to],
    stroke: full ? style.full : style.faded,
    strokeWidth: style.thin * (full ? width : Math.min(width, 1)),
    dash,
  };
}

/** Links of one style together. */
function bundles({ x, y }: PlacedNetwork, edges: Edge[], style: Style): SegmentsMark[] {
  const styles = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = edge.full ? `full-${Math.round(edge.width)}` : 'faded';
    const bundle = styles.get(key);
    if (bundle) bundle.push(edge);
    else styles.set(key, [edge]);
  }
  return [...styles].map(([key, bundle]): SegmentsMark => {
    const points = new Float32Array(4 * bundle.length);
    bundle.forEach(({ from, to }, at) => points.set([x[from], y[from], x[to], y[to]], 4 * at));
    return {
      shape: 'segments',
      id: `links-${key}`,
      points,
      stroke: key === 'faded' ? style.faded : style.full,
      strokeWidth: style.thin * (key === 'faded' ? 1 : bundle[0].width),
    };
  });
}

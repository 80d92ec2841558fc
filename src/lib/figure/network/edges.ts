import { partRoles } from '../story-index.ts';
import type { LineMark, Mark, SegmentsMark } from '../scene.ts';
import { mixColors, type Theme, themes } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import type { Edge, NetworkContent, PlacedNetwork } from './drawn.ts';

/** More links than this are drawn as one mark per style instead of one each. */
const MOST_SINGLE = 3000;
/** Square pixels for each link; with less room they get lighter and thinner, or they would hide the actors. */
const ROOM = 2400;
const LIGHTEST = 0.3;
const THINNEST = 0.4;

const SAYING = [3, 2.5];

/** Square pixels of a picture, in steps, so that links need not be drawn anew for every pixel that it grows. */
export function networkRoom({ width, height }: NetworkView): number {
  return 2 ** (Math.round(2 * Math.log2(Math.max(1, width * height))) / 2);
}

/** The links that are there, those that step back first. */
export function networkEdges(content: Omit<NetworkContent, 'edges'>, view: NetworkView): Edge[] {
  const edges = view.mode === 'actors' ? pairEdges(content) : partEdges(content);
  const theme = themes[view.theme];
  const links = edges.reduce((count, { full }) => count + Number(full), 1);
  const crowd = Math.sqrt(networkRoom(view) / ROOM / links);
  const thin = Math.min(1, Math.max(THINNEST, crowd));
  const usual = mixColors(theme.edge, theme.ground, Math.min(1, Math.max(LIGHTEST, crowd)));
  for (const edge of edges) {
    edge.stroke = edge.full ? strokeOf(edge, view, theme, usual) : theme.fadedEdge;
    edge.width = (edge.full ? edge.width : Math.min(edge.width, 1)) * (view.path ? 1 : thin);
  }
  return edges.sort((one, other) => Number(one.full) - Number(other.full));
}

/** On the way between two actors, links have the colour of what a person chose. */
function strokeOf({ stroke }: Edge, view: NetworkView, theme: Theme, usual: string): string {
  return view.path ? theme.accent : stroke === '' ? usual : stroke;
}

/** An agent's link is the strongest, that of who only tells of an event is broken. */
function partEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): Edge[] {
  const edges: Edge[] = [];
  const { links } = model;
  for (let link = 0; link < links.role.length; link++) {
    const [actor, event, role] = [links.actor[link], links.event[link], partRoles[links.role[link]]];
    if (presence.nodes[event] === 0 || presence.nodes[actor] === 0) continue;
    edges.push({
      of: link,
      from: actor,
      to: event,
      full: full[actor] === 1 && full[event] === 1,
      stroke: colors.link(actor, event, [model.event[event]]) ?? '',
      width: role === 'agent' ? 1.8 : 1,
      dash: role === 'source' ? SAYING : undefined,
    });
  }
  return edges;
}

/** As wide as the number of shared events in the window. */
function pairEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): Edge[] {
  const edges: Edge[] = [];
  for (const pair of presence.strong ?? model.pairs()) {
    const { one, other, events } = pair;
    if (presence.nodes[one] === 0 || presence.nodes[other] === 0) continue;
    let [inWindow, drawn] = [0, false];
    for (const event of events) {
      if (presence.events[event] === 2) inWindow++;
      if (presence.events[event] > 0) drawn = true;
    }
    if (!drawn) continue;
    edges.push({
      of: pair,
      from: one,
      to: other,
      full: inWindow > 0 && (presence.near === null || (full[one] === 1 && full[other] === 1)),
      stroke: colors.link(one, other, events) ?? '',
      width: Math.min(7, 0.4 + 1.1 * Math.sqrt(Math.max(1, inWindow))),
    });
  }
  return edges;
}

/** The links as marks: one each, or one for all of a style. */
export function edgeMarks(network: PlacedNetwork): Mark[] {
  const drawn = network.edges.filter(({ from, to }) => network.crosses(from, to));
  return drawn.length <= MOST_SINGLE ? drawn.map((edge) => line(network, edge)) : bundled(network, drawn);
}

function line({ model, x, y }: PlacedNetwork, { of, from, to, stroke, width, dash }: Edge): LineMark {
  const id = typeof of === 'number' ? model.linkId(of) : model.pairId(of);
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

/** Links of one style together; of so many, a broken line shows no better than a whole one, and takes ten times as long. */
function bundled({ x, y }: PlacedNetwork, edges: readonly Edge[]): SegmentsMark[] {
  const bundles: Edge[][] = [];
  const step = ({ width }: Edge) => Math.max(1, Math.round(width));
  let bundle: Edge[] | undefined;
  for (const edge of edges) {
    const alike = ([first]: Edge[]) => first.stroke === edge.stroke && step(first) === step(edge);
    // Most links look like the one before.
    if (!bundle || !alike(bundle)) bundle = bundles.find(alike);
    if (bundle) bundle.push(edge);
    else bundles.push((bundle = [edge]));
  }
  return bundles.map((bundle, number): SegmentsMark => {
    const points = new Float32Array(4 * bundle.length);
    let at = 0;
    for (const { from, to } of bundle) {
      points[at++] = x[from];
      points[at++] = y[from];
      points[at++] = x[to];
      points[at++] = y[to];
    }
    return {
      shape: 'segments',
      id: `links-${number + 1}`,
      points,
      stroke: bundle[0].stroke,
      strokeWidth: bundle[0].width,
    };
  });
}

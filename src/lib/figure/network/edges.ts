import { partRoles } from '../story-index.ts';
import type { LineMark, Mark, SegmentsMark } from '../scene.ts';
import { mixColors, themes } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import type { Edges, EdgeStyle, NetworkContent, PlacedNetwork } from './drawn.ts';

/** More links than this are drawn as one mark per style instead of one each. */
export const MOST_SINGLE = 3000;
/** Square pixels for each link; with less room they get lighter and thinner, or they would hide the actors. */
const ROOM = 2400;
const LIGHTEST = 0.3;
const THINNEST = 0.4;

/** Square pixels of a picture, in steps, so that links need not be drawn anew for every pixel that it grows. */
export function networkRoom({ width, height }: NetworkView): number {
  return 2 ** (Math.round(2 * Math.log2(Math.max(1, width * height))) / 2);
}

/** What is being told of links before how many there are says how light and thin they get. */
class EdgeGathering {
  readonly #of: Uint32Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #style: Uint16Array;
  readonly #styles: EdgeStyle[] = [];
  /** Styles by colour, and by kind and whether in full. */
  readonly #known = new Map<string, number[]>();
  #count = 0;
  #full = 0;

  constructor(most: number) {
    this.#of = new Uint32Array(most);
    this.#from = new Uint32Array(most);
    this.#to = new Uint32Array(most);
    this.#style = new Uint16Array(most);
  }

  /**
   * @param stroke null: as any other
   * @param kind tells styles apart that are alike in colour and fullness
   */
  add(
    of: number,
    from: number,
    to: number,
    full: boolean,
    stroke: string | null,
    kind: number,
    made: (kind: number) => Pick<EdgeStyle, 'width' | 'dash'>,
  ): void {
    const color = stroke ?? '';
    let known = this.#known.get(color);
    if (!known) this.#known.set(color, (known = []));
    const style = (known[2 * kind + Number(full)] ??= this.#styles.push({ full, stroke: color, ...made(kind) }) - 1);
    const at = this.#count++;
    if (full) this.#full++;
    this.#of[at] = of;
    this.#from[at] = from;
    this.#to[at] = to;
    this.#style[at] = style;
  }

  /** Those in full last, all in their order. */
  finish(style: (style: EdgeStyle, full: number) => EdgeStyle): Edges {
    const count = this.#count;
    const [of, from, to] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
    const styles = new Uint16Array(count);
    for (let at = 0, faded = 0, full = count - this.#full; at < count; at++) {
      const place = this.#styles[this.#style[at]].full ? full++ : faded++;
      of[place] = this.#of[at];
      from[place] = this.#from[at];
      to[place] = this.#to[at];
      styles[place] = this.#style[at];
    }
    return { of, from, to, style: styles, styles: this.#styles.map((each) => style(each, this.#full)) };
  }
}

/** The links that are there. */
export function networkEdges(content: Omit<NetworkContent, 'edges'>, view: NetworkView): Edges {
  const gathered = view.mode === 'actors' ? pairEdges(content) : partEdges(content);
  const theme = themes[view.theme];
  return gathered.finish((style, links) => {
    const crowd = Math.sqrt(networkRoom(view) / ROOM / (links + 1));
    const thin = view.path ? 1 : Math.min(1, Math.max(THINNEST, crowd));
    if (!style.full) return { ...style, stroke: theme.fadedEdge, width: Math.min(style.width, 1) * thin };
    const usual = mixColors(theme.edge, theme.ground, Math.min(1, Math.max(LIGHTEST, crowd)));
    // On the way between two actors, links have the colour of what a person chose.
    return { ...style, stroke: view.path ? theme.accent : style.stroke || usual, width: style.width * thin };
  });
}

/** An agent's link is the strongest, that of who only tells of an event is broken. */
const partStyles = [{ width: 1.8 }, { width: 1 }, { width: 1, dash: [3, 2.5] }];

function partEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): EdgeGathering {
  const { links } = model;
  const edges = new EdgeGathering(links.role.length);
  const styles = partRoles.map((role) => (role === 'agent' ? 0 : role === 'source' ? 2 : 1));
  const styleOf = (kind: number) => partStyles[kind];
  for (let link = 0; link < links.role.length; link++) {
    const [actor, event] = [links.actor[link], links.event[link]];
    if (presence.nodes[event] === 0 || presence.nodes[actor] === 0) continue;
    const whole = full[actor] === 1 && full[event] === 1;
    const stroke = colors.link(actor, event, model.event, event, event + 1);
    edges.add(link, actor, event, whole, stroke, styles[links.role[link]], styleOf);
  }
  return edges;
}

/** From so many shared events on, a tie gets no wider. */
const WIDEST = 36;

/** As wide as the number of shared events in the window. */
function pairEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): EdgeGathering {
  const { one: ones, other: others, begins, events } = model.pairs;
  const edges = new EdgeGathering(ones.length);
  const styleOf = (shared: number) => ({ width: Math.min(7, 0.4 + 1.1 * Math.sqrt(shared)) });
  for (let pair = 0; pair < ones.length; pair++) {
    const [one, other] = [ones[pair], others[pair]];
    if (presence.nodes[one] === 0 || presence.nodes[other] === 0 || presence.strong?.[pair] === 0) continue;
    let [inWindow, drawn] = [0, false];
    for (let at = begins[pair]; at < begins[pair + 1]; at++) {
      const there = presence.events[events[at]];
      if (there === 2) inWindow++;
      if (there > 0) drawn = true;
    }
    if (!drawn) continue;
    const whole = inWindow > 0 && (presence.near === null || (full[one] === 1 && full[other] === 1));
    const stroke = colors.link(one, other, events, begins[pair], begins[pair + 1]);
    edges.add(pair, one, other, whole, stroke, Math.min(WIDEST, Math.max(1, inWindow)), styleOf);
  }
  return edges;
}

/** The links as marks: one each, or one for all of a style. */
export function edgeMarks(network: PlacedNetwork): Mark[] {
  const { from, to } = network.edges;
  const crossing = new Uint32Array(from.length);
  let count = 0;
  for (let edge = 0; edge < from.length; edge++) {
    if (network.crosses(from[edge], to[edge])) crossing[count++] = edge;
  }
  const drawn = crossing.subarray(0, count);
  return count <= MOST_SINGLE ? Array.from(drawn, (edge) => line(network, edge)) : bundled(network, drawn);
}

function line({ model, mode, x, y, edges }: PlacedNetwork, edge: number): LineMark {
  const [of, from, to] = [edges.of[edge], edges.from[edge], edges.to[edge]];
  const id = mode === 'actors' ? model.pairId(of) : model.linkId(of);
  const { stroke, width, dash } = edges.styles[edges.style[edge]];
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
function bundled({ x, y, edges: { from, to, style, styles } }: PlacedNetwork, drawn: Uint32Array): SegmentsMark[] {
  const bundles: { style: EdgeStyle; count: number; points: Float32Array }[] = [];
  const step = ({ width }: EdgeStyle) => Math.max(1, Math.round(width));
  const bundleOf = new Int32Array(styles.length).fill(-1);
  for (const edge of drawn) {
    const own = styles[style[edge]];
    if (bundleOf[style[edge]] < 0) {
      const alike = bundles.findIndex((other) => other.style.stroke === own.stroke && step(other.style) === step(own));
      bundleOf[style[edge]] =
        alike < 0 ? bundles.push({ style: own, count: 0, points: new Float32Array() }) - 1 : alike;
    }
    bundles[bundleOf[style[edge]]].count++;
  }
  for (const bundle of bundles) {
    bundle.points = new Float32Array(4 * bundle.count);
    bundle.count = 0;
  }
  for (const edge of drawn) {
    const bundle = bundles[bundleOf[style[edge]]];
    const at = 4 * bundle.count++;
    bundle.points[at] = x[from[edge]];
    bundle.points[at + 1] = y[from[edge]];
    bundle.points[at + 2] = x[to[edge]];
    bundle.points[at + 3] = y[to[edge]];
  }
  return bundles.map(({ style: { stroke, width }, points }, number): SegmentsMark => ({
    shape: 'segments',
    id: `links-${number + 1}`,
    points,
    stroke,
    strokeWidth: width,
  }));
}

import { partRoles } from '../story-index.ts';
import { mixColors, themes } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import type { Edges, EdgeStyle, NetworkContent } from './drawn.ts';

/** Pixels between links, if they were spread over the picture; with less they get thinner, or they would hide the actors. */
const ROOMY = 49;
const THINNEST = 0.4;
/** Links are firm whose length is no more than so many times their width and the room between links. */
const REACH = 1.25;
/** How firm links are, from the firmest on: a few steps, so that they can be drawn together. */
const TONES = [1, 0.7, 0.5, 0.35, 0.25, 0.17, 0.12];
/** Links gathered in one step. */
const PIECE = 8192;

/** Square pixels of a picture, in steps, so that links need not be drawn anew for every pixel that it grows. */
export function networkRoom({ width, height }: NetworkView): number {
  return 2 ** (Math.round(2 * Math.log2(Math.max(1, width * height))) / 2);
}

/** A style before it is known how many links share the picture. */
interface GatheredStyle extends Pick<EdgeStyle, 'full' | 'width' | 'dash' | 'inDoubt'> {
  /** Empty: as any other. */
  stroke: string;
}

/** What is being told of links before how many there are says how light and thin they get. */
class EdgeGathering {
  readonly #of: Uint32Array;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #style: Uint16Array;
  readonly #styles: GatheredStyle[] = [];
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
    made: (kind: number) => Pick<GatheredStyle, 'width' | 'dash' | 'inDoubt'>,
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
  finish(style: (style: GatheredStyle, full: number) => EdgeStyle): Edges {
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

/**
 * The links that are there. The longer one is in a crowd, the paler: what ties neighbours stays firm, and what crosses
 * the whole picture is a breath of colour, which would else hide all under it.
 */
export function* networkEdges(content: Omit<NetworkContent, 'edges'>, view: NetworkView): Generator<void, Edges> {
  const gathered = yield* view.mode === 'actors' ? pairEdges(content) : partEdges(content);
  const theme = themes[view.theme];
  const room = networkRoom(view);
  return gathered.finish(({ full, stroke, width, ...broken }, links) => {
    const between = Math.sqrt(room / (links + 1));
    const thin = view.path ? 1 : Math.min(1, Math.max(THINNEST, between / ROOMY));
    if (!full) return { full, tones: [theme.fadedEdge], firm: Infinity, width: Math.min(width, 1) * thin, ...broken };
    // On the way between two actors, links have the colour of what a person chose.
    if (view.path) return { full, tones: [theme.accent], firm: Infinity, width, ...broken };
    const palest = between / ROOMY / 2;
    const tones = TONES.filter((tone) => tone === 1 || tone >= palest).map((tone) =>
      mixColors(stroke || theme.edge, theme.ground, tone),
    );
    return { full, tones, firm: REACH * between * width, width: width * thin, ...broken };
  });
}

/** An agent's link is the strongest, that of who only tells of an event is broken. */
const partStyles = [{ width: 1.8 }, { width: 1 }, { width: 1, dash: [3, 2.5] }];

/** As a link is drawn that may be somebody else's. */
const dotted = (width: number) => ({ width, dash: [width, width + 1.5], inDoubt: true });

function* partEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): Generator<void, EdgeGathering> {
  const { links } = model;
  const edges = new EdgeGathering(links.role.length);
  const styles = partRoles.map((role) => (role === 'agent' ? 0 : role === 'source' ? 2 : 1));
  const all = [...partStyles, ...partStyles.map(({ width }) => dotted(width))];
  const styleOf = (kind: number) => all[kind];
  for (let link = 0; link < links.role.length; link++) {
    if (link % PIECE === 0) yield;
    const actor = links.actor[link];
    const event = links.event[link];
    if (presence.nodes[event] === 0 || presence.nodes[actor] === 0) continue;
    const whole = full[actor] === 1 && full[event] === 1;
    const stroke = colors.link(actor, event, model.event, event, event + 1);
    const style = styles[links.role[link]] + partStyles.length * links.inDoubt[link];
    edges.add(link, actor, event, whole, stroke, style, styleOf);
  }
  return edges;
}

/** From so many shared events on, a tie gets no wider. */
const WIDEST = 36;

/** As wide as the number of shared events in the window; dotted where each of them is in doubt. */
function* pairEdges({ model, presence, full, colors }: Omit<NetworkContent, 'edges'>): Generator<void, EdgeGathering> {
  const { one: ones, other: others, begins, events, inDoubt } = model.pairs;
  const edges = new EdgeGathering(ones.length);
  const widthOf = (shared: number) => Math.min(7, 0.4 + 1.1 * Math.sqrt(shared));
  const styleOf = (kind: number) => (kind > WIDEST ? dotted(widthOf(kind - WIDEST)) : { width: widthOf(kind) });
  for (let pair = 0; pair < ones.length; pair++) {
    if (pair % PIECE === 0) yield;
    const one = ones[pair];
    const other = others[pair];
    if (presence.nodes[one] === 0 || presence.nodes[other] === 0 || presence.strong?.[pair] === 0) continue;
    let inWindow = 0;
    let there = 0;
    let surelyThere = 0;
    for (let at = begins[pair]; at < begins[pair + 1]; at++) {
      const own = presence.events[events[at]];
      if (own === 2) inWindow++;
      there = Math.max(there, own);
      if (inDoubt[at] === 0) surelyThere = Math.max(surelyThere, own);
    }
    if (there === 0) continue;
    const whole = inWindow > 0 && (presence.near === null || (full[one] === 1 && full[other] === 1));
    const stroke = colors.link(one, other, events, begins[pair], begins[pair + 1]);
    const shared = Math.min(WIDEST, Math.max(1, inWindow));
    edges.add(pair, one, other, whole, stroke, surelyThere < there ? WIDEST + shared : shared, styleOf);
  }
  return edges;
}

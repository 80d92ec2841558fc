import type { EventGraph } from '#lib/graph/index.ts';
import { arranged, readPlaces, readRegion, transformTo } from '../network/arrangement.ts';
import { networkLayout } from '../network/laid-out.ts';
import { eventGraph } from '../network/model.ts';
import { networkPanelsScene } from '../network/panels.ts';
import { networkHeight, networkScene } from '../network/scene.ts';
import { FigureOptionsError, type FigureView } from '../options.ts';
import type { NetworkView } from '../views.ts';
import { insideWindow } from './inside.ts';
import type { FigureKind } from './kind.ts';

/** Height by width, where nothing else is asked for: as the network needs, within bounds, or of panels. */
const LOWEST = 0.4;
const HIGHEST = 0.8;
const SHAPE = 0.62;
/** A network of more events is drawn as one of actors alone. */
const MOST_EVENT_NODES = 150;

export const network: FigureKind = {
  label: 'Network',
  forms: 'diamonds',
  fills: true,
  named: 'name',
  subject: ({ periods }, { network }) =>
    (network?.mode === 'actors' ? 'Actors linked by the events they share' : 'Actors and the events that link them') +
    (periods === undefined ? '' : ', period by period'),
  draw(index, { width, height, window, theme, filter, view }) {
    const layout = arranged(networkLayout(index), readPlaces(view.place));
    const region = view.region === undefined ? null : readRegion(view.region);
    const events = insideWindow(index, window, filter).reduce((sum, inside) => sum + inside, 0);
    const mode = view.nodes ?? (events > MOST_EVENT_NODES ? 'actors' : 'events');
    const size = { width, height: height ?? Math.round(width * SHAPE) };
    const asked: NetworkView = { ...size, window, theme, mode, filter, ...networkOptions(view, eventGraph(index)) };
    if (view.periods !== undefined) return networkPanelsScene(index, layout, { ...asked, most: view.periods });
    if (height === null) {
      const needed = region ? (width * region.height) / region.width : networkHeight(index, layout, asked);
      asked.height = Math.round(Math.min(HIGHEST * width, Math.max(LOWEST * width, needed)));
    }
    return networkScene(index, layout, {
      ...asked,
      transform: region ? transformTo(region, asked) : undefined,
    });
  },
};

/** What a view asks of a network, by the names that its drawing has for it. */
function networkOptions(
  { size, color, outside, sharedEvents, core, around, hops = 1, path }: FigureView,
  graph: EventGraph,
): Partial<NetworkView> {
  const named = { around: [around], path } as const;
  for (const [option, ids = []] of Object.entries(named)) {
    const strange = ids.find((id) => id !== undefined && !graph.hasNode(id));
    if (strange !== undefined)
      throw new FigureOptionsError(`${option}: the network has nothing with the id “${strange.slice(0, 40)}”`);
  }
  return {
    sizeBy: size,
    colorBy: color,
    time: outside,
    minimumWeight: sharedEvents,
    core,
    around: around === undefined ? null : { id: around, hops },
    path: path ? [path[0], path[1]] : null,
  };
}

import type { StoryIndex } from '../story-index.ts';
import type { NetworkView } from '../views.ts';
import { fitNetwork, type NetworkLayout } from './layout.ts';
import type { NetworkModel } from './model.ts';
import { type Presences, presences } from './presence.ts';

/** The network with every node's place in the picture. */
export interface PlacedNetwork {
  model: NetworkModel;
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
  presence: Presences;
  /** Whether a node lies in the picture. */
  visible(node: number): boolean;
  /** Whether a node is in full: in the window, and next to the selection where there is one. */
  full(node: number): boolean;
}

export function placeNetwork(
  index: StoryIndex,
  model: NetworkModel,
  layout: NetworkLayout,
  view: NetworkView,
): PlacedNetwork {
  const fit = fitNetwork(layout, view);
  const transform = view.transform ?? fit;
  const count = model.ids.length;
  const shown = view.mode === 'actors' ? model.kind.filter((kind) => kind !== null).length : count;
  // Nodes fill a fair share of the picture, and grow less than the picture does when it is zoomed.
  const room = Math.sqrt((view.width * view.height) / Math.max(1, shown));
  const grow = Math.min(2.2, Math.max(0.7, Math.sqrt(transform.scale / fit.scale)));
  const largest = Math.min(15, Math.max(3.4, room * 0.2)) * grow;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const radius = new Float32Array(count);
  for (let node = 0; node < count; node++) {
    x[node] = layout.x[node] * transform.scale + transform.x;
    y[node] = layout.y[node] * transform.scale + transform.y;
    radius[node] =
      model.kind[node] === null
        ? Math.min(5.2, Math.max(1.8, largest * 0.34))
        : largest * (0.36 + 0.64 * model.size[node]);
  }
  const presence = presences(index, model, view);
  return {
    model,
    x,
    y,
    radius,
    presence,
    visible: (node) =>
      x[node] > -radius[node] &&
      x[node] < view.width + radius[node] &&
      y[node] > -radius[node] &&
      y[node] < view.height + radius[node],
    full: (node) => presence.nodes[node] === 2 && (presence.near?.has(node) ?? true),
  };
}

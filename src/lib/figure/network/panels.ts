import { DAY } from '../calendar.ts';
import { windowLabel } from '../dates.ts';
import { fitText } from '../font.ts';
import type { Layer, LinkForm, Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { finished } from '../steps.ts';
import { grouped } from '../text.ts';
import { themes } from '../theme.ts';
import type { NetworkPanelsView, NetworkView, Transform } from '../views.ts';
import { networkContent, networkContentInSteps } from './content.ts';
import type { NetworkContent } from './drawn.ts';
import { fitNetwork, type NetworkLayout } from './layout.ts';
import { periodsOf } from './periods.ts';
import { networkNotes, networkSceneInSteps } from './scene.ts';

const MOST = 12;
/** Square pixels that a panel needs to show more than specks: rather longer periods. */
const ROOM = 26_000;
/** Width by height of a panel, as near as the picture allows. */
const SHAPE = 1.7;
const TITLE = { size: 11, height: 20 };
const GAP = 10;
/** Left and right of them all, as of all else on a sheet. */
const EDGE = 16;
/** A square, for the actors of other periods. */
const DOT = [-1, -1, 1, -1, 1, 1, -1, 1];
const DOT_RADIUS = 1.3;

/**
 * The network of each period of the window, side by side: the same layout, at the same scale, with the actors of the
 * other periods as faint dots.
 */
export const networkPanelsScene = (index: StoryIndex, layout: NetworkLayout, view: NetworkPanelsView): Scene =>
  finished(networkPanelsInSteps(index, layout, view));

/** The same period by period. */
export function* networkPanelsInSteps(
  index: StoryIndex,
  layout: NetworkLayout,
  { most = MOST, ...view }: NetworkPanelsView,
): Generator<void, Scene> {
  const theme = themes[view.theme];
  const periods = periodsOf(view.window, Math.min(most, Math.max(2, (view.width * view.height) / ROOM)));
  const columns = columnsFor(periods.length, view);
  const width = (view.width - 2 * EDGE + GAP) / columns - GAP;
  const height = view.height / Math.ceil(periods.length / columns) - TITLE.height - GAP;
  const whole: NetworkView = { ...view, width, height, time: 'dim' };
  const content = yield* networkContentInSteps(index, whole);
  const transform = fitNetwork(layout, whole, content.drawable);
  const dots = dotPoints(content, layout, transform);

  // Of periods of days the first and the last may be a part of one.
  const days = periods.some(({ begin, end }) => end - begin >= DAY);
  const layers: Layer[] = [];
  const titles: Mark[] = [];
  let hiddenLabels = 0;
  const links = new Set<LinkForm>();
  const drawn = new Uint8Array(index.earliest.length);
  for (const [at, window] of periods.entries()) {
    yield;
    const ofPeriod: NetworkView = { ...whole, window, time: 'hide', transform };
    const panel = yield* networkSceneInSteps(index, layout, ofPeriod);
    networkContent(index, ofPeriod).presence.events.forEach((there, event) => (drawn[event] |= Number(there === 2)));
    hiddenLabels += panel.notes.hiddenLabels;
    panel.notes.network?.links.forEach((form) => links.add(form));
    const [x, y] = [EDGE + (at % columns) * (width + GAP), Math.floor(at / columns) * (height + TITLE.height + GAP)];
    const name = `period-${at + 1}`;
    const period = windowLabel(
      days ? { begin: Math.floor(window.begin / DAY) * DAY, end: Math.ceil(window.end / DAY) * DAY } : window,
    );
    const dotsMark = {
      shape: 'symbols',
      id: 'dots',
      outline: DOT,
      points: dots,
      items: [],
      fill: theme.fadedEdge,
    } as const;
    for (const layer of [{ id: 'others', label: 'Actors of other periods', marks: [dotsMark] }, ...panel.layers]) {
      layers.push({
        id: `${name}-${layer.id}`,
        label: `${period}: ${layer.label}`,
        offset: { x, y: y + TITLE.height },
        clip: { x: 0, y: 0, width, height },
        marks: layer.marks.map((mark): Mark => ({ ...mark, id: `${name}-${mark.id}` })),
      });
    }
    const { events } = panel.notes;
    const text = `${period} · ${grouped(events)} ${events === 1 ? 'event' : 'events'}`;
    titles.push({
      shape: 'text',
      id: name,
      x,
      y: y + TITLE.height - 5,
      text: fitText(text, width, TITLE.size, 600),
      full: text,
      size: TITLE.size,
      weight: 600,
      fill: events > 0 ? theme.ink : theme.faint,
    });
  }
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: [...layers, { id: 'periods', label: 'Periods', marks: titles }],
    notes: {
      // Some are known to no period.
      events: drawn.reduce((count, one) => count + one, 0),
      hiddenLabels,
      aggregated: 0,
      network: { ...networkNotes(content, { ...whole, time: 'hide' }), links },
      colors: whole.colorBy === 'community' ? 'share many events' : undefined,
      contentHeight: view.height,
    },
  };
}

/** So many beside each other that panels come nearest to their shape. */
function columnsFor(panels: number, { width, height }: { width: number; height: number }): number {
  const misshapen = (columns: number) =>
    Math.abs(Math.log(width / columns / (height / Math.ceil(panels / columns)) / SHAPE));
  let best = 1;
  for (let columns = 2; columns <= panels; columns++) if (misshapen(columns) < misshapen(best)) best = columns;
  return best;
}

function dotPoints({ model, nodes }: NetworkContent, layout: NetworkLayout, { x, y, scale }: Transform): Float32Array {
  const actors = nodes.filter((node) => model.kind[node] !== null);
  const points = new Float32Array(3 * actors.length);
  actors.forEach((node, at) =>
    points.set([layout.x[node] * scale + x, layout.y[node] * scale + y, DOT_RADIUS], 3 * at),
  );
  return points;
}

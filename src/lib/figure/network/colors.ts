import type { ActorKind } from '#lib/actors/index.ts';
import type { StoryIndex } from '../story-index.ts';
import { mixColors, type Theme } from '../theme.ts';
import type { NetworkView, TimeWindow } from '../views.ts';
import type { NetworkColors } from './drawn.ts';
import type { NetworkModel } from './model.ts';

/** Communities by size, the colours that are furthest apart first; the rest share grey. */
const communityKinds: readonly ActorKind[] = ['country', 'person', 'organisation', 'group', 'product', 'place'];

/** Steps of the ramp that says when: few, so that links of one colour are drawn together. */
export const TIME_STEPS = 8;

/** From early to late: cold to warm, and dark to light where there is no colour. */
export function timeRamp({ actors }: Theme): string[] {
  return Array.from({ length: TIME_STEPS }, (_, step) =>
    mixColors(actors.person, actors.country, step / (TIME_STEPS - 1)),
  );
}

export function networkColors(index: StoryIndex, model: NetworkModel, view: NetworkView, theme: Theme): NetworkColors {
  if (view.time === 'color') return byTime(index, model, view.window, theme);
  if (view.colorBy === 'community') return byCommunity(model, theme);
  return { node: (node) => theme.actors[model.kind[node]!], event: () => null, link: () => null };
}

function byCommunity(model: NetworkModel, theme: Theme): NetworkColors {
  const communities = model.communities();
  const color = (node: number) => theme.actors[communityKinds[communities[node]] ?? 'unnamed'];
  return {
    node: color,
    event: (node) => mixColors(color(node), theme.ground, 0.6),
    link: (one, other) =>
      communities[one] === communities[other] && communities[one] in communityKinds
        ? mixColors(color(one), theme.ground, 0.45)
        : null,
  };
}

/** A tie has the mean time of its events, an actor that of its own, as far as they are in the window. */
function byTime(index: StoryIndex, model: NetworkModel, window: TimeWindow, theme: Theme): NetworkColors {
  const ramp = timeRamp(theme);
  const length = window.end - window.begin;
  const share = new Float64Array(index.earliest.length);
  for (let event = 0; event < share.length; event++) {
    const from = Math.max(window.begin, index.drawnBegin[event]);
    const to = Math.min(window.end, index.drawnEnd[event]);
    share[event] = to > from ? ((from + to) / 2 - window.begin) / length : NaN;
  }
  const colorAt = (at: number) =>
    Number.isNaN(at) ? theme.muted : ramp[Math.min(TIME_STEPS - 1, Math.floor(at * TIME_STEPS))];
  const linkColors = new Map([theme.muted, ...ramp].map((color) => [color, mixColors(color, theme.ground, 0.7)]));
  const mean = (events: ArrayLike<number>, begin: number, end: number) => {
    let [sum, count] = [0, 0];
    for (let at = begin; at < end; at++) {
      const own = share[events[at]];
      if (Number.isNaN(own)) continue;
      sum += own;
      count++;
    }
    return sum / count;
  };
  const [sums, counts] = [new Float64Array(model.ids.length), new Uint32Array(model.ids.length)];
  const { actor, event } = model.links;
  for (let link = 0; link < actor.length; link++) {
    const own = share[model.event[event[link]]];
    if (Number.isNaN(own)) continue;
    sums[actor[link]] += own;
    counts[actor[link]]++;
  }
  return {
    node: (node) => colorAt(sums[node] / counts[node]),
    event: (node) => colorAt(share[model.event[node]]),
    link: (_, __, events, begin, end) => linkColors.get(colorAt(mean(events, begin, end)))!,
  };
}

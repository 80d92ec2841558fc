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
  const share = Float64Array.from(index.earliest, (_, event) => {
    const from = Math.max(window.begin, index.drawnBegin[event]);
    const to = Math.min(window.end, index.drawnEnd[event]);
    return to > from ? ((from + to) / 2 - window.begin) / length : NaN;
  });
  const colorAt = (at: number) =>
    Number.isNaN(at) ? theme.muted : ramp[Math.min(TIME_STEPS - 1, Math.floor(at * TIME_STEPS))];
  const mean = (events: number | readonly number[]) => {
    if (typeof events === 'number') return share[events];
    let [sum, count] = [0, 0];
    for (const event of events) {
      if (Number.isNaN(share[event])) continue;
      sum += share[event];
      count++;
    }
    return count === 0 ? NaN : sum / count;
  };
  const own: number[][] = model.ids.map(() => []);
  model.links.actor.forEach((actor, link) => own[actor].push(model.event[model.links.event[link]]));
  return {
    node: (node) => colorAt(mean(own[node])),
    event: (node) => colorAt(share[model.event[node]]),
    link: (_, __, events) => mixColors(colorAt(mean(events)), theme.ground, 0.7),
  };
}

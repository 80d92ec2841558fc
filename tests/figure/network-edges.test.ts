import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { indexStory, layoutNetwork, type NetworkView } from '../../src/lib/figure/index.ts';
import { networkContent } from '../../src/lib/figure/network/content.ts';
import type { PlacedNetwork } from '../../src/lib/figure/network/drawn.ts';
import { edgeMarks, MOST_SINGLE } from '../../src/lib/figure/network/edge-marks.ts';
import { placeNetwork } from '../../src/lib/figure/network/place.ts';
import type { Mark } from '../../src/lib/figure/scene.ts';
import { themes } from '../../src/lib/figure/theme.ts';
import { withDoubt } from './in-doubt.ts';
import { madeStory } from './made-story.ts';
import { sampleStory } from './sample-story.ts';

const placed = (events: number, actors: number, options?: Partial<NetworkView>): PlacedNetwork =>
  placedOf(madeStory({ events, actors }), options);

function placedOf(story: Story, options: Partial<NetworkView> = {}): PlacedNetwork {
  const index = indexStory(story);
  const view: NetworkView = {
    ...{ width: 900, height: 500, theme: 'light', mode: 'actors', selection: null },
    window: index.extent,
    ...options,
  };
  return placeNetwork(networkContent(index, view), layoutNetwork(buildGraph(index.story)), view);
}

const lines = (marks: Mark[]) => marks.filter((mark) => mark.shape === 'line');
const lengthOf = ({ x1, y1, x2, y2 }: ReturnType<typeof lines>[number]) => Math.hypot(x2 - x1, y2 - y1);
/** From 0, black, to 255, white. */
const lightness = (color: string) => parseInt(color.slice(1, 3), 16);

describe('the links of a network', () => {
  it('are all firm where they are few', () => {
    const { marks, forms } = edgeMarks(placed(12, 8));
    expect(new Set(lines(marks).map(({ stroke }) => stroke))).toEqual(new Set([themes.light.edge]));
    expect(forms).toEqual(new Set());
  });

  it('are the paler the longer they are in a crowd, the palest under the others', () => {
    const network = placed(900, 60);
    const { marks, forms } = edgeMarks(network);
    const drawn = lines(marks);
    expect(forms).toContain('paler');
    expect(new Set(drawn.map(({ stroke }) => stroke)).size).toBeGreaterThan(2);
    drawn.reduce((before, line) => {
      expect(lightness(line.stroke!)).toBeLessThanOrEqual(lightness(before.stroke!));
      return line;
    });
    // Of those equally strong.
    const alike = drawn.filter(({ strokeWidth }) => strokeWidth === drawn[0].strokeWidth);
    for (const one of alike) {
      for (const other of alike) {
        if (lengthOf(one) < lengthOf(other))
          expect(lightness(one.stroke!)).toBeLessThanOrEqual(lightness(other.stroke!));
      }
    }
  });

  it('are as firm in a closer look, where there is more room for each', () => {
    const network = placed(900, 60);
    const strokes = (network: PlacedNetwork) =>
      new Map(lines(edgeMarks(network).marks).map(({ id, stroke }) => [id, stroke!]));
    const whole = strokes(network);
    const closer = strokes({
      ...network,
      ...{ zoom: 3, x: network.x.map((x) => 3 * x), y: network.y.map((y) => 3 * y), crosses: () => true },
    });
    expect(closer.size).toBe(whole.size);
    for (const [id, stroke] of closer) expect(lightness(stroke)).toBeLessThanOrEqual(lightness(whole.get(id)!));
    expect([...closer].some(([id, stroke]) => lightness(stroke) < lightness(whole.get(id)!))).toBe(true);
  });

  it('are the same lines where so many are drawn together', () => {
    const network = placed(6000, 260);
    const { marks } = edgeMarks(network);
    const bundles = marks.filter((mark) => mark.shape === 'segments');
    expect(bundles).toHaveLength(marks.length);
    const drawn = bundles.reduce((sum, { points }) => sum + points.length / 4, 0);
    expect(drawn).toBe(network.edges.from.length);
    expect(drawn).toBeGreaterThan(MOST_SINGLE);
    // From the palest to the firmest.
    const tones = bundles.map(({ stroke }) => lightness(stroke!));
    expect(tones).toEqual(tones.toSorted((one, other) => other - one));
  });

  it('are those of a way between two actors in the colour of what is chosen, whatever the crowd', () => {
    const ids = indexStory(madeStory({ events: 900, actors: 60 })).story.actors.map(({ id }) => id);
    const { marks } = edgeMarks(placed(900, 60, { path: [ids[0], ids[1]] }));
    const chosen = lines(marks).filter(({ stroke }) => stroke === themes.light.accent);
    expect(chosen.length).toBeGreaterThan(0);
  });

  describe('that may be somebody else’s', () => {
    const dashes = (story: Story, mode: NetworkView['mode']) => {
      const { marks, forms } = edgeMarks(placedOf(story, { mode }));
      return { forms, of: (id: string) => lines(marks).find((line) => line.id === `link-${id}`)!.dash };
    };
    const story = withDoubt(sampleStory, 'p-nato');

    it('are dotted', () => {
      const drawn = dashes(story, 'events');
      const links = edgeMarks(placedOf(story, { mode: 'events' })).marks;
      const ofNato = lines(links).filter(({ id }) => id.endsWith(' p-nato'));
      expect(ofNato.length).toBeGreaterThan(0);
      for (const { dash, strokeWidth } of ofNato) expect(dash![0]).toBeCloseTo(strokeWidth!);
      expect(drawn.forms).toContain('dotted');
      expect(dashes(sampleStory, 'events').forms).not.toContain('dotted');
    });

    it('are those between two actors only where every event that they share is in doubt', () => {
      const shared = 'p-belarus p-nato';
      expect(dashes(story, 'actors').of(shared)).toBeDefined();
      expect(dashes(sampleStory, 'actors').of(shared)).toBeUndefined();
      const [first] = sampleStory.events.filter(({ participants, sources }) =>
        ['p-belarus', 'p-nato'].every((id) => [...participants, ...sources].some(({ actor }) => actor === id)),
      );
      const butOne = withDoubt(sampleStory, 'p-nato', (event) => event !== first.id);
      expect(dashes(butOne, 'actors').of(shared)).toBeUndefined();
    });
  });
});

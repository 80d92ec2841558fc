import { describe, expect, it } from 'vitest';
import { hitTest, indexStory, overviewScale, overviewScene, type OverviewView, xAt } from '#lib/figure/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(sampleStory);
const view: OverviewView = {
  width: 900,
  height: 60,
  theme: 'light',
  window: { begin: Date.parse('2022-03-01'), end: Date.parse('2022-03-24') },
};

describe('the overview', () => {
  it('leaves a lone year far away out of the extent, and counts it at the edge', () => {
    expect(index.extent.begin).toBeGreaterThan(Date.parse('2022-01-01'));
    const texts = overviewScene(index, view).layers.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])),
    );
    expect(texts).toContain('← 1 earlier');
  });

  it('keeps the counts at its edges off the handles of the window: in short, or farther in', () => {
    const edge = (from: string, width: number) => {
      const window = { begin: Date.parse(from), end: view.window.end };
      const scene = overviewScene(index, { ...view, width, window });
      const mark = scene.layers.flatMap(({ marks }) => marks).find(({ id }) => id === 'overview-before')!;
      const handle = scene.layers.flatMap(({ marks }) => marks).find(({ id }) => id === 'window-begin')!;
      const [label, bar] = [boundsOf(mark), boundsOf(handle)];
      expect(label.x + label.width < bar.x || label.x > bar.x + bar.width, from).toBe(true);
      return { text: mark.shape === 'text' ? mark.text : '', inside: label.x > bar.x };
    };
    expect(edge('2022-03-01', 900)).toEqual({ text: '← 1 earlier', inside: false });
    expect(edge('2022-03-01', 180).text).toBe('← 1');
    const { begin } = overviewScale(index, view).window;
    expect(edge(new Date(begin).toISOString(), 900)).toEqual({ text: '← 1 earlier', inside: true });
  });

  it('has a window to take at both ends and in the middle, on a ground that can be clicked', () => {
    const scene = overviewScene(index, view);
    const scale = overviewScale(index, view);
    const [left, right] = [xAt(scale, view.window.begin), xAt(scale, view.window.end)];
    expect(hitTest(scene, left - 5, 30)).toEqual({ kind: 'window', id: 'begin' });
    expect(hitTest(scene, right + 5, 30)).toEqual({ kind: 'window', id: 'end' });
    expect(hitTest(scene, (left + right) / 2, 30)).toEqual({ kind: 'window', id: 'inside' });
    expect(hitTest(scene, right + 60, 30)).toEqual({ kind: 'ground', id: 'overview' });
  });

  it('of years has a year at every tick, and no decade where one begins', () => {
    const extent = { begin: Date.parse('1996-03-01'), end: Date.parse('2003-03-01') };
    const texts = overviewScene(index, { ...view, extent })
      .layers.find(({ id }) => id === 'overview-axis')!
      .marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
    expect(texts.slice(0, 6)).toEqual(['1997', '1998', '1999', '2000', '2001', '2002']);
    expect(texts).not.toContain('2000s');
  });

  it('widens to hold a window outside the extent', () => {
    const window = { begin: Date.parse('2022-01-20'), end: Date.parse('2022-02-20') };
    expect(overviewScale(index, { ...view, window }).window.begin).toBe(window.begin);
  });

  it('follows the filter', () => {
    const none = new Uint8Array(sampleStory.events.length);
    expect(overviewScene(index, { ...view, filter: none }).notes.events).toBe(0);
    expect(overviewScene(index, view).notes.events).toBe(index.byTime.length);
  });
});

import { describe, expect, it } from 'vitest';
import {
  hitTest,
  indexStory,
  overviewScale,
  overviewScene,
  type OverviewView,
  type TimeWindow,
  xAt,
} from '#lib/figure/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(sampleStory);
const dated = (day: string) => ({
  ...sampleStory.events.find(({ date }) => date?.value)!.date!,
  value: day,
  begin: day,
  end: `${day.slice(0, -1)}2`,
});
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
    const later = { ...sampleStory.events[0], id: 'e-later', date: dated('2031-03-01') };
    const index = indexStory({ ...sampleStory, events: [...sampleStory.events, later] });
    const label = (side: 'before' | 'after', window: TimeWindow, width: number) => {
      const marks = overviewScene(index, { ...view, width, window }).layers.flatMap(({ marks }) => marks);
      const mark = marks.find(({ id }) => id === `overview-${side}`)!;
      const { x, width: length } = boundsOf(mark);
      expect(x).toBeGreaterThan(0);
      expect(x + length).toBeLessThan(width);
      for (const end of ['begin', 'end']) {
        const handle = boundsOf(marks.find(({ id }) => id === `window-${end}`)!);
        expect(x + length < handle.x || x > handle.x + handle.width, end).toBe(true);
      }
      return mark.shape === 'text' ? mark.text : '';
    };
    const { window: whole } = overviewScale(index, view);
    for (const width of [300, 900]) {
      expect(label('before', whole, width)).toBe('← 1 earlier');
      expect(label('after', whole, width)).toBe('1 later →');
    }
    const within = (share: number) => whole.begin + share * (whole.end - whole.begin);
    const narrow = { begin: within(0.12), end: within(0.88) };
    expect(label('before', narrow, 900)).toBe('← 1 earlier');
    expect(label('before', narrow, 300)).toBe('← 1');
    expect(label('after', narrow, 300)).toBe('1 →');
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

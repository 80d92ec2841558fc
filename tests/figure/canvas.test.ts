import { describe, expect, it } from 'vitest';
import {
  indexStory,
  overviewScene,
  paintCanvas,
  paintOver,
  prepareType,
  type Scene,
  timelineScene,
} from '#lib/figure/index.ts';
import { sampleStory } from './sample-story.ts';

/** A canvas that writes down what is drawn on it. */
function recorder() {
  const calls: string[] = [];
  const texts: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...values: unknown[]) => {
            calls.push(name);
            if (name === 'fillText') texts.push(String(values[0]));
            return { addColorStop: () => calls.push('addColorStop') };
          },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls, texts };
}

const count = (calls: string[], name: string) => calls.filter((call) => call === name).length;

describe('the canvas painter', () => {
  const index = indexStory(sampleStory);
  const view = { width: 1000, height: 600, theme: 'dark' as const, window: index.extent };
  const scenes: [string, Scene][] = [
    ['timeline', timelineScene(index, { ...view, laneBy: 'actor' })],
    ['overview', overviewScene(index, view)],
  ];

  it.each(scenes)('draws every mark of the %s once, and no ghost', (_, scene) => {
    const { context, calls, texts } = recorder();
    paintCanvas(context, scene);
    const marks = scene.layers.flatMap(({ marks }) => marks).filter(({ ghost }) => !ghost);
    const filled = marks.filter((mark) => mark.shape !== 'text' && 'fill' in mark && mark.fill !== undefined);
    const stroked = marks.filter((mark) => 'stroke' in mark && mark.stroke !== undefined);
    expect(texts).toEqual(marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])));
    expect(count(calls, 'fill')).toBe(filled.length);
    expect(count(calls, 'stroke')).toBe(stroked.length);
    expect(count(calls, 'save')).toBe(count(calls, 'restore'));
  });

  it.each(scenes)('draws the %s part by part as it draws it at once', (_, scene) => {
    const [whole, parts] = [recorder(), recorder()];
    paintCanvas(whole.context, scene);
    const [first, ...others] = scene.layers;
    paintCanvas(parts.context, { ...scene, layers: [first] });
    paintOver(parts.context, others);
    const drawn = (calls: string[]) => calls.filter((call) => !['save', 'restore'].includes(call));
    expect(drawn(parts.calls)).toEqual(drawn(whole.calls));
  });

  it('looks for each weight of its type when it is told to, and draws nothing', () => {
    const { context, calls } = recorder();
    prepareType(context);
    expect(calls).toEqual(['measureText', 'measureText']);
  });
});

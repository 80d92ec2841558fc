import { describe, expect, it } from 'vitest';
import { fitText, halveText, measureText } from '../../src/lib/figure/font.ts';
import { visibleText } from '../../src/lib/figure/text.ts';

const size = 11;

describe('a text that is too long', () => {
  it('is cut at its end, with an ellipsis', () => {
    expect(fitText('Ministry of Bridges', 60, size)).toMatch(/^Ministry.*…$/);
    expect(measureText(fitText('Ministry of Bridges', 60, size), size)).toBeLessThanOrEqual(60);
    expect(fitText('Ministry of Bridges', 2, size)).toBe('');
  });

  it('of a script that runs to the left has the ellipsis on its left, where its end is', () => {
    const cut = fitText('محمد عبد الرحمن السادات', 80, size);
    expect(cut.endsWith('…\u200f')).toBe(true);
    expect(measureText(cut, size)).toBeLessThanOrEqual(80);
    // Painters let that mark pass, and no other that reorders a line.
    expect(visibleText(cut)).toBe(cut);
    expect(visibleText('a\u200fb\u202e')).toBe('a\ufffdb\ufffd');
  });
});

it('a text is halved at the space that leaves its lines most alike', () => {
  expect(halveText('Ursula von der Leyen', size)).toEqual(['Ursula von', 'der Leyen']);
  expect(halveText('Makariv', size)).toBeNull();
});

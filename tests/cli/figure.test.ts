import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { annalist, article, folderWith } from './annalist.ts';

describe('annalist figure', () => {
  const folder = folderWith({ 'a.txt': article });
  for (const kind of ['timeline', 'network'])
    it(`draws the ${kind} as an SVG file of the width asked for`, () => {
      const { code, out } = annalist('figure', kind, '--width', '120', '--theme', 'print', folder);
      expect(code).toBe(0);
      expect(out).toMatch(/^<\?xml|^<svg/);
      const svg = parseHTML(out).document.querySelector('svg');
      expect(svg?.getAttribute('width')).toBe('120mm');
      expect(svg?.querySelector('title')?.textContent).toBeTruthy();
      expect(annalist('figure', kind, '--width', '120', '--theme', 'print', folder).out).toBe(out);
    });

  it('keeps to the days asked for', () => {
    const { code, out } = annalist(
      'figure',
      'timeline',
      '--from',
      '2021-05',
      '--to',
      '2021-05-20',
      path.join(folder, 'a.txt'),
    );
    expect(code).toBe(0);
    expect(out).toContain('May');
  });
});

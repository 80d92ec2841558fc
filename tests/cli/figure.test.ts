import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { annalist, article, folderWith } from './annalist.ts';

describe('annalist figure', () => {
  const folder = folderWith({ 'a.txt': article });
  for (const kind of ['timeline', 'network', 'storyline'])
    it(`draws the ${kind} as an SVG file of the width asked for`, () => {
      const { code, out } = annalist('figure', kind, '--width', '120', '--theme', 'print', folder);
      expect(code).toBe(0);
      expect(out).toMatch(/^<\?xml|^<svg/);
      const svg = parseHTML(out).document.querySelector('svg');
      expect(svg?.getAttribute('width')).toBe('120mm');
      expect(svg?.querySelector('title')?.textContent).toBeTruthy();
      expect(annalist('figure', kind, '--width', '120', '--theme', 'print', folder).out).toBe(out);
    });

  it('writes the format that the file is called by', () => {
    const beginnings = { svg: '<svg', pdf: '%PDF-', png: '\x89PNG' };
    for (const [extension, beginning] of Object.entries(beginnings)) {
      const file = path.join(folderWith({}), `figure.${extension}`);
      expect(annalist('figure', 'timeline', '--dpi', '50', '-o', file, folder)).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(file, 'latin1').slice(0, beginning.length)).toBe(beginning);
    }
  });

  it('keeps the story, which every command then reads from the figure', () => {
    const file = path.join(folderWith({}), 'figure.svg');
    annalist('figure', 'timeline', '--from', '2021-05-01', '--to', '2021-05-20', '-o', file, folder);
    expect(annalist('analyse', file).out).toBe(annalist('analyse', folder).out);
    // Drawn again, it shows the same days.
    expect(annalist('figure', 'timeline', file).out).toBe(readFileSync(file, 'utf8'));

    const bare = path.join(folderWith({}), 'bare.svg');
    annalist('figure', 'timeline', '--no-story', '-o', bare, folder);
    const { code, err } = annalist('analyse', bare);
    expect(code).toBe(1);
    expect(err).toContain('it holds no story');
  });

  it.each([
    [['--preset', 'poster'], /preset/],
    [['--width', '3'], /width: at least 40 millimetres/],
    [['--dpi', 'many'], /dpi: write a number of dots per inch/],
    [['--from', '2021-02-30'], /from: write a date on the calendar/],
    [['--from', '2021-06', '--to', '2021-05'], /to 2021-05 lies before from 2021-06/],
    [['--height', '30'], /height: 30 mm are too little for this figure; it needs \d+ mm/],
  ])('called with %s says what is wrong and exits with 2', (options, message) => {
    const { code, out, err } = annalist('figure', 'timeline', ...options, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
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

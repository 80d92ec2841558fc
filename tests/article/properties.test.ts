import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText, readFile, regionKinds, UnreadableError, type Article } from '#lib/article/index.ts';

/** Regions are in order, inside the text, apart, trimmed, and leave out nothing but white space. */
function expectWhole({ text, regions }: Article) {
  let end = 0;
  const wrong = regions.filter((region) => {
    const between = text.slice(end, region.start);
    const inside = text.slice(region.start, region.end);
    const isRight =
      regionKinds.includes(region.kind) &&
      region.start >= end &&
      region.start < region.end &&
      between.trim() === '' &&
      inside === inside.trim();
    end = region.end;
    return !isRight;
  });
  expect(wrong).toEqual([]);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(end).trim()).toBe('');
}

const paths = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.tml', 'a', null);
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '. ',
    'Tags',
    'Related',
    'By Ada Moss',
    'KYIV, March 22 (AP) — ',
    'Photo: x',
    '---\n',
    '# ',
    '> ',
  ],
  ...[
    '- ',
    '[a](b)',
    '<p>',
    '</p>',
    '<div class="related">',
    '<h1>',
    '<TEXT>',
    '</TEXT>',
    '<script>',
    '<!--',
    '&amp;',
    '\0',
  ],
  ...[
    '\u202e',
    'Share',
    'word',
    'A Title Of Sorts',
    'The council met on Tuesday and went home early.',
    '2022-03-22',
    'é',
    '\ud800',
  ],
);

describe('any file', () => {
  it('of any bytes is an article with whole regions, the same each time, or refused in one line', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
      fc.array(pieces, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    fc.assert(
      fc.property(paths, bytes, (path, bytes) => {
        try {
          const first = readFile({ path, bytes });
          expectWhole(first.article);
          expect(readFile({ path, bytes })).toEqual(first);
        } catch (error) {
          if (!(error instanceof UnreadableError)) throw error;
          expect(error.message).not.toContain('\n');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('pasted keeps its text as it is, but for line ends', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 60 }), (parts) => {
        const text = `x${parts.join('')}`;
        const article = articleFromText(text);
        expect(article.text).toBe(text);
        expectWhole(article);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['a megabyte in one line', 'word, and '.repeat(100_000)],
    ['a megabyte without a space', 'A'.repeat(1_000_000)],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['headers of lists alone', 'Related\n'.repeat(50_000)],
    ['names without end', 'By '.concat('Ada '.repeat(100_000))],
    ['dashes and hash signs', '- # '.repeat(200_000)],
    ['a line of spaces', `a${' '.repeat(500_000)}b`],
    ['menus that are none', `${'A > '.repeat(49)}!\n`.repeat(1000)],
    ['names that are none', `By ${'a '.repeat(150)}.\n`.repeat(1000)],
    ['short lines', 'Ab\n'.repeat(100_000)],
    ['links without end', `${'Lighthouse hit\n'.repeat(50_000)}Related\n${'Lighthouse Hit Again\n'.repeat(150_000)}`],
  ])('is read: %s', (_, text) => {
    expectWhole(articleFromText(text));
  });
});

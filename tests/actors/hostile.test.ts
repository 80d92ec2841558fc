import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { articleFromText } from '#lib/article/index.ts';

const actorsIn = (text: string) => {
  const article = articleFromText(text, { title: 'Untitled' });
  return findActors(tokenise(article.text, article.regions));
};

// Text without tags, parse and name spans, of shapes that no reporter writes. Every test ends, or the suite's clock stops it.
describe('hostile text', () => {
  const shapes: Record<string, string> = {
    'one line of a quarter of a megabyte': 'Anna Weber met Karl of the Ministry in Rome and '.repeat(5_000),
    'a word of ten thousand letters': `${'A'.repeat(10_000)} and ${'Ab'.repeat(5_000)} said`,
    'a million digits': `Boeing ${'7'.repeat(1_000_000)} flew`,
    'a thousand nested brackets': `${'['.repeat(1000)}Alexander${']'.repeat(1000)} Lukashenko`,
    'null bytes and bidi controls': 'Anna\u0000Weber \u202Esaid\u202C \u2066Karl\u2069',
    'five thousand names': Array.from({ length: 5_000 }, (_, i) => `Mr Name${i} Sur${i} came.`).join(' '),
    'five thousand people of one surname': Array.from({ length: 5_000 }, (_, i) => `Mr Name${i} Weber came.`).join(' '),
    'titles upon titles': 'President '.repeat(20_000),
    'commas between names': 'Anna Weber, '.repeat(20_000),
  };
  for (const [shape, text] of Object.entries(shapes))
    it(`is read whatever its shape: ${shape}`, () => {
      for (const { mentions } of actorsIn(text)) {
        for (const { start, end } of mentions) expect(end > start && start >= 0 && end <= text.length).toBe(true);
      }
    });

  it('never makes markup of itself', () => {
    const [actor] = actorsIn('They met Mr <script>alert(1)</script> Weber in Rome.');
    expect(actor.name).not.toContain('<');
  });

  it('yields nothing from nothing', () => {
    expect(findActors(tokenise('', []))).toEqual([]);
    expect(findActors(tokenise(' \n\n ', []))).toEqual([]);
  });
});

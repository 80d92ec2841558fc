import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, leadIn, StorySearch } from '../../src/lib/workbench/search.ts';
import { sampleStory } from '../figure/sample-story.ts';

describe('search', () => {
  const search = new StorySearch(sampleStory);

  it('finds actors by any of their names', () => {
    expect(search.find('kremlin')).toContainEqual({ kind: 'actor', id: 'p-russia', label: 'Russia' });
  });

  it('finds events by words in any order', () => {
    const labels = search.find('ukraine invades').map(({ label }) => label);
    expect(labels).toContain('Russia invades Ukraine');
  });

  it('finds the sentence, and the place in it', () => {
    const [finding] = search.find('ammunition').filter(({ kind }) => kind === 'sentence');
    expect(finding).toBeDefined();
    if (finding.kind !== 'sentence') throw new Error('not a sentence');
    const { text } = sampleStory.articles.find(({ id }) => id === finding.article)!;
    expect(text.slice(finding.hit.start, finding.hit.end)).toBe('ammunition');
    expect(finding.label).toMatch(/^A source in the opposition .* ammunition\.$/);
  });

  it('begins a sentence near what was found in it', () => {
    expect(leadIn('The envoys, said ')).toBe('The envoys, said ');
    const cut = leadIn('The envoys who had come a long way over the hills and through the snow of that winter met ');
    expect(cut).toMatch(/^…\S.* met $/);
    expect(cut.length).toBeLessThanOrEqual(61);
  });

  it('finds nothing for nothing, and for words that are not there', () => {
    expect(search.find('   ')).toEqual([]);
    expect(search.find('xylophone')).toEqual([]);
  });

  it('lets accents and case be', () => {
    expect(fold('Élysée, KYIV')).toBe('elysee, kyiv');
  });

  it('folding never moves an offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('takes a line of a megabyte as it comes', () => {
    const [article] = sampleStory.articles;
    const story = { ...sampleStory, articles: [{ ...article, text: `${'word '.repeat(200_000)}needle` }] };
    const [finding] = new StorySearch(story).find('needle');
    expect(finding.label.length).toBeLessThan(400);
  });
});

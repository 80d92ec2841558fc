import { describe, expect, it } from 'vitest';
import { pathWords } from '../../src/lib/workbench/path-words.ts';

/** Without the marks that keep names in their own direction. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const nameOf = (id: string) => id.toUpperCase();

describe('the way between two actors, in words', () => {
  it('is what they share, where they share something', () => {
    const path = { actors: ['a', 'b'], events: [['1', '2']] };
    expect(plain(pathWords(['a', 'b'], path, nameOf))).toBe('A and B share 2 events');
    expect(plain(pathWords(['a', 'b'], { ...path, events: [['1']] }, nameOf))).toBe('A and B share 1 event');
  });

  it('names everyone on it, with the number of events between each and the next', () => {
    const path = { actors: ['a', 'c', 'b'], events: [['1'], ['2', '3', '4']] };
    expect(plain(pathWords(['a', 'b'], path, nameOf))).toBe('A – C (1 shared event) – B (3)');
  });

  it('says so where there is none', () => {
    expect(plain(pathWords(['a', 'b'], null, nameOf))).toBe('A and B share no events, not even through others');
  });

  it('keeps a name that runs from right to left from turning the others round', () => {
    expect(pathWords(['a', 'b'], null, () => 'שלום')).toContain('\u2068שלום\u2069');
  });
});

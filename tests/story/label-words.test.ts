import { describe, expect, it } from 'vitest';
import { wordsOfLabel } from '#lib/story/merge/label-words.ts';

describe('the words of a label', () => {
  it('are those that say who and what, not the deed', () => {
    expect(wordsOfLabel('Council approves the budget', 'approve', 'approved')).toEqual(['counci', 'budget']);
    expect(wordsOfLabel('Flood', 'flood', 'floods')).toEqual([]);
  });

  it('are the same of a country and its people, of a verb and its noun', () => {
    expect(wordsOfLabel('Russia invades Ukraine', 'invade', 'invaded')).toEqual(['russia', 'ukrain']);
    expect(wordsOfLabel('Russian invasion of Ukraine', 'invade', 'invasion')).toEqual(['russia', 'ukrain']);
  });
});

import { describe, expect, it } from 'vitest';
import { findReprints as reprintsAmong } from '../../src/lib/story/merge/reprints.ts';

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');

const findReprints = (texts: string[]) => reprintsAmong(texts.map((text) => ({ text })));

describe('reprints', () => {
  it('are found under another headline and a changed end, and point to the first copy', () => {
    const wire = words(0, 200);
    expect(findReprints([wire, words(1000, 200), `${words(5000, 10)} ${wire} ${words(6000, 20)}`])).toEqual([0, 1, 0]);
  });

  it('are found where an editor has rewritten half of them, not where a statement is quoted at length', () => {
    const edited = (shared: number) => [words(0, 400), `${words(0, shared)} ${words(3000, 400 - shared)}`];
    expect(findReprints(edited(210))).toEqual([0, 0]);
    expect(findReprints(edited(90))).toEqual([0, 1]);
  });

  it('are not what only shares a quotation', () => {
    const quotation = words(0, 25);
    expect(findReprints([`${words(1000, 200)} ${quotation}`, `${words(2000, 200)} ${quotation}`])).toEqual([0, 1]);
  });

  it('are found among a hundred copies', () => {
    expect(
      new Set(findReprints(Array.from({ length: 100 }, (_, i) => `${words(0, 200)} ${words(1000 + i, 1)}`))),
    ).toEqual(new Set([0]));
  });

  it('cost nothing where there is nothing to read', () => {
    expect(findReprints(['', ''])).toEqual([0, 1]);
  });
});

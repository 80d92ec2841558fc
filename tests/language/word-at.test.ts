import { expect, it } from 'vitest';
import { wordAt } from '#lib/language/index.ts';

it('gives the word at a place, and none beyond either end', () => {
  const words = ['The', 'mill', 'closed'];
  expect([-1, 0, 2, 3].map((place) => wordAt(words, place))).toEqual([undefined, 'The', 'closed', undefined]);
});

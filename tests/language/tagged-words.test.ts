import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '#lib/language/index.ts';
import { TaggedWords } from '#lib/language/tag/tagged-words.ts';

const { lexicon } = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

it('tells words and tags by place, nothing beyond the ends, and changes tags in place', () => {
  const tags = Int32Array.of(0, 1);
  const words = new TaggedWords(['NNS', 'VBD'], [lexicon.get('Mills'), lexicon.get('closed')], tags);
  expect([-1, 0, 1, 2].map((i) => words.tagOf(i))).toEqual(['', 'NNS', 'VBD', '']);
  expect([-1, 0, 1, 2].map((i) => words.lower(i))).toEqual(['', 'mills', 'closed', '']);
  expect([words.isSmall(0), words.isSmall(1)]).toEqual([false, true]);
  words.retag(0, 'VBD');
  expect([...tags]).toEqual([1, 1]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/lib/language/index.ts';
import { irregularBase } from '../../src/lib/language/lemma/irregular-verbs.ts';
import { knownBase, lemmaOf } from '../../src/lib/language/lemma/lemmatiser.ts';

const { lemmatiser, lexicon } = loadModel(readFileSync('static/model/english.bin'));

describe('the dictionary form of a verb', () => {
  for (const [word, tag, lemma] of [
    ['bombed', 'VBD', 'bomb'],
    ['shelled', 'VBN', 'shell'],
    ['shipped', 'VBD', 'ship'],
    ['hoped', 'VBD', 'hope'],
    ['tore', 'VBD', 'tear'],
    ['withstood', 'VBD', 'withstand'],
    ['fled', 'VBD', 'flee'],
    ['overthrown', 'VBN', 'overthrow'],
    ['issuing', 'VBG', 'issue'],
    ['dying', 'VBG', 'die'],
    ['mining', 'VBG', 'mine'],
    ['lobbing', 'VBG', 'lob'],
    ['yoked', 'VBD', 'yoke'],
  ])
    it(`of ${word} is ${lemma}`, () => {
      const byEnding = lemmaOf(lemmatiser, word, tag, lexicon.isWord);
      expect(knownBase(byEnding, word, tag, lexicon.isVerb)).toBe(lemma);
    });

  it('is known for irregular forms alone', () => {
    expect(irregularBase('stricken')).toBe('strike');
    expect(irregularBase('walked')).toBeUndefined();
  });
});

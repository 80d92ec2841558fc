import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/lib/language/index.ts';
import { irregularBase } from '../../src/lib/language/lemma/irregular-verbs.ts';
import { knownBase, lemmaOf, speltBase } from '../../src/lib/language/lemma/lemmatiser.ts';

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
    ['fixes', 'VBZ', 'fix'],
    ['echoes', 'VBZ', 'echo'],
    ['goes', 'VBZ', 'go'],
  ])
    it(`of ${word} is ${lemma}`, () => {
      const byEnding = lemmaOf(lemmatiser, word, tag, lexicon.isWord);
      expect(knownBase(byEnding, word, tag, lexicon.isVerb)).toBe(lemma);
    });

  it('is one that is spelt so: "hoped" is not of "hop", nor "leaned" of "learn"', () => {
    expect(speltBase('hop', 'hoped', 'VBN', lexicon.isVerb)).toBe('hope');
    expect(speltBase('hop', 'hopped', 'VBN', lexicon.isVerb)).toBe('hop');
    expect(speltBase('learn', 'leaned', 'VBD', lexicon.isVerb)).toBe('lean');
    expect(speltBase('die', 'dying', 'VBG', lexicon.isVerb)).toBe('die');
  });

  it('is known for irregular forms alone', () => {
    expect(irregularBase('stricken')).toBe('strike');
    expect(irregularBase('walked')).toBeUndefined();
  });
});

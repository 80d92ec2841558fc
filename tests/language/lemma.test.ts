import { readFileSync } from 'node:fs';
import { strFromU8, unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/lib/language/index.ts';
import { irregularBase } from '../../src/lib/language/lemma/irregular-verbs.ts';
import { knownBase, lemmaOf, speltBase } from '../../src/lib/language/lemma/lemmatiser.ts';
import { readingOf } from '../../src/lib/language/lemma/reading.ts';
import { compressedSections } from '../../src/lib/language/model/container.ts';
import { mix } from '../../src/lib/language/model/hash.ts';

const bytes = readFileSync('static/model/english.bin');
const model = loadModel(bytes);
const { lemmatiser, lexicon } = model;

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
    expect(speltBase('we', 'wed', 'VBN', lexicon.isVerb)).toBe('wed');
  });

  it('is known for irregular forms alone', () => {
    expect(irregularBase('stricken')).toBe('strike');
    expect(irregularBase('walked')).toBeUndefined();
  });
});

describe('the field of meaning of a word', () => {
  it('is the one that the parser learnt with: another asks for a model trained anew', () => {
    const { tagSets } = JSON.parse(strFromU8(unzlibSync(compressedSections(bytes).words!))) as { tagSets: [string][] };
    const { tags } = model.tagger;
    let sum = 0;
    for (const [word] of tagSets)
      tags.forEach((_, tag) => (sum = mix(sum, readingOf(lexicon.get(word), tag, tags, model).sense)));
    expect(tagSets.length).toBeGreaterThan(5000);
    expect(sum >>> 0).toBe(1420062706);
  });
});

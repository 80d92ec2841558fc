import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** Whom the last mention of a word in a text means; undefined where nobody. */
function meant(text: string, word: string): string | undefined {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const start = text.lastIndexOf(word);
  return findActors(annotated).find(({ mentions }) => mentions.some((mention) => mention.start === start))?.name;
}

describe('whoever does it', () => {
  it('does it to another, however they were spoken of before', () => {
    const before = 'Peter Kolb met Daniel Varr. Kolb was tired. His back hurt.';
    expect(meant(`${before} Kolb thanked him.`, 'him')).toBe('Daniel Varr');
    expect(meant(`${before} Kolb tried to thank him.`, 'him')).toBe('Daniel Varr');
    expect(meant(`${before} Kolb prayed with him.`, 'him')).toBe('Daniel Varr');
  });

  it('may have it done behind their back, and own what they do it to', () => {
    expect(meant('Anna Kolb sat down. Kolb looked behind her.', 'her')).toBe('Anna Kolb');
    expect(meant('Anna Kolb was asked. Kolb gave her surname.', 'her')).toBe('Anna Kolb');
  });
});

describe('what is joined to somebody', () => {
  it('is theirs', () => {
    expect(meant('Peter Kolb fell ill. Reporters met Daniel Varr and his brother.', 'his')).toBe('Daniel Varr');
    expect(meant('Lomvik burnt. Shells fell on Nordby and its harbour.', 'its')).toBe('Nordby');
  });
});

describe('“it said”', () => {
  it('is the newspaper, named or not, and no town', () => {
    expect(meant('Lomvik would ban bottles, the newspaper said. Nordby would follow, it said.', 'it')).toBe(
      'newspaper',
    );
  });

  it('is nobody known where another tells it of itself', () => {
    expect(meant('Nordby Corp. raised its offer after another concern said it would pay more.', 'it')).toBeUndefined();
    expect(meant('Nordby Corp. raised its offer and said it would pay more.', 'it')).toBe('Nordby Corp.');
  });
});

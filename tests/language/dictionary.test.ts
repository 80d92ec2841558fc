import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dictionaryEntry,
  dictionaryParts,
  nounSense,
  partsOfSpeech,
  readDictionary,
  storedDictionary,
  verbSense,
} from '../../src/lib/language/model/dictionary.ts';

const part = (name: (typeof partsOfSpeech)[number]) => 1 << partsOfSpeech.indexOf(name);
const dictionary = new Map([
  ['bulldozer', part('noun')],
  ['ferry', part('noun') | part('verb')],
  ['stop', part('noun') | part('verb')],
  ['hope', part('noun') | part('verb')],
  ['quiet', part('adjective')],
  ['built', part('verb')],
]);
const parts = (word: string) => dictionaryParts(dictionary, word);

describe('what a dictionary says of a word', () => {
  it('is its own parts of speech', () => {
    expect(parts('bulldozer')).toBe(part('noun'));
    expect(parts('nothing')).toBe(0);
  });

  it.each([
    'bulldozers',
    'ferries',
    'stopped',
    'stopping',
    'hoping',
    'hoped',
    'ferried',
    'quietly',
    'quieter',
    'half-built',
  ])('tells something of %s by its base form', (word) => expect(parts(word)).not.toBe(0));

  it('tells inflections apart that different parts of speech have', () => {
    expect(new Set(['stops', 'stopped', 'stopping', 'bulldozers', 'quietly'].map(parts)).size).toBe(5);
    expect(parts('bulldozered')).toBe(0);
  });

  it('keeps what it can be apart from what it means', () => {
    const meant = new Map([['ferry', dictionaryEntry(part('noun') | part('verb'), 6, 10)]]);
    expect(dictionaryParts(meant, 'ferry')).toBe(parts('ferry'));
    expect(dictionaryParts(meant, 'ferries')).toBe(parts('ferries'));
    expect([nounSense(meant, 'ferry'), verbSense(meant, 'ferry')]).toEqual([6, 10]);
    expect([nounSense(meant, 'boat'), verbSense(meant, 'boat')]).toEqual([0, 0]);
  });

  it('comes back from a file as it was', () => {
    const word = fc.stringMatching(/^[a-z][a-z'-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: dictionaryEntry(63, 26, 15) }))), (entries) => {
        const written = new Map(entries);
        const read = readDictionary(JSON.parse(JSON.stringify(storedDictionary(written))));
        for (const [known, parts] of written) {
          expect(read.get(known)).toBe(parts);
          for (const other of [known.slice(1), `${known}s`, `${known} ${known}`])
            expect(read.get(other)).toBe(written.get(other));
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestClass, type Classifier } from '#lib/language/model/classifier.ts';
import { PlainClassifier } from '#lib/language/model/plain-classifier.ts';
import type { StoredRows } from '#lib/language/model/rows.ts';
import { sumRows } from '#lib/language/model/sum-rows.wasm.ts';
import { templates } from '#lib/language/model/templates.ts';
import { vectorClassifier } from '#lib/language/model/vector-classifier.ts';
import { assemble } from '../../src/training/assemble.ts';

/** Rows of a classifier, from the class and the weight of each entry. */
function stored(classes: number, bits: number, rows: ReadonlyMap<number, ReadonlyMap<number, number>>): StoredRows {
  const kept = [...rows].filter(([, entries]) => entries.size > 0).sort(([a], [b]) => a - b);
  const weights = Int16Array.from(kept.flatMap(([, entries]) => [...entries.values()]));
  return {
    classes,
    bits,
    rows: Int32Array.from(kept, ([row]) => row),
    counts: Uint8Array.from(kept, ([, entries]) => entries.size),
    entryClasses: Uint8Array.from(kept.flatMap(([, entries]) => [...entries.keys()])),
    weights,
  };
}

const bits = 7;
const anyRows = (classes: number) =>
  fc
    .array(
      fc.tuple(
        fc.nat((1 << bits) - 1),
        fc.array(fc.tuple(fc.nat(classes - 1), fc.integer({ min: -32767, max: 32767 })), { maxLength: classes }),
      ),
      { maxLength: 1 << bits },
    )
    .map((rows) => stored(classes, bits, new Map(rows.map(([row, entries]) => [row, new Map(entries)]))));
const anyHashes = fc.array(fc.integer(), { maxLength: 256 });

function scoresOf(classifier: Classifier, hashes: readonly number[]): number[] {
  classifier.features.set(hashes);
  classifier.scores.fill(0);
  classifier.add(hashes.length);
  return [...classifier.scores];
}

const atoms = ['tag', 'word', 'next', 'last'];
const lists = [templates(atoms, 'word tag\nword\ntag word next last\ntag word next'), templates(atoms, 'last\nnext')];

describe('a classifier', () => {
  const few = stored(3, 4, new Map([[5, new Map([[0, 2], [2, -7]])], [9, new Map([[2, 10]])]])); // prettier-ignore
  const hashOf = (row: number) => row << 28;
  const both = [new PlainClassifier(few, []), vectorClassifier(few, [])!];

  it.each(both)('adds the rows of its features to what it has', (classifier) => {
    expect(scoresOf(classifier, [hashOf(5), hashOf(6), hashOf(5)])).toEqual([4, 0, -14]);
    classifier.features[0] = hashOf(9);
    classifier.add(1);
    expect([...classifier.scores]).toEqual([4, 0, -4]);
    classifier.add(0);
    expect([...classifier.scores]).toEqual([4, 0, -4]);
  });

  it.each(both)('names the class of the highest score, of equal ones the first', (classifier) => {
    scoresOf(classifier, [hashOf(9)]);
    expect(bestClass(classifier)).toBe(2);
    scoresOf(classifier, []);
    expect(bestClass(classifier)).toBe(0);
  });

  it.each([1, 4, 5, 11, 16, 49, 64])('of %i classes sums the same in vectors as without', (classes) => {
    fc.assert(
      fc.property(anyRows(classes), anyHashes, (rows, hashes) => {
        expect(scoresOf(vectorClassifier(rows, [])!, hashes)).toEqual(scoresOf(new PlainClassifier(rows, []), hashes));
      }),
      { numRuns: 60 },
    );
  });

  it('hashes templates the same in vectors as without', () => {
    const plain = new PlainClassifier(few, lists);
    const vector = vectorClassifier(few, lists)!;
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), fc.nat(1), (values, list) => {
        const hashed = [plain, vector].map((classifier) => {
          classifier.values.set(values, 1);
          return [...classifier.features.subarray(0, classifier.hash(list))];
        });
        expect(hashed[0]).toHaveLength(lists[list].count);
        expect(hashed[1]).toEqual(hashed[0]);
      }),
    );
  });

  it('is left to plain sums where its classes are beyond vectors', () => {
    expect(vectorClassifier(stored(65, 4, new Map([[1, new Map([[64, 1]])]])), [])).toBeNull();
  });
});

describe('where there is no WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('a text is annotated the same', async () => {
    const text = 'Officials in Minsk said on Tuesday that the army had not closed the border, which Poland denies.';
    const article = { text, regions: [{ kind: 'body' as const, start: 0, end: text.length }] };
    const bytes = readFileSync('static/model/english.bin');
    const annotated = async () => {
      vi.resetModules();
      const { annotate, loadModel } = await import('#lib/language/index.ts');
      const model = loadModel(bytes);
      return {
        annotation: annotate(article, model),
        isPlain: model.tagger.model.constructor.name === 'PlainClassifier',
      };
    };
    const quick = await annotated();
    vi.stubGlobal('WebAssembly', undefined);
    const slow = await annotated();
    expect([quick.isPlain, slow.isPlain]).toEqual([false, true]);
    expect(slow.annotation).toEqual(quick.annotation);
  });
});

it('the program that sums rows is what its text says', async () => {
  const text = readFileSync('src/lib/language/model/sum-rows.wat', 'utf8');
  expect(Buffer.from(sumRows()).equals(await assemble(text))).toBe(true);
});

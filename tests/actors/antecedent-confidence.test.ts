import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pronounConfidence } from '#lib/actors/antecedent-confidence.ts';
import { findActors, isInDoubt } from '#lib/actors/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** How sure each mention of an actor is, by its words; 1 where nothing else can be meant. */
function sureness(text: string, name: string): [words: string, confidence: number][] {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const actor = findActors(annotated).find((each) => each.name === name)!;
  return actor.mentions.map(({ start, end, confidence = 1 }) => [text.slice(start, end), confidence]);
}
const of = (word: string, found: [string, number][]): number => found.find(([words]) => words === word)![1];

describe('how sure it is whom a word means', () => {
  it('is beyond doubt for a name, and for what grammar settles', () => {
    expect(sureness('Ukraine said it had beaten back an assault.', 'Ukraine')).toEqual([
      ['Ukraine', 1],
      ['it', 1],
    ]);
  });

  it('is less where another may be meant, who stands as near', () => {
    const alone = of('He', sureness('Karl Stein left. He resigned on Friday.', 'Karl Stein'));
    const rivalled = of('He', sureness('Jan Lerner met Karl Stein. He resigned on Friday.', 'Karl Stein'));
    expect(rivalled).toBeLessThan(alone);
    expect(isInDoubt({ confidence: rivalled })).toBe(true);
    expect(isInDoubt({ confidence: alone })).toBe(false);
    expect(isInDoubt({})).toBe(false);
  });

  it('is no more for what hangs on a word in doubt', () => {
    const found = sureness('Anna Moor praised Eva Lund. She resigned. Her brother won the race.', 'Anna Moor');
    expect(of('Her', found)).toBeLessThan(1);
    const country = sureness('Russia warned Belarus on Monday. The country closed its border.', 'Russia');
    expect(of('its', country)).toBeLessThanOrEqual(of('The country', country));
  });

  it('is a share that grows with what speaks for it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('he', "he's", 'it', "it's", 'they', "they's"),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (group, margin, more) => {
          const likely = pronounConfidence(group, { margin, features: [] });
          expect(likely).toBeGreaterThan(0);
          expect(likely).toBeLessThan(1);
          expect(pronounConfidence(group, { margin: margin + more, features: [] })).toBeGreaterThan(likely);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { cutToLength, withMarksInPlace, withoutOpenEnd } from '#lib/events/labels/tidy.ts';
import { told } from './told.ts';

describe('the marks of a label', () => {
  it('are brackets in pairs, whatever was left out between them or after them', () => {
    expect(withMarksInPlace('Kolb helps team to record of 56-26 (')).toBe('Kolb helps team to record of 56-26');
    expect(withMarksInPlace('Family in Lomvik] loses roof (and barn)')).toBe('Family in Lomvik loses roof (and barn)');
    expect(withMarksInPlace('Marines restore Lomvik } to citizens')).toBe('Marines restore Lomvik to citizens');
    expect(told(`Kolb said: “I think the old mill (and all that the council built around it) must go.”`)).toContain(
      'Kolb: “I think the old mill (and all that the council built around it) must go” (happened)',
    );
    const longer = 'the tall old mill (and all that the council had built around it in those years) must go';
    expect(told(`Kolb said: “I think ${longer}.”`)).toContain(
      'Kolb: “I think the tall old mill (and all that the council had built around…)” (happened)',
    );
  });

  it('stand close to their words in texts that are cut into words', () => {
    expect(withMarksInPlace("Kolb: “I think , for all of us , it 's over , and I do n't mind !”")).toBe(
      "Kolb: “I think, for all of us, it's over, and I don't mind!”",
    );
    expect(withMarksInPlace('Kolb bats .324 in ’s-Lomvik ... and rests')).toBe(
      'Kolb bats .324 in ’s-Lomvik ... and rests',
    );
  });

  it('are those of a cut label, too, which is never longer than labels are', () => {
    const label = cutToLength(
      `[Organisation of Mills and of all Millers of the Valley of Lomvik and of ${'Rivers '.repeat(9)}]`,
    );
    expect(label).toBe('[Organisation of Mills and of all Millers of the Valley of Lomvik and of…]');
    for (const text of ['😀'.repeat(99), `(${'x'.repeat(99)}`, `${'([{'.repeat(30)}`]) {
      expect(cutToLength(text).length).toBeLessThanOrEqual(80);
      expect(cutToLength(text)).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('the end of a label', () => {
  it('opens nothing that is left out', () => {
    expect(withoutOpenEnd('Millers learn, and')).toBe('Millers learn');
    expect(withoutOpenEnd('Kolb may sell mill, barn or or')).toBe('Kolb may sell mill, barn');
    expect(withoutOpenEnd('Kolb signs the')).toBe('Kolb signs');
    expect(told('Kolb got a glimpse of what was left.').join()).toMatch(/Kolb gets glimpse \(/);
  });

  it('may be a word that stands for something', () => {
    for (const label of [
      'Kolb may repair that',
      'Fire crew is called in',
      'Kolb does not know how',
      'Lomvik joins Group A',
    ])
      expect(withoutOpenEnd(label)).toBe(label);
  });
});

import { describe, expect, it } from 'vitest';
import { told, toldBy } from './told.ts';

describe('several deeds that somebody tells of', () => {
  it('are all told by whoever tells of the first', () => {
    expect(told('The police said they had arrested two men, searched a house and found weapons.')).toEqual([
      'Police say they arrest two men (happened)',
      'Police arrest two men (claimed)',
      'Police search house (claimed)',
      'Police find weapons (claimed)',
    ]);
    expect(
      toldBy('The Bordurian army said that it had retaken Klow, a suburb, and thwarted an attack.').slice(1),
    ).toEqual([
      'Bordurian army retakes Klow < Bordurian army',
      'Bordurian army thwarts attack < Bordurian army',
      'Attack < Bordurian army',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { told, toldOf } from './told.ts';

describe('who owns a deed', () => {
  it('undergoes what nobody does to himself', () => {
    expect(toldOf("The letter called for Doe's dismissal.")).toContain("Doe's dismissal: patient Doe");
    expect(toldOf("Police announced Jane Doe's arrest.")).toContain("Doe's arrest: patient Jane Doe");
  });

  it('does it where somebody else undergoes it, and does what has no patient', () => {
    expect(toldOf("Norland's arrest of the sailors angered Borduria.")[0]).toContain('agent Norland');
    expect(toldOf("The letter called for Doe's resignation.")).toContain("Doe's resignation: agent Doe");
  });
});

describe('what is no event of its own', () => {
  it('are forces, and an opening to do something', () => {
    expect(told('The ministry has forces in the north.')).toEqual(['Ministry has forces in north (happened)']);
    expect(told('The strike gave Doe an opening to attack the mayor.')).not.toContain('Opening (happened)');
  });

  it('is what others did, too, or was done as told before', () => {
    expect(told('The players opposed it, and so did the coach.')).toEqual(['Players oppose it (happened)']);
    expect(told('He promised to leave, and did so on Friday.')).toEqual([
      'He promises to leave (happened)',
      'He is to leave (planned)',
    ]);
  });
});

describe('a phrase set between a subject and its verb', () => {
  it('does nothing', () => {
    expect(told('Jane Doe, in tears over the loss, left the stage.')).toContain('Doe leaves stage (happened)');
  });
});

describe('“himself”', () => {
  it('does nothing, either', () => {
    expect(toldOf('Doe has tripped over himself trying to please the mayor.')).toContain(
      'Doe tries to please mayor: agent Doe',
    );
  });
});

describe('what something is called', () => {
  it('stands behind it, with an article of its own', () => {
    expect(told('Doe called the riots a moment of shame for Norland.')[0]).toBe(
      'Doe calls riots a moment of shame (happened)',
    );
  });
});

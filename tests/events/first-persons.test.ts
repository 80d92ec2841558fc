import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('first persons in quotations', () => {
  it('are told of as others tell of them', () => {
    expect(told('"I kept my head and trusted myself," said Jane Doe.')).toEqual(
      expect.arrayContaining(['Doe keeps her head (claimed)', 'Doe trusts herself (claimed)']),
    );
    expect(told('"I think I will try," said Jane Doe.').join()).not.toMatch(/\bI\b/);
  });

  it('are whoever spoke in the paragraph before, where a paragraph only quotes', () => {
    expect(told('"The ship is old," Jane Doe said.\n\n"I sold the boats in May."')).toContain(
      'Doe sells boats (claimed)',
    );
    expect(
      told('"The ship is old," Jane Doe said.\n\n"I sold the boats in May," said a young docker.').join(),
    ).toContain('Young docker sells boats');
  });

  it('of several are whose speaker is named', () => {
    expect(told('"We lost the boats," said John Roe.')).toContain('Roe: We lose boats (claimed)');
    expect(told('We lost the boats.')).toContain('We lose boats (happened)');
  });
});

describe('firms taken for persons', () => {
  it('are not called by what firms are', () => {
    expect(told('Montedoria S.p.A. agreed to sell the mill.').join()).not.toMatch(/^S\.p\.A/);
  });
});

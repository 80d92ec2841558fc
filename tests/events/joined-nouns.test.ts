import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what is joined to a noun', () => {
  it('is done or not as that is', () => {
    expect(told('Norland will not hold elections or talks.')).toContain('Talks (denied)');
    expect(told('The guards prevented a fire and an explosion.')).toContain('Explosion (denied)');
    expect(told('No injuries or deaths were reported.')).toContain('No deaths (denied)');
  });

  it('is not denied where that is taken for granted', () => {
    expect(told('The mayor failed to address the violence and the warfare.')).toContain('Warfare (happened)');
  });
});

describe('what is ended, continued or stopped', () => {
  it('has begun, whether or not it is', () => {
    expect(told('Norland will end the war next year.')).toContain('War (happened)');
    expect(told('They did not end the strike.')).toContain('Strike (happened)');
    expect(told('The army failed to stop the riots.')).toContain('Riots (happened)');
  });

  it('is no deed of whoever ends it', () => {
    expect(told('The referee stopped the fight.')).toContain('Fight (happened)');
  });
});

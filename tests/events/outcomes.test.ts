import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('an infinitive that tells what came of a deed', () => {
  it('happened, unlike one that tells what it was done for', () => {
    expect(told('The thieves took a side road, only to run into a patrol.')).toContain(
      'Thieves run into patrol (happened)',
    );
    expect(told('The farmer returned home to find the barn in ruins.').join()).toMatch(/find[^,]*\(happened\)/);
    expect(told('The driver hit the wall to avoid a child.').join()).not.toMatch(/avoid[^,]*\(happened\)/);
  });
});

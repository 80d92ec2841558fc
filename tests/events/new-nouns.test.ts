import { describe, expect, it } from 'vitest';
import { dated, open } from './written.ts';

const opening = 'Police closed a road on Thursday.';
const then = '2022-05-19..2022-05-20';

describe('what a noun names', () => {
  it('is of the time of its verb where that tells that it happened', () => {
    expect(dated(`${opening} An explosion killed two guards.`).explosion).toBe(then);
    expect(dated(`${opening} Explosions were heard in the old town.`).Explosions).toBe(then);
    expect(dated(`${opening} The news sparked a walkout.`).walkout).toBe(then);
  });

  it('may be older where it is known already', () => {
    expect(dated(`${opening} The war killed thousands of people.`).war).toBe(open);
  });

  it('is of the time of the verb that tells the same deed', () => {
    expect(dated(`${opening} Farmers launched an attack on the mill.`).attack).toBe(then);
    expect(dated('The retreat began after the mayor left on Monday.').retreat).toBe('2022-05-16..2022-05-21');
    expect(dated('Farmers launched an attack on the mill in 2019.').attack).toBe('2019-01-01..2020-01-01');
  });
});

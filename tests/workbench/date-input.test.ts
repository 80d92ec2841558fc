import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateInput } from '../../src/lib/workbench/date-input.ts';

describe('a date as a person types it', () => {
  it.each([
    ['22 March 2022', '2022-03-22'],
    ['22 mar 2022', '2022-03-22'],
    ['22nd of nonsense 2022', null],
    ['March 22, 2022', '2022-03-22'],
    ['4 Sept 2021', '2021-09-04'],
    ['March 2022', '2022-03'],
    ['2022', '2022'],
    ['2022-03-22', '2022-03-22'],
    ['2022-3-2', '2022-03-02'],
    ['2022-03', '2022-03'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', null],
    ['31 April 2022', null],
    ['2022-13-01', null],
    ['3/4/2022', null],
    ['22 March', null],
    ['Tuesday', null],
    ['', null],
  ])('%s → %s', (text, date) => expect(parseDateInput(text)).toBe(date));

  it('is an ISO date or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseDateInput(text);
        expect(date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionSchema } from '#lib/story/index.ts';
import { parseDateInput, parseDatesInput } from '../../src/lib/workbench/date-input.ts';

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
    ['9999', null],
    ['0', null],
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

describe('one date or two, as a person types them', () => {
  it.each([
    ['22 March 2022', '2022-03-22'],
    ['3–5 March 2022', '2022-03-03/2022-03-05'],
    ['3-5 March 2022', '2022-03-03/2022-03-05'],
    ['28 February – 2 March 2022', '2022-02-28/2022-03-02'],
    ['between 28 February and 2 March 2022', '2022-02-28/2022-03-02'],
    ['from 3 May 2021 to June 2022', '2021-05-03/2022-06'],
    ['2022-03-03 - 2022-03-05', '2022-03-03/2022-03-05'],
    ['2020–2022', '2020/2022'],
    ['March–April 2022', '2022-03/2022-04'],
    ['5–3 March 2022', null],
    ['3–5 March', null],
    ['30 February – 2 March 2022', null],
    ['1 to 2 to 3 March 2022', null],
    ['–', null],
  ])('%s → %s', (text, dates) => expect(parseDatesInput(text)).toBe(dates));

  it('are what a correction takes, or nothing, whatever is typed', () => {
    const place = { article: 'a-1', start: 0, end: 1 };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('3', '5', '31', 'March', 'may', '2022', '20', '–', '-', ' ', ' to ', 'and')),
        (parts) => {
          const date = parseDatesInput(parts.join(''));
          if (date !== null) correctionSchema.parse({ type: 'date', events: [place], date });
        },
      ),
    );
  });
});

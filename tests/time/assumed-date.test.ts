import { describe, expect, it } from 'vitest';
import { assumedDate, type DocumentDate } from '../../src/lib/time/index.ts';

const dated = (value: string | null, begin: string | null, end: string | null): DocumentDate => ({
  value,
  interval: { begin, end },
  basis: 'inferred',
  confidence: 0.7,
  evidence: [],
});

describe('the date that relative times are counted from', () => {
  it('is the whole interval while that is narrow', () => {
    const close = dated('2022-03-22', '2022-03-20', '2022-03-27');
    expect(assumedDate(close)).toEqual(close);
  });

  it('is the best value where only the tail of the doubt reaches far', () => {
    expect(assumedDate(dated('2022-03', '2011-05-01', '2027-01-01')).interval).toEqual({
      begin: '2022-03-01',
      end: '2022-04-01',
    });
    expect(assumedDate(dated('2022-03', '2022-03-10', '2027-01-01')).interval).toEqual({
      begin: '2022-03-10',
      end: '2022-04-01',
    });
  });

  it('keeps the best value and what is known of it', () => {
    expect(assumedDate(dated('2022-03', '2011-05-01', '2027-01-01'))).toMatchObject({
      value: '2022-03',
      confidence: 0.7,
    });
  });

  it('is unknown where nothing but decades is known', () => {
    expect(assumedDate(dated(null, '1985-01-01', '2034-01-01')).interval).toEqual({ begin: null, end: null });
    expect(assumedDate(dated(null, '2021-12-01', '2022-03-01')).interval).toEqual({
      begin: '2021-12-01',
      end: '2022-03-01',
    });
  });

  it('is unknown where a year is no more than a guess', () => {
    const year = dated('2022', '1985-01-01', '2034-01-01');
    expect(assumedDate({ ...year, confidence: 0.3 })).toMatchObject({
      value: null,
      interval: { begin: null, end: null },
    });
    expect(assumedDate({ ...year, confidence: 0.6 }).value).toBe('2022');
    expect(assumedDate({ ...dated('2022-03', '1985-01-01', '2034-01-01'), confidence: 0.3 }).value).toBe('2022-03');
  });
});

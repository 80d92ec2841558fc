import { describe, expect, it } from 'vitest';
import { dateLabel, shortDateLabel, spanLabel, windowLabel } from '#lib/figure/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';

type Date_ = NonNullable<StoryEvent['date']>;
const date = (
  begin: string | null,
  end: string | null,
  granularity: Date_['granularity'],
  value: string | null = null,
) => dateLabel({ begin, end, granularity, value, basis: 'stated', times: [], confidence: 1 });
const span = (begin: string, end: string) => ({ begin: Date.parse(`${begin}Z`), end: Date.parse(`${end}Z`) });

describe('dates as people write them', () => {
  it.each([
    ['22 March 2022', date('2022-03-22', '2022-03-23', 'day', '2022-03-22')],
    ['21–22 March 2022', date('2022-03-21', '2022-03-23', 'day', '2022-03-21/2022-03-22')],
    ['28 February – 2 March 2022', date('2022-02-28', '2022-03-03', 'day', '2022-02-28/2022-03-02')],
    ['March 2022', date('2022-03-01', '2022-04-01', 'month', '2022-03')],
    ['January–March 2022', date('2022-01-01', '2022-04-01', 'quarter', '2022-Q1')],
    ['2017', date('2017-01-01', '2018-01-01', 'year', '2017')],
    ['1990s', date('1990-01-01', '2000-01-01', 'decade', '199')],
    ['20th century', date('1900-01-01', '2000-01-01', 'century', '19')],
    ['about 22 March 2022', date('2022-03-20', '2022-03-25', 'day', '2022-03-22')],
    ['between 25 and 31 March 2022', date('2022-03-25', '2022-04-01', 'day')],
    ['some time in March 2022', date('2022-03-01', '2022-04-01', null)],
    ['some time in 2022', date('2022-01-01', '2023-01-01', null)],
    ['between 18 February and 25 March 2022', date('2022-02-18T14:30', '2022-03-25T14:31', null)],
    ['in 2022 or 2023', date('2022-01-01', '2024-01-01', null)],
    ['in December 2021 or January 2022', date('2021-12-01', '2022-02-01', null)],
    ['between July and December 2019', date('2019-07-01', '2020-01-01', 'year', '2019')],
    ['between July 2019 and June 2021', date('2019-07-01', '2021-07-01', null)],
    ['between 1985 and 1989', date('1985-01-01', '1990-01-01', 'decade', '198')],
    ['2012 or before', date('2002-01-01', '2013-01-01', 'year', '2012')],
    ['2019 or later', date('2019-01-01', '2021-01-01', 'year', '2019')],
    ['4 March 2022', date('2022-03-04', '2022-03-05', null)],
    ['4 March 2022, 09:00–12:30', date('2022-03-04T09:00', '2022-03-04T12:30', null)],
    ['24 February 2022, morning', date('2022-02-24T05:00', '2022-02-24T12:00', 'daypart', '2022-02-24TMO')],
    ['24 February 2022, early hours', date('2022-02-24', '2022-02-24T06:00', 'daypart', '2022-02-24TMO')],
    ['24 February 2022, night', date('2022-02-24T18:00', '2022-02-25T06:00', 'daypart', '2022-02-24TNI')],
    ['by 31 March 2022', date(null, '2022-04-01', 'day')],
    ['from 24 February 2022', date('2022-02-24', null, 'day', '2022-02-24')],
    ['22 March 2022, 14:30', date('2022-03-22T14:30', '2022-03-22T14:31', 'minute', '2022-03-22T14:30')],
    ['undated', date(null, null, null)],
    ['undated', dateLabel(null)],
  ])('%s', (wanted, written) => expect(written).toBe(wanted));

  it('cuts months short in windows', () => {
    expect(windowLabel(span('2022-02-20', '2022-04-03'))).toBe('20 Feb – 2 Apr 2022');
    expect(windowLabel(span('1789-05-05', '1815-06-19'))).toBe('1789–1815');
    expect(windowLabel(span('2022-05-01', '2022-06-01'))).toBe('May 2022');
    expect(windowLabel(span('2022-03-22T14:00', '2022-03-22T18:30'))).toBe('22 Mar 2022, 14:00–18:30');
    expect(windowLabel(span('2022-03-21T18:00', '2022-03-23T06:00'))).toBe('21–23 Mar 2022');
  });

  it('cuts months short where there is little room', () => {
    const between = { begin: '2021-12-30', end: '2022-02-25', granularity: 'day', value: null } as const;
    const date = { ...between, basis: 'stated', times: [], confidence: 1 } as const;
    expect(shortDateLabel({ ...date, times: [] })).toBe('between 30 Dec 2021 and 24 Feb 2022');
    expect(shortDateLabel(null)).toBe('undated');
  });

  it('says a stretch to the coarsest unit that says it whole', () => {
    expect(spanLabel(span('2014-01-01', '2017-01-01'))).toBe('2014–2016');
    expect(spanLabel(span('2021-12-31', '2022-01-02'))).toBe('31 December 2021 – 1 January 2022');
  });
});

import { describe, expect, it } from 'vitest';
import { expressionLabel } from '../../src/lib/workbench/expression-label.ts';

type Meaning = Parameters<typeof expressionLabel>[0];
const meaning = (part: Partial<Meaning>): Meaning => ({
  type: 'DATE',
  value: '',
  begin: null,
  until: null,
  granularity: null,
  freq: null,
  quant: null,
  confidence: 0.9,
  ...part,
});

describe('what a time expression means, in words', () => {
  it.each([
    [meaning({ value: '2022-02', begin: '2022-02-01', until: '2022-03-01', granularity: 'month' }), 'February 2022'],
    [meaning({ value: '2022-03-22' }), '22 March 2022'],
    [meaning({ value: '2022-03' }), 'March 2022'],
    [meaning({ type: 'DURATION', value: 'P2W' }), '2 weeks'],
    [meaning({ type: 'DURATION', value: 'P1D' }), '1 day'],
    [meaning({ type: 'DURATION', value: 'PT3H' }), '3 hours'],
    [meaning({ type: 'DURATION', value: 'PXW' }), 'some weeks'],
    [meaning({ type: 'DURATION', value: 'P2CE' }), '2 centuries'],
    [meaning({ type: 'DURATION', value: 'P1NI' }), '1 night'],
    [meaning({ type: 'DURATION', value: 'P2ML' }), '2 millennia'],
    [meaning({ type: 'DURATION', value: 'PXX' }), 'some time'],
    [meaning({ value: '2022-W12' }), '21–27 March 2022'],
    [meaning({ value: '2022-03-22TNI' }), '22 March 2022, night'],
    [meaning({ value: '2022-Q1' }), 'January–March 2022'],
    [meaning({ value: 'XXXX-WXX-5' }), 'some Friday, not known which'],
    [meaning({ value: 'XXXX-XX-XXTMO' }), 'some morning, not known which'],
    [meaning({ value: 'XXXX-10' }), 'some October, not known which'],
    [meaning({ value: 'XXXX-03-22' }), 'some 22 March, not known which'],
    [meaning({ value: 'XXXX-WXX' }), 'some week, not known which'],
    [meaning({ type: 'SET', value: 'XXXX-WXX-2' }), 'every Tuesday'],
    [meaning({ type: 'SET', value: 'XXXX-XX-XXTNI', quant: 'EACH' }), 'each night'],
    [meaning({ type: 'SET', value: 'P1W', quant: 'EVERY' }), 'every week'],
    [meaning({ type: 'SET', value: 'P1M', freq: '2X' }), '2 times in 1 month'],
    [meaning({ value: 'PRESENT_REF' }), 'now'],
    [meaning({ value: 'PAST_REF' }), 'some time before'],
    [meaning({ value: '2022-W12-TU-hostile<b>' }), 'a time that is not known'],
  ])('%o', (given, words) => expect(expressionLabel(given)).toBe(words));

  it('says how long and when, where both are known', () => {
    const label = expressionLabel(
      meaning({ type: 'DURATION', value: 'P24H', begin: '2022-03-21', until: '2022-03-22', granularity: 'day' }),
    );
    expect(label).toContain('21 March 2022');
  });
});

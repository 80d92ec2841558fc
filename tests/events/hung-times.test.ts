import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '#lib/time/index.ts';
import { dates, time } from './dated.ts';
import { parsed } from './parsed.ts';

describe('times and what they hang on', () => {
  it('leave nothing open for whom a deed was done by, unless that is a deadline', () => {
    const left = (by: string) => {
      const text = parsed(
        `They|=|PRP|3|nsubj:pass were|be|VBD|3|aux:pass freed|free|VBN|0|root by|=|IN|5|case ${by}|=|NNS|3|obl yesterday|=|NN|5|obl:unmarked .|=|.|3|punct`,
      );
      return dates(text, [time(text, 'yesterday', '1999-05-19', '1999-05-19', '1999-05-20')]).freed?.interval;
    };
    expect(left('guards')).toEqual({ begin: '1999-05-19', end: '1999-05-20' });
    expect(left('close')).toEqual({ begin: null, end: '1999-05-20' });
  });

  it('belong to what stands above, where the clause behind them opens only after them', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj left|leave|VBD|0|root in|=|IN|4|case May|=|NNP|8|obl after|=|IN|8|mark bombs|bomb|NNS|8|nsubj had|have|VBD|8|aux fallen|fall|VBN|2|advcl .|=|.|2|punct',
    );
    const { left, fallen } = dates(text, [time(text, 'May', '1999-05', '1999-05-01', '1999-06-01')]);
    expect(left).toMatchObject({ value: '1999-05', basis: 'stated' });
    expect(fallen?.value ?? null).toBeNull();
  });

  it('are filled where something goes “through the night”, and only end what goes “through May”', () => {
    const begins = (source: string, name: string) => {
      const text = parsed(`They|=|PRP|2|nsubj worked|work|VBD|0|root ${source} .|=|.|2|punct`);
      return dates(text, [time(text, name, '1999-05', '1999-05-01', '1999-06-01')]).worked?.interval.begin;
    };
    expect(begins('through|=|IN|5|case the|=|DT|5|det night|=|NN|2|obl', 'the night')).toBe('1999-05-01');
    expect(begins('through|=|IN|4|case May|=|NNP|2|obl', 'May')).toBeNull();
  });

  it('end a wait that is denied before them: “did not leave until May”', () => {
    const text = (not: string) =>
      parsed(
        `They|=|PRP|4|nsubj did|do|VBD|4|aux ${not}|=|RB|4|advmod wait|=|VB|0|root until|=|IN|6|case May|=|NNP|4|obl .|=|.|4|punct`,
      );
    const waited = (not: string) =>
      dates(text(not), [time(text(not), 'May', '1999-05', '1999-05-01', '1999-06-01')]).wait?.interval.begin;
    expect(waited('not')).toBe('1999-05-01');
    expect(waited('indeed')).toBeNull();
  });

  it('reach from one to the other: “from 1991 to 1994”, “on Monday and Tuesday”', () => {
    const span = (from: string, and: string, times: (text: ReturnType<typeof parsed>) => TimeExpression[]) => {
      const [first, second] = ['1991', '1994'];
      const text = parsed(
        `They|=|PRP|2|nsubj ruled|rule|VBD|0|root ${from}|=|IN|4|case ${first}|=|CD|2|obl ${and}|=|IN|6|case ${second}|=|CD|4|nmod .|=|.|2|punct`,
      );
      return dates(text, times(text)).ruled;
    };
    const years = (text: ReturnType<typeof parsed>) => [
      time(text, '1991', '1991', '1991-01-01', '1992-01-01'),
      time(text, '1994', '1994', '1994-01-01', '1995-01-01'),
    ];
    const next = (text: ReturnType<typeof parsed>) => [
      years(text)[0]!,
      { ...years(text)[1]!, interval: { begin: '1992-01-01', end: '1993-01-01' } },
    ];
    const whole = { value: null, interval: { begin: '1991-01-01', end: '1995-01-01' }, basis: 'stated' };
    expect(span('from', 'to', years)).toMatchObject(whole);
    expect(span('between', 'and', years)).toMatchObject(whole);
    expect(span('in', 'and', next)?.interval).toEqual({ begin: '1991-01-01', end: '1993-01-01' });
    // told once of two times that lie apart: at least in the first
    expect(span('in', 'and', years)).toMatchObject({ value: '1991' });
  });

  it('before and after the end or start of a period may lie in it', () => {
    const interval = (preposition: string, part: string, mod: string) => {
      const text = parsed(
        `They|=|PRP|2|nsubj left|leave|VBD|0|root ${preposition}|=|IN|4|case ${part}|=|NN|2|obl of|=|IN|6|case May|=|NNP|4|nmod .|=|.|2|punct`,
      );
      return dates(text, [{ ...time(text, `${part} of May`, '1999-05', '1999-05-01', '1999-06-01'), mod }]).left!
        .interval;
    };
    expect(interval('before', 'end', 'END').end).toBe('1999-06-01');
    expect(interval('after', 'start', 'START').begin).toBe('1999-05-01');
    expect(interval('before', 'start', 'START').end).toBe('1999-05-01');
    expect(interval('after', 'end', 'END').begin).toBe('1999-06-01');
  });

  it('that are lengths lie ahead of what is only planned', () => {
    const text = parsed(
      'They|=|PRP|3|nsubj will|=|MD|3|aux leave|=|VB|0|root within|=|IN|6|case four|=|CD|6|nummod weeks|week|NNS|3|obl .|=|.|3|punct',
    );
    const { leave } = dates(text, [time(text, 'four weeks', 'P4W', null, null, 'DURATION')]);
    expect(leave?.interval).toEqual({ begin: '1999-05-20', end: null });
  });

  it('date nothing where something is measured against them', () => {
    const text = parsed(
      'Prices|price|NNS|2|nsubj fell|fall|VBD|0|root below|=|IN|5|case 1991|=|CD|5|nummod levels|level|NNS|2|obl .|=|.|2|punct',
    );
    expect(dates(text, [time(text, '1991', '1991', '1991-01-01', '1992-01-01')]).fell?.times).toEqual([]);
  });

  it('reach over years before Christ, too', () => {
    const text = parsed(
      'They|=|PRP|2|nsubj ruled|rule|VBD|0|root from|=|IN|4|case 499|=|CD|2|obl to|=|IN|6|case 493|=|CD|4|nmod .|=|.|2|punct',
    );
    const years = [
      time(text, '499', '-0498', '-0498-01-01', '-0497-01-01'),
      time(text, '493', '-0492', '-0492-01-01', '-0491-01-01'),
    ];
    expect(dates(text, years).ruled?.interval).toEqual({ begin: '-0498-01-01', end: '-0491-01-01' });
  });

  it('of what an anniversary remembers do not date the day of remembering', () => {
    const met = (day: string) => {
      const text = parsed(
        `They|=|PRP|2|nsubj met|meet|VBD|0|root on|=|IN|5|case the|=|DT|5|det ${day}|=|NN|2|obl of|=|IN|8|case a|=|DT|8|det flight|=|NN|5|nmod in|=|IN|10|case 1961|=|CD|2|obl .|=|.|2|punct`,
      );
      return dates(text, [time(text, '1961', '1961', '1961-01-01', '1962-01-01')]).met?.value ?? null;
    };
    expect(met('day')).toBe('1961');
    expect(met('anniversary')).not.toBe('1961');
  });
});

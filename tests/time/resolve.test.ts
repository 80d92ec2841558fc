import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/lib/language/index.ts';
import { documentDateOf, InvalidDateError, normalise, recognise, resolve } from '../../src/lib/time/index.ts';
import type { DocumentDate } from '../../src/lib/time/index.ts';

const only = (text: string, documentDate: string | null) => {
  const [time, ...more] = normalise(text, { documentDate });
  expect(more).toEqual([]);
  return time!;
};

describe('intervals', () => {
  it('are as long as the expression says', () => {
    expect(only('It fell on Tuesday.', '2022-03-22').interval).toEqual({ begin: '2022-03-22', end: '2022-03-23' });
    expect(only('It fell last month.', '2022-03-22').interval).toEqual({ begin: '2022-02-01', end: '2022-03-01' });
    expect(only('It fell in the 1990s.', null).interval).toEqual({ begin: '1990-01-01', end: '2000-01-01' });
  });

  it('are none where hours are counted from a year that still runs', () => {
    const later = (text: string) => normalise(text, { documentDate: '2022-03-22' }).at(-1)!.interval;
    expect(later('They played for the cup of 2022. He scored four minutes later.')).toEqual({ begin: null, end: null });
    expect(later('They met in the spring of 1962. He left four hours later.').begin).not.toBeNull();
  });

  it('reach from the article into the open for what is still to come', () => {
    expect(only('They will soon leave.', '2022-03-22').interval).toEqual({ begin: '2022-03-22', end: null });
    expect(only('They may leave in the next few days.', '2022-03-22').interval).toEqual({
      begin: '2022-03-22',
      end: null,
    });
  });

  it('widen to all that the date of the article leaves open', () => {
    const time = only('It fell on Tuesday.', '2022-03');
    expect(time.interval.begin! <= '2022-03-01').toBe(true);
    expect(time.interval.end! >= '2022-03-30').toBe(true);
  });

  it('go with a value no finer than can be told', () => {
    const inMonth = only('It fell on Tuesday.', '2022-03');
    expect(inMonth).toMatchObject({ value: '2022-03', edtf: '2022-03', granularity: 'month' });
    expect(inMonth.alternatives.map(({ value }) => value)).toContain('2022-03-08');
    expect(only('It fell on Tuesday.', '2022')).toMatchObject({
      value: '2022',
      interval: { begin: '2021-12-28', end: '2022-12-28' },
    });
    expect(only('They left last month.', '2022').value).toBe('2022');
    expect(only('They left at 10 p.m. yesterday.', '2022').value).toBe('XXXX-XX-XXT22:00');
    expect(only('They left last year.', '2022').value).toBe('2021');
  });

  it('are no finer where they hang on what is open itself', () => {
    const [, later] = normalise('It fell on Tuesday. It rose two days later.', { documentDate: '2022' });
    expect(later!.value).toBe('XXXX-XX-XX');
    expect(later!.interval.begin! <= '2021-12-30' && later!.interval.end! >= '2022-12-30').toBe(true);
  });

  it('pass on to what hangs on them, which is as wide and no wider', () => {
    const [tuesday, sameDay] = normalise('The army left on Tuesday. The mayor spoke the same day.', {
      documentDate: '2022',
    });
    expect(sameDay!.interval).toEqual(tuesday!.interval);
  });

  it('are those of the month in which some day lies that is not told', () => {
    const [, day] = normalise('It burned last October. He left that day.', { documentDate: '2022-03-22' });
    expect(day).toMatchObject({ value: '2021-10-XX', interval: { begin: '2021-10-01', end: '2021-11-01' } });
    expect(day!.anchor).toEqual({ kind: 'time', index: 0 });
  });

  it('are all the days of a fast', () => {
    const lent = only('He ate no meat for Lent.', '2013-04-20');
    expect(lent).toMatchObject({ value: '2013-03', edtf: '2013-02-13/2013-03-30' });
    expect(lent.interval).toEqual({ begin: '2013-02-13', end: '2013-03-31' });
    expect(lent.steps.at(-1)).toBe('13 February 2013 to 30 March 2013.');
  });

  it('stay narrow where the uncertainty does not matter', () => {
    const time = only('It fell last month.', '2022-03');
    expect(time.interval).toEqual({ begin: '2022-02-01', end: '2022-03-01' });
    expect(time.confidence).toBe(only('It fell last month.', '2022-03-22').confidence);
  });

  it('are open, and the value unfilled, where nothing is known of the article', () => {
    const time = only('It fell on Tuesday.', null);
    expect(time.value).toBe('XXXX-WXX-2');
    expect(time.interval).toEqual({ begin: null, end: null });
  });
});

describe('explanations', () => {
  it('say how the value follows, in sentences', () => {
    expect(only('The army said on Tuesday that it had left.', '2022-03-22').steps).toEqual([
      'The article is from 22 March 2022, a Tuesday.',
      '“Tuesday” with a past-tense verb is the one on or before it.',
      'Tuesday, 22 March 2022.',
    ]);
  });

  it('name what was told before where the text counts from it', () => {
    const [, later] = normalise('He was hurt on 3 May 2011 and died two days later.', { documentDate: '2022-03-22' });
    expect(later!.anchor).toEqual({ kind: 'time', index: 0 });
    expect(later!.steps[0]).toContain('3 May 2011');
  });

  it('count days from no years that were told sentences before', () => {
    const near = normalise('Trade grew in the 1950s. She had left nine days earlier.');
    expect(near[1]!.anchor).toEqual({ kind: 'time', index: 0 });
    const far = normalise('Trade grew in the 1950s. A clerk was hurt. A mayor came. She had left nine days earlier.');
    expect(far[1]!.anchor).toEqual({ kind: 'none', index: null });
  });

  it('count what is the writer’s own from the article, whatever was told before', () => {
    const [, year] = normalise('He was hurt on 3 May 2011. It will be mended by the end of the year.', {
      documentDate: '2022-03-22',
    });
    expect(year!.anchor).toEqual({ kind: 'document', index: null });
    expect(year!.steps.slice(0, 2)).toEqual([
      'The article is from 22 March 2022, a Tuesday.',
      '“the end of the year” is the year of the article.',
    ]);
  });

  it('say of which day, week or year a part is told, and why that one', () => {
    const own = (text: string) => only(text, '2022-03-22').steps.slice(1).join(' ');
    expect(own('They met on Monday night.')).toBe(
      '“Monday night” is the night of the Monday on or before it. The night of 21 March 2022.',
    );
    expect(own('They will meet at 5 p.m. on Friday.')).toBe(
      '“5 p.m. on Friday” is 17:00 on the Friday on or after it. 17:00 on 25 March 2022.',
    );
    expect(own('It fell in the first quarter of last year.')).toBe(
      '“the first quarter of last year” is the first quarter of the year before it. The first quarter of 2021.',
    );
    expect(own('They met at 4:45 p.m.')).toBe('“4:45 p.m.” is on that day. 16:45 on 22 March 2022.');
    expect(only('It rained in the summer of 2007.', '2022-03-22').steps).toEqual([
      '“the summer of 2007” names summer 2007 outright.',
    ]);
  });

  it('claim no more than was chosen: the nearest is not said to be the last', () => {
    const own = (text: string, date: string) => only(text, date).steps[1];
    expect(own('It was held in July.', '2022-03-22')).toBe('“July” with a past-tense verb is the one on or before it.');
    expect(own('Books closed on April 1.', '2022-03-22')).toBe('“April 1” is the one nearest to it.');
    expect(own('July figures.', '2022-03-22')).toBe(
      '“July” is taken for the one on or before it, as nothing says that it is still to come.',
    );
  });

  it('say how often', () => {
    expect(only('Back a week on Monday.', '2022-03-22').steps[1]).toBe(
      '“a week on Monday” counts 1 week on from the next Monday after it.',
    );
    expect(only('They meet twice a week.', null).steps).toEqual([
      '“twice a week” says how often: 2 times in every week.',
    ]);
    expect(only('They meet every two hours.', null).steps).toEqual([
      '“every two hours” says how often: every 2 hours.',
    ]);
  });

  it('name the quarter that figures are compared with, not the time that was told last', () => {
    const text = 'Net fell in the third quarter of 2003. It was told on Tuesday. A year earlier it earned $3 million.';
    const earlier = normalise(text, { documentDate: '2003-10-21' }).at(-1)!;
    expect(earlier).toMatchObject({ value: '2002-Q3', anchor: { kind: 'time', index: 0 } });
    expect(earlier.steps[0]).toBe('The time told before is the third quarter of 2003.');
  });

  it('never use machine dates', () => {
    const text = 'On Tuesday, last month, in October, two days later, at 5 p.m., this summer, in the next few days.';
    for (const { steps } of normalise(text, { documentDate: '2022-03-22' }))
      expect(steps.join(' ')).not.toMatch(/\d{4}-\d\d/);
  });
});

describe('print-outs', () => {
  it('agree in TIMEX3, EDTF and words', () => {
    const time = only('It began about March 2014.', '2022-03-22');
    expect([time.value, time.mod, time.edtf, time.granularity]).toEqual(['2014-03', 'APPROX', '2014-03~', 'month']);
    expect(only('In the 1980s it rained.', null).edtf).toBe('198X');
    expect(only('In 480 BC it rained.', null)).toMatchObject({ value: 'BC0480', edtf: '-0479' });
  });

  it('mark parts and limits with TIMEX3 mods', () => {
    expect(only('Early in 1991 it rained.', null).mod).toBe('START');
    expect(only('It rained for more than two years.', null).mod).toBe('MORE_THAN');
    expect(only('It rained at the end of May 2011.', null).mod).toBe('END');
  });
});

describe('an article whose date is a guess', () => {
  const guessed = (text: string, confidence: number) =>
    resolve(recognise(tokenise(text)), {
      documentDate: { ...documentDateOf('2022-03-22'), basis: 'inferred', confidence },
    });

  it('lends its doubt to what is counted from it, and to what is counted from that', () => {
    const text = 'They met on Tuesday. Two days later they parted. It was built on 3 May 1950.';
    const [sure, doubtful] = [guessed(text, 1), guessed(text, 0.4)];
    expect(doubtful.map(({ confidence }) => confidence)).toEqual([
      expect.closeTo(sure[0]!.confidence * 0.4, 1),
      expect.closeTo(sure[1]!.confidence * 0.4, 1),
      sure[2]!.confidence,
    ]);
  });

  it('says so', () => {
    expect(guessed('They met on Tuesday.', 0.4)[0]!.steps[0]).toBe(
      'The article is taken to be from 22 March 2022, a Tuesday, which is not sure.',
    );
  });
});

describe('histories', () => {
  const history = `On 1 September 1939 the war began. By early October the country was divided. In April 1940 the north was
    invaded. On 10 May 1940 the west followed. In June the capital fell. By August the air war had begun. In November 1940
    the south was attacked. In January 1941 it was relieved. On 22 June 1941 the east was invaded. In December the sea war
    spread. In 1942 the tide turned. In July the desert was held. On 2 February 1943 an army surrendered.`;

  it('go on from the date last told, not from the day of writing', () => {
    const values = normalise(history, { documentDate: '2009-12-19' }).map(({ text, value }) => `${text} ${value}`);
    expect(values).toEqual(
      expect.arrayContaining([
        'early October 1939-10',
        'June 1940-06',
        'August 1940-08',
        'December 1941-12',
        'July 1942-07',
      ]),
    );
  });

  it('go on from the date last told where nothing tells when they were written', () => {
    const text = 'In March 1642 the garrison was weak. In May it fell. By autumn it was gone.';
    expect(normalise(text, { genre: 'history' }).map(({ value }) => value)).toEqual(['1642-03', '1642-05', '1642-FA']);
  });

  it('tell what is so today as now, and of no one day', () => {
    const today = (text: string) =>
      normalise(text, { documentDate: '2009-12-19', genre: 'history' }).find(({ text }) => text === 'today')?.value;
    const past = 'It was war. Men died. Towns burned. Roads were cut. Snow fell. It ended on 9 May 1871.';
    expect(today(`${past} The fort is a school today.`)).toBe('PRESENT_REF');
    expect(today(`The last of them died today. ${past}`)).toBe('2009-12-19');
    expect(today(`${past} The last of them died today.`)).toBe('2009-12-19');
  });

  it('may be short, where all lies far back and nothing is still to come', () => {
    const short = `The corps sailed on 2 March 1871 and landed on 9 May 1871. In August it took the fort. In October 1871
      it sailed home.`;
    const august = (text: string) =>
      normalise(text, { documentDate: '2009-12-19' }).find(({ text }) => text === 'August')?.value;
    expect(august(short)).toBe('1871-08');
    expect(august(`${short} A film of it will open in May.`)).toBe('2009-08');
    expect(august(`${short} It was honoured last week.`)).toBe('2009-08');
  });

  it('are no news that looks back, as an obituary does', () => {
    const obituary = `The last of the generals died on Thursday in what is today a museum. ${history} He fell ill in July.`;
    const july = normalise(obituary, { documentDate: '2009-12-19' }).at(-1);
    expect(july?.value).toBe('2009-07');
  });

  it('come back from a look ahead, and find a weekday from a day', () => {
    const told = (text: string) =>
      normalise(text, { documentDate: '2009-12-19', genre: 'history' }).map((time) => time.value);
    expect(
      told(`On 8 October 1944 the siege began, which ended in June 1945. By early December the river was reached. On 20
        December 1944 the bridge fell.`),
    ).toEqual(['1944-10-08', '1945-06', '1944-12', '1944-12-20']);
    expect(told('On 13 September 2007 the sheikh fell. Thursday’s killing was condemned.')[1]).toBe('2007-09-13');
    expect(told('On 3 May 1944 the bridge fell. Last June it was mended.')[1]).toBe('2009-06');
  });

  it('go on from an earlier date where the next one follows it, as they turn to another front', () => {
    const told = (text: string) =>
      normalise(text, { documentDate: '2009-12-19', genre: 'history' }).map((time) => time.value);
    expect(
      told(`By the end of April 1943 the north was lost. In the south the army had set out in June 1942. By mid-November
        it held the town. In early February 1943 the town fell.`),
    ).toEqual(['1943-04', '1942-06', '1942-11', '1943-02']);
    expect(told('In 1807 the siege began. Over the winter the town starved.')).toEqual(['1807', '1807-WI']);
  });

  it('come back from a look back', () => {
    const text = `On 20 May 1946 the cabinet met. It followed the vote in December 1945. On 23 November a bomb fell. The
      report came on 6 December 1946.`;
    const told = normalise(text, { documentDate: '2009-12-19', genre: 'history' });
    expect(told.map(({ value }) => value)).toEqual(['1946-05-20', '1945-12', '1946-11-23', '1946-12-06']);
  });

  it('go on to the season or month that follows a whole year, and to the end of it', () => {
    const told = (text: string) =>
      normalise(text, { documentDate: '2009-12-19', genre: 'history' }).map((time) => time.value);
    expect(told('The war began in 1701. The following spring it spread.')).toEqual(['1701', '1702-SP']);
    expect(told('The war began in 1701. The following winter was hard.')).toEqual(['1701', '1701-WI']);
    expect(told('The war began in 1701. By year’s end he was dead.')).toEqual(['1701', '1701']);
    expect(told('In October 1920 he fled. The following May he came back.')).toEqual(['1920-10', '1921-05']);
  });

  it('come back to the morning told after a look back to the night before', () => {
    const text = `On the morning of 22 January 1879 he rode to where fires were seen the night before. Later that morning a
      patrol came. The following day they left. That night it rained.`;
    expect(normalise(text, { documentDate: '2009-12-19', genre: 'history' }).map((time) => time.value)).toEqual([
      '1879-01-22TMO',
      '1879-01-21TNI',
      '1879-01-22TMO',
      '1879-01-23',
      '1879-01-23TNI',
    ]);
  });

  it('lend news the year of a day long past, for the days right behind it', () => {
    const news = (text: string) => normalise(text, { documentDate: '2019-11-14' }).map(({ value }) => value);
    expect(news('The raid took place on May 2, 2011. On May 6 the group confirmed it.')).toEqual([
      '2011-05-02',
      '2011-05-06',
    ]);
    expect(news('It was signed on May 2, 2011. On Nov. 1 it lapsed.')).toEqual(['2011-05-02', '2019-11-01']);
    expect(news('It was signed on May 2, 2011. It will lapse on May 6.')).toEqual(['2011-05-02', '2020-05-06']);
    expect(news('It was signed on May 2, 2011. It was read. On May 6 he spoke.')).toEqual(['2011-05-02', '2019-05-06']);
  });
  it('leave news alone', () => {
    const news = 'It was built in 1950. The minister said on Tuesday it would close in October.';
    expect(normalise(news, { documentDate: '2022-03-22' }).map(({ value }) => value)).toEqual([
      '1950',
      '2022-03-22',
      '2022-10',
    ]);
  });
});

describe('counting from an event', () => {
  it('keeps how long, and that an event is what it is counted from', () => {
    const time = only('He resigned two days after the referendum.', '2022-03-22');
    expect(time).toMatchObject({ text: 'two days', value: 'P2D', anchor: { kind: 'event', index: null } });
  });

  it('counts from a date where one is named', () => {
    expect(only('He resigned two days after 5 March 2014.', null).value).toBe('2014-03-07');
  });
});

describe('a wrong document date', () => {
  it('is refused with what to write instead', () => {
    for (const value of ['soon', '2022-13', '2022-02-30', '22/03/2022', '', '0000', '9999', '9999-12-31'])
      expect(() => normalise('today', { documentDate: value })).toThrow(InvalidDateError);
    expect(() => normalise('today', { documentDate: '2022-02-30' })).toThrow(/2022-02-30.*no date/);
  });

  it('may be the last day whose year has an end of four figures', () => {
    expect(only('It fell yesterday.', '9998-12-31').value).toBe('9998-12-30');
  });

  it('is refused when its range is reversed', () => {
    const reversed: DocumentDate = {
      value: null,
      interval: { begin: '2022-03-22', end: '2022-03-01' },
      basis: 'given',
      confidence: 1,
      evidence: [],
    };
    expect(() => resolve([], { documentDate: reversed })).toThrow(InvalidDateError);
  });
});

describe('dating again', () => {
  it('keeps length and order, and changes what hangs on the date alone', () => {
    const readings = recognise(tokenise('On 5 May 2014 he left. On Tuesday he came back, as he did every year.'));
    const before = resolve(readings, { documentDate: documentDateOf('2022-03-22') });
    const after = resolve(readings, { documentDate: documentDateOf('2022-04-06') });
    expect(before.map(({ value }) => value)).toEqual(['2014-05-05', '2022-03-22', 'P1Y']);
    expect(after.map(({ value }) => value)).toEqual(['2014-05-05', '2022-04-05', 'P1Y']);
  });
});

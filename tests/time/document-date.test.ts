import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText, type Article, type StatedDate } from '#lib/article/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { dateDocument, InvalidDateError, recognise, type DatedElsewhere, type DocumentDate } from '#lib/time/index.ts';

interface Options {
  datedElsewhere?: DatedElsewhere[];
  given?: string | null;
  ignoreStated?: boolean;
  statedDates?: StatedDate[];
}

function date(text: string, { datedElsewhere, given, ignoreStated, statedDates = [] }: Options = {}): DocumentDate {
  const article: Article = { ...articleFromText(text), statedDates };
  const annotated = tokenise(article.text, article.regions);
  return dateDocument({ article, annotated, readings: recognise(annotated), given, ignoreStated, datedElsewhere });
}

const reasons = (document: DocumentDate): string => document.evidence.map(({ because }) => because).join('\n');

describe('intervals that hold the true day', () => {
  const isInside = (text: string, day: string): boolean => {
    const { begin, end } = date(text).interval;
    return (begin === null || begin <= day) && (end === null || day < end);
  };

  it('reach decades beyond a war of years, whose name stands in the news long after', () => {
    const text = 'The museum opens a hall about the Vietnam War. Visitors queued along the river.';
    expect(isInside(text, '1970-05-05')).toBe(true);
    expect(isInside(text, '1998-05-05')).toBe(true);
  });

  it('are rough where years are counted back', () => {
    expect(isInside('The orchestra was founded after the fall of the Berlin Wall 10 years ago.', '1999-03-01')).toBe(
      true,
    );
  });

  it('do not take the Friday of another week for the day of an event', () => {
    const text = 'The index lost 3 percent from the previous Friday and 5 percent from the Oct. 13 plunge in New York.';
    expect(isInside(text, '1989-10-30')).toBe(true);
  });

  it('reach to the end of a war of years and beyond, not only round its outbreak', () => {
    const text = 'Families began to rebuild what was lost in the Bosnian war, officials said.';
    expect(isInside(text, '1996-08-31')).toBe(true);
  });

  it('are surer of a date that is told with its weekday', () => {
    const sureness = (day: string) => date(`The ferry sank on ${day}, officials said.`).confidence;
    expect(sureness('Thursday, April 14, 2022')).toBeGreaterThan(1.2 * sureness('April 14, 2022'));
  });

  it('end within the year of a date that is told with its weekday', () => {
    const { begin, end } = date(
      'The ferry sank on Thursday, April 14. It had brought help since the Russian invasion of Ukraine.',
    ).interval;
    expect([begin! >= '2022-02-24', end! <= '2022-12-31']).toEqual([true, true]);
  });

  it('keep what a war is called apart from the bombing within it', () => {
    const text = 'Villagers fled over the hills from the war in Kosovo, relief workers said.';
    expect(reasons(date(text))).toContain('the conflict in Kosovo');
    expect(reasons(date(text))).not.toContain('air war');
  });
});

describe('an event that another article dates', () => {
  const dated = (text: string, ...events: string[]) =>
    date(text, {
      datedElsewhere: events.map((words) => {
        const start = text.indexOf(words);
        return {
          start,
          end: start + words.length,
          label: `what another reports of “${words}”`,
          interval: { begin: '2013-09-17', end: '2013-09-18' },
        };
      }),
    });

  it('dates this one, where nothing speaks against it', () => {
    const { value } = dated('Rioters burned cars in the old town. The police fired tear gas.', 'burned');
    expect(value?.slice(0, 4)).toBe('2013');
  });

  it('gives way to what the text itself tells: it may be another case of the kind', () => {
    const text =
      'Rioters burned cars and looted shops in the old town. The unrest began on 6 December 2008, said the Greek prime minister, Costas Karamanlis.';
    const { interval } = dated(text, 'burned', 'looted');
    expect(interval.begin! <= '2008-12-10' && '2008-12-10' < interval.end!).toBe(true);
  });
});

describe('where a date comes from, in order', () => {
  const body =
    'Harbour works resume\n\nOSLO, March 3, 2009 (Wire) - The harbour reopened on Tuesday, officials said.\n';
  const page: StatedDate = { value: '2009-03-04', basis: 'metadata', because: 'the page’s article:published_time' };

  it('takes a given date as it is', () => {
    expect(date(body, { given: '2011-05', statedDates: [page] })).toMatchObject({
      value: '2011-05',
      interval: { begin: '2011-05-01', end: '2011-06-01' },
      basis: 'given',
      confidence: 1,
    });
  });

  it('refuses a given date that is none', () => {
    expect(() => date(body, { given: 'last Tuesday' })).toThrow(InvalidDateError);
    expect(() => date(body, { given: '2011-02-30' })).toThrow(InvalidDateError);
  });

  it('takes what the page states before what the text says', () => {
    const dated = date(body, { statedDates: [page] });
    expect(dated).toMatchObject({ value: '2009-03-04', basis: 'metadata' });
    expect(reasons(dated)).toContain('article:published_time');
  });

  it('sets stated dates aside on request and reads the dateline', () => {
    const dated = date(body, { statedDates: [page], ignoreStated: true });
    expect(dated).toMatchObject({ value: '2009-03-03', basis: 'dateline' });
    expect(dated.evidence[0]!.end).toBeGreaterThan(dated.evidence[0]!.start);
  });

  it('passes over a stated date that is no date', () => {
    expect(date(body, { statedDates: [{ ...page, value: 'soon' }] }).basis).toBe('dateline');
  });

  it('reads a date on a line of its own under the headline', () => {
    for (const line of [
      'May 17, 2006',
      'Wednesday, 17 May, 2006',
      'VELL | Wed May 17, 2006 3:07am EDT',
      'on May 17, 2006 at 4:31 AM, updated May 18, 2006 at 8:33 AM',
    ])
      expect(
        date(
          `Ferry returns to the fjord\n\n${line}\n\nThe ferry sailed again today for the first time since the storm that sank its landing stage, officials said.\n`,
        ).value,
      ).toBe('2006-05-17');
  });

  it('takes the month of an issue for that of the article', () => {
    const prose = 'The ferry sailed again for the first time since the storm that sank its landing stage.';
    for (const line of ['July 2006', 'Issue 14, July 2006']) {
      const dated = date(`Ferry returns to the fjord\n\n${line}\n\n${prose} ${prose}\n`);
      expect(dated).toMatchObject({ value: '2006-07', basis: 'dateline' });
    }
  });

  it('takes no line that tells of a day for the day of the article', () => {
    const prose = 'The ferry sailed again for the first time since the storm that sank its landing stage.';
    expect(date(`Ferry returns to the fjord\n\nstorm hit pier (July 13, 2006)\n\n${prose} ${prose}\n`).basis).toBe(
      'inferred',
    );
  });

  it('reads a dateline in figures, the day first where full stops part them', () => {
    expect(
      date('Mill to close\n\nVell, 07.11.2023 - The council voted to close the mill, officials said.\n').value,
    ).toBe('2023-11-07');
    expect(date('Mill to close\n\nVell, 31.02.2023 - The council voted to close the mill.\n').value).toBe(null);
  });

  describe('in figures that may be two days', () => {
    const headed = (line: string, text = 'The council voted to close the mill, officials said.') =>
      date(`Mill to close at last\n\n${line}\n\n${text}\n\nIts owners had wanted to keep it open for another year.\n`);

    it('says which two, and is the surer of the month first', () => {
      const dated = headed('Posted 03/04/2022');
      expect(dated).toMatchObject({ value: '2022-03-04', interval: { begin: '2022-03-04', end: '2022-04-04' } });
      expect(dated.confidence).toBeLessThan(0.9);
      expect(dated.evidence[0].because).toBe('The article is headed 03/04/2022: 4 March or 3 April 2022.');
    });

    it('takes what the text tells for one of them', () => {
      expect(headed('03/04/2022', 'The council voted on Friday, 1 April 2022, to close the mill.').value).toBe(
        '2022-04-03',
      );
      expect(headed('03/04/2022', 'The council voted on Thursday, 3 March 2022, to close it.').value).toBe(
        '2022-03-04',
      );
    });

    it.each([
      ['03/04/2022 1:30 PM EST', '2022-03-04'],
      ['Last updated 13:26 BST 03/04/2022', '2022-04-03'],
      ['Posted 3/22/22', '2022-03-22'],
      ['22/3/2022 @ 13:10', '2022-03-22'],
      ['04.03.2022', '2022-03-04'],
      ['4/4/98', '1998-04-04'],
    ])('but are one in %s', (line, value) => {
      const dated = headed(line);
      expect(dated.value).toBe(value);
      expect(dated.confidence).toBeGreaterThan(0.9);
    });

    it('leaves those that no calendar has', () => {
      expect(headed('31/02/2022').basis).not.toBe('dateline');
    });
  });

  it('does not guess where nothing tells', () => {
    const nothing = date('A cat sat by the door and waited for its supper.');
    expect(nothing).toEqual({
      value: null,
      interval: { begin: null, end: null },
      basis: 'unknown',
      confidence: 0,
      evidence: [],
    });
  });
});

describe('what a text betrays', () => {
  it('counts back from a known event that was last month', () => {
    const dated = date('The minister said aid had doubled after Russia invaded Ukraine last month.');
    expect(dated.value).toMatch(/^2022-03/);
    expect(reasons(dated)).toContain('The Russian invasion of Ukraine (24 February 2022) was “last month”.');
  });

  it('finds the week of a known event that was on a weekday', () => {
    const dated = date('On Tuesday, Zelensky addressed the Italian parliament by video, and members stood to applaud.');
    expect(dated.value).toMatch(/^2022-03/);
    expect(reasons(dated)).toContain('(22 March 2022) was on “Tuesday”.');
  });

  it('reads titles that are cut short, and names with an initial that the table does not know', () => {
    const dated = date('Gov. Gretchen E. Whitmer opened the bridge at Alpena, and a school band played in the rain.');
    expect(reasons(dated)).toContain('Gretchen Whitmer was governor of Michigan from 1 January 2019');
    expect(dated.interval.begin).toMatch(/^201[5-9]/);
  });

  it('does not take a name for that of somebody else whose surname it begins with', () => {
    const text = 'President Kerry Wells of the rowing club thanked Senator Kerry Friday.';
    expect(reasons(date(text))).toContain('John Kerry was US senator');
    expect(reasons(date('President Kim Norstad of the rowing club thanked the town.'))).not.toContain('World Bank');
  });

  it('knows people without an office by their full names, while news spoke of them', () => {
    const dated = date('The plant will close, said Rick A. Wagoner, whose firm has lost money for a year.');
    expect(reasons(dated)).toContain('Rick Wagoner, head of General Motors: in the news from 1 June 2000');
    expect(date('The plant will close, said Rick Wagonerson, its owner.').value).toBe(null);
  });

  it('hears the longest of the names that stand in one place', () => {
    const told = reasons(date('Veterans of the Iran-Iraq war met at the harbour to lay a wreath.'));
    expect(told).toContain('Iran–Iraq war');
    expect(told).not.toContain('the invasion of Iraq');
  });

  it('knows what filled the news for weeks or years', () => {
    const text =
      'Ferries ran half empty, the ministry of Prime Minister Junichiro Koizumi said, for Severe Acute Respiratory ' +
      'Syndrome kept visitors from the harbour.';
    const dated = date(text);
    expect(dated.value?.slice(0, 4)).toBe('2003');
    expect(reasons(dated)).toContain('SARS: in the news from 1 March 2003');
  });

  it('knows what comes every few years, without its year', () => {
    const text =
      'Chancellor Angela Merkel watched the downhill at the Winter Games. President Obama sent his wife to the stadium.';
    const dated = date(text);
    expect(reasons(dated)).toContain('the Winter Olympics, which comes every few years');
    expect(dated.interval.begin! > '2006').toBe(true);
    expect(dated.interval.end! < '2019').toBe(true);
  });

  it('knows at what rates money was lent', () => {
    const dated = date('The average rate of a 30-year mortgage fell to 2.81 percent, the lenders of the county said.');
    expect(reasons(dated)).toContain('stood at 2.81 percent in years from 2020 to 2021');
    expect(reasons(date('The 30-year mortgage rate rose by 2.81 percent of a point.'))).not.toContain('stood at');
  });

  it('takes a year in which something runs out for that wherever it is named', () => {
    const dated = date(
      'Nordhavn Lines sold $40 million of notes due Oct. 15, 1999. The notes can be called in 1999 at par.',
    );
    expect(reasons(dated)).not.toContain('looks back to 1999');
    expect(dated.value).not.toBe('1999');
  });

  it('takes a year that something is measured against for one that lies further back', () => {
    const measured = date('The river stood lower than in 1993, and the mill ran again.');
    const told = date('The mill burned in 1993, and the river took its wheel.');
    expect(reasons(measured)).toContain('measures against 1993');
    expect(reasons(told)).toContain('looks back to 1993');
    expect(measured.interval.end! > told.interval.end!).toBe(true);
  });

  it('takes the year of a bond for that in which it runs out', () => {
    const dated = date('Bonds rose in Lomvik. The 7.0 percent of 2006 gained 28 cents to yield 7.4 percent.');
    expect(reasons(dated)).toContain('runs out in 2006');
  });

  it('puts a month that is named with its year more than a year back, most likely', () => {
    const dated = date('The mill burned in May 1995, and the river took its wheel.');
    expect(dated.value).toBe('1996');
    expect(dated.interval.begin! <= '1995-05').toBe(true);
  });

  it('puts what is told apart by its year further back than what is told of a year', () => {
    const champion = date('The 1991 and 1992 champion is ready to row again, she said in Lomvik.');
    expect(reasons(champion)).toContain('1992 apart by its year');
    const named = (words: string) => date(`The harbour was rebuilt after ${words}, and ships came back.`);
    const withYear = named('the 1991 Gulf War');
    expect(reasons(withYear)).toContain('names the Gulf War (17 January 1991 to 28 February 1991) with its year');
    expect(withYear.value?.startsWith('1991') ?? false).toBe(false);
    expect(named('the Gulf War').value?.slice(0, 4)).toBe('1991');
  });

  it('does not count what was a year after something else as an anniversary', () => {
    const text = 'Her first book came out in 1960, a year after the Cuban revolution, and was read by all.';
    expect(reasons(date(text))).not.toContain('This is');
    expect(reasons(date('The town danced a year after the Cuban revolution.'))).toContain('This is a year after');
  });

  it('counts a minister who was ousted as one of the past', () => {
    const text = 'The ousted Thai Prime Minister Thaksin Shinawatra spoke to the rowing club.';
    expect(date(text).interval.end! > '2010').toBe(true);
  });

  it('completes a dateline that lacks its year', () => {
    const dated = date(
      'Rail link agreed\n\nBONN, June 22 (Wire) - Chancellor Helmut Kohl and President Kim Dae-jung agreed on a rail link ' +
        'after talks that Prime Minister Tony Blair had joined. Work will begin by the end of the year.',
    );
    expect(dated).toMatchObject({ value: '1998-06-22', basis: 'dateline' });
  });

  it('never takes the day of a photograph for the day of writing', () => {
    const text =
      'Talks resume\n\nTwo presidents shake hands at the opening of a trade fair in Astana on June 8, 2016. / AFP PHOTO / A. Person via Getty Images\n\n' +
      'The war in Ukraine was at its fiercest after Russia invaded Ukraine last month, officials said on Tuesday.\n';
    const dated = date(text);
    expect(dated.value).toMatch(/^2022-03/);
    expect(dated.interval.begin! > '2018').toBe(true);
  });

  it('keeps to the term of an office holder', () => {
    const dated = date(
      'President Jimmy Carter met Chancellor Helmut Schmidt and President Anwar Sadat in the White House.',
    );
    expect(dated.interval.begin! >= '1976' && dated.interval.end! <= '1983').toBe(true);
  });

  it('puts an anniversary where it falls', () => {
    const dated = date('Mourners gathered on the 10th anniversary of the Oklahoma City bombing.');
    expect(dated.value).toBe('2005-04-19'.slice(0, dated.value?.length));
  });

  it('counts an anniversary of the end of something from its last day, and of its outbreak from its first', () => {
    const ended = date('Mourners gathered on the 75th anniversary of the end of the Second World War.');
    expect(ended.interval.begin! <= '2020-09-02' && '2020-09-02' < ended.interval.end!).toBe(true);
    expect(ended.value?.slice(0, 4)).toBe('2020');
    const began = date('Mourners gathered on the 75th anniversary of the outbreak of the Second World War.');
    expect(began.value?.slice(0, 4)).toBe('2014');
  });

  it('reads the years off a sum given in two currencies', () => {
    const dated = date('The mill was sold for 312 million marks ($164.2 million), its owner said in Bremen.');
    expect(reasons(dated)).toBe('The German mark stood at 1.9 to the dollar in years from 1978 to 2000.');
  });

  it('tells the time of eighths from the time of cents in the prices of shares', () => {
    const old = date('Shares of Lomvik Lines closed at $26.875 in New York trading, up 25 cents.');
    const later = date('Shares of Lomvik Lines closed at $26.83 in New York trading, up 7 cents.');
    expect(reasons(old)).toContain('quoted so until April 2001');
    expect(reasons(later)).toContain('quoted so since 2001');
    expect(old.interval.begin! < later.interval.begin! && old.interval.end! < later.interval.end!).toBe(true);
  });

  it('counts years from the one thing dated beside them', () => {
    const dated = date('The ferry sank nearly four years ago. The loss of 6 April 1994 is still remembered in Lomvik.');
    expect(reasons(dated)).toContain('What was “four years ago” is most likely of 6 April 1994');
  });

  it('reads years as they are spoken', () => {
    const dated = date('He was convicted in nineteen ninety-six, and the court freed him in nineteen ninety seven.');
    expect(reasons(dated)).toContain('looks back to 1997');
  });

  it('takes somebody without a title for a candidate rather than for a president', () => {
    const plain = date(
      'Donald Trump spoke in Ohio. Hillary Clinton and Jill Stein answered in Iowa. Obamacare was named often.',
    );
    const titled = date('President Trump spoke in Ohio. Hillary Clinton answered in Iowa. Obamacare was named often.');
    expect(titled.interval.begin! >= '2016-11').toBe(true);
    expect(plain.interval.begin! < '2016-01').toBe(true);
  });

  it('takes the day of a related event for no proof where the words only stand near each other', () => {
    const dated = date('Talks will be held this week on what followed the fall of the Berlin Wall.');
    expect(reasons(dated)).not.toContain('was “this week”');
  });

  it.each([
    ['The guard remembered the fall of the Berlin Wall last November, when the gates were opened.', 'November'],
    ['The guard remembered the fall of the Berlin Wall. He had stood there last fall, with his dog.', 'fall'],
    ['The guard remembered the fall of the Berlin Wall. He had stood there last Nov. 9, with his dog.', 'nov. 9'],
  ])('knows that a named month or season that is the last lies in the year before: %s', (text, name) => {
    const dated = date(text);
    expect(dated.value).toMatch(/^1990/);
    expect(reasons(dated).toLowerCase()).toContain(`“last ${name.toLowerCase()}” is that of 9 november 1989`);
  });

  it('does not take another day for the one that is named', () => {
    const dated = date('The guard remembered the fall of the Berlin Wall. He had bought his dog last Nov. 20.');
    expect(reasons(dated)).not.toContain('is that of');
  });

  it.each([
    'The guard spoke of last year’s sudden fall of the Berlin Wall.',
    'The guard spoke of the bombing of embassies in Nairobi and Dar last year.',
  ])('hangs “last year” on what it stands with: %s', (text) => {
    expect(reasons(date(text))).toContain('was “last year”');
  });

  it('knows that what runs out lies ahead', () => {
    const dated = date('The notes due Oct. 15, 1999 were sold in New York, the bank said.');
    expect(reasons(dated)).toBe('Something runs out on 15 October 1999: the text is older.');
  });

  it('weighs the day on which a file was made against what the text says', () => {
    const weak: StatedDate = {
      value: '2019-05-16',
      basis: 'metadata',
      weak: 'made',
      because: 'the day on which the PDF was made',
    };
    const alone = date('The ferry sailed again after a long winter.', { statedDates: [weak] });
    expect(alone.value).toMatch(/^2019/);
    expect(alone.confidence).toBeLessThan(0.95);
    const against = date('Lomvik, March 3, 2009 (Wire) - The ferry sailed again.', { statedDates: [weak] });
    expect(against.value).toMatch(/^2009/);
  });

  it('follows the name of its file, where the text does not say otherwise', () => {
    const because = 'the date in the file’s name';
    const named: StatedDate = { value: '2022-03-22', basis: 'metadata', weak: 'named', because };
    const alone = date('The ferry sailed again after a long winter.', { statedDates: [named] });
    expect(alone).toMatchObject({ value: '2022-03-22', basis: 'inferred' });
    expect(reasons(alone)).toContain('The date in the file’s name: 22 March 2022.');
    const against = date('Lomvik, March 3, 2009 (Wire) - The ferry sailed again.', { statedDates: [named] });
    expect(against.value).toMatch(/^2009/);
  });

  it('is older than what it looks forward to', () => {
    const dated = date('The city will host the Sydney Olympics and President Clinton will attend, his staff said.');
    expect(dated.interval.end! <= '2000-12').toBe(true);
  });
});

describe('for any text at all', () => {
  const words = fc.constantFrom(
    'on', 'Tuesday', 'March', '22', ',', '2022', 'last', 'month', 'President', 'Clinton', 'Russia', 'invaded', 'Ukraine',
    'said', 'will', '.', '\n\n', 'in', '1998', 'yesterday', 'the', 'Berlin', 'Wall', 'fell', '10', 'years', 'after', 'Dow', 'to', '2,596',
  ); // prettier-ignore
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('answers the same twice, begin ≤ value < end, evidence inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.trim() !== '');
        const first = date(text);
        expect(date(text)).toEqual(first);
        const { value, interval, evidence, confidence } = first;
        if (interval.begin && interval.end) expect(interval.begin < interval.end).toBe(true);
        if (value && interval.begin) expect(interval.begin.slice(0, value.length) <= value).toBe(true);
        if (value && interval.end) expect(value <= interval.end).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(confidence).toBe(Number(confidence.toFixed(4)));
        for (const { start, end } of evidence) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes hostile text', () => {
    for (const text of [
      '1'.repeat(100_000),
      'Russia '.repeat(20_000),
      'March '.repeat(20_000),
      '\0\u202e['.repeat(1000),
    ])
      expect(() => date(text)).not.toThrow();
  }, 60_000);
});

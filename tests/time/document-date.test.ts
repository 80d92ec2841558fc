import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText, type Article, type StatedDate } from '#lib/article/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { dateDocument, InvalidDateError, recognise, type DocumentDate } from '#lib/time/index.ts';

interface Options {
  given?: string | null;
  ignoreStated?: boolean;
  statedDates?: StatedDate[];
}

function date(text: string, { given, ignoreStated, statedDates = [] }: Options = {}): DocumentDate {
  const article: Article = { ...articleFromText(text), statedDates };
  const annotated = tokenise(article.text, article.regions);
  return dateDocument({ article, annotated, readings: recognise(annotated), given, ignoreStated });
}

const reasons = (document: DocumentDate): string => document.evidence.map(({ because }) => because).join('\n');

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
    expect(date('Ferry returns to the fjord\n\nMay 17, 2006\n\nThe ferry sailed again today.\n').value).toBe(
      '2006-05-17',
    );
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

import { describe, expect, it } from 'vitest';
import type { EventDate } from '#lib/events/index.ts';
import { mergeStory, type ArticleAnalysis } from '#lib/story/index.ts';
import { analysed, type Kinds } from './analysed.ts';

const kinds: Kinds = { 'Anna Weber': 'person', Nordline: 'organisation' };

/** An article of a day that tells of one event, which it dates by tense and its own date alone. */
function told(text: string, day: string, interval: EventDate['interval'], basis: EventDate['basis']): ArticleAnalysis {
  const analysis = analysed(
    [
      {
        text,
        trigger: 'charged',
        lemma: 'charge',
        roles: { 'Anna Weber': 'patient', Nordline: 'agent' },
        date: day,
        basis: 'document',
      },
    ],
    kinds,
  );
  const [date] = analysis.eventDates;
  const end = `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`;
  return {
    ...analysis,
    documentDate: {
      ...analysis.documentDate,
      value: day,
      interval: { begin: day, end },
      basis: 'given',
      confidence: 1,
    },
    eventDates: [{ ...date!, value: null, interval, basis }],
  };
}

describe('the date of an event that many articles tell', () => {
  it('is no later than an article that tells it as past', () => {
    const first = told(
      'Nordline has charged Anna Weber with theft of a boat.',
      '2019-05-16',
      { begin: null, end: '2019-05-17' },
      'inferred',
    );
    const later = told(
      'Anna Weber is charged by Nordline with theft of a white boat.',
      '2019-05-18',
      { begin: '2019-05-18', end: '2019-09-03' },
      'document',
    );
    const { events } = mergeStory([first, later], { title: 'Test' });
    expect(events).toHaveLength(1);
    expect(events[0]!.date).toMatchObject({ begin: null, end: '2019-05-17' });
  });

  const season = { begin: '2019-01-01', end: '2020-01-01' };
  const charge = (how: string, day: string, interval: EventDate['interval'], basis: EventDate['basis']) =>
    told(`Nordline has charged Anna Weber with theft of a ${how} boat.`, day, interval, basis);

  it('is the day that others tell rather than the season or the year of one', () => {
    const news = (how: string) => charge(how, '2019-05-16', { begin: '2019-05-16', end: '2019-05-17' }, 'inferred');
    const { events } = mergeStory([charge('white', '2019-05-18', season, 'stated'), news('small'), news('red')], {
      title: 'Test',
    });
    expect(events[0]!.date).toMatchObject({ begin: '2019-05-16', end: '2019-05-17' });
  });

  it('is the day that far more articles tell', () => {
    const on = (how: string, day: string, basis: EventDate['basis']) =>
      charge(how, '2019-05-18', { begin: `2019-05-${day}`, end: `2019-05-${Number(day) + 1}` }, basis);
    const dateOf = (...articles: ArticleAnalysis[]) => {
      const { events } = mergeStory(articles, { title: 'Test' });
      expect(events).toHaveLength(1);
      return events[0]!.date?.begin;
    };
    const other = on('white', '15', 'stated');
    const [one, two, three] = ['small', 'red', 'green'].map((how) => on(how, '16', 'related'));
    expect(dateOf(other, one!, two!)).toBe('2019-05-15');
    expect(dateOf(other, one!, two!, three!)).toBe('2019-05-16');
  });

  it('stays a year where a day is only a guess of one of several', () => {
    const vague = (how: string) => charge(how, '2019-05-18', season, 'stated');
    const { events } = mergeStory(
      [
        vague('white'),
        vague('small'),
        charge('red', '2019-05-16', { begin: '2019-05-16', end: '2019-05-17' }, 'inferred'),
      ],
      { title: 'Test' },
    );
    expect(events[0]!.date).toMatchObject(season);
  });
});

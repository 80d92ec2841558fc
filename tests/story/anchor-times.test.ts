import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/lib/article/index.ts';
import { loadModel } from '../../src/lib/language/index.ts';
import { analyseArticle } from '../../src/lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const analysed = (text: string) => analyseArticle(articleFromText(text), model, { given: '2022-06-01' });

describe('a time counted from an event', () => {
  const { times, events, eventDates } = analysed(
    'The referendum was held on 12 May 2014. The governor resigned two days after the referendum.',
  );

  it('is resolved from the date that the article gives the event, with a step in words', () => {
    const time = times.find(({ text }) => text === 'two days')!;
    expect(time).toMatchObject({ value: 'P2D', interval: { begin: '2014-05-14', end: '2014-05-15' } });
    expect(time.steps.join(' ')).toContain('“referendum” is dated 12 May 2014.');
  });

  it('dates what hangs on it, and the mere mention of the event', () => {
    const dateOf = (word: string, nth = 0) =>
      eventDates[events.flatMap(({ lemma }, index) => (lemma === word ? [index] : []))[nth]!]?.value;
    expect(dateOf('resign')).toBe('2014-05-14');
    expect(dateOf('referendum', 1)).toBe('2014-05-12');
  });

  it('dates the event that it is counted from, with all that its clause tells, by the time beside it', () => {
    const dated = (text: string, ...lemmas: string[]) => {
      const { events, eventDates } = analysed(text);
      return lemmas.map((word) => eventDates[events.findIndex(({ lemma }) => lemma === word)]?.value);
    };
    expect(dated('The minister resigned on Monday, two days after parliament rejected his budget.', 'reject')).toEqual([
      '2022-05-28',
    ]);
    expect(dated('The mine closed in June 2019, two months before the election.', 'elect')).toEqual(['2019-08']);
    expect(
      dated('Crowds gathered on Tuesday, a day after a strike destroyed the bridge.', 'destroy', 'strike'),
    ).toEqual(['2022-05-30', '2022-05-30']);
  });

  it('does not take an event that is brought up anew for one of the same name that has a date', () => {
    const { events, eventDates } = analysed(
      'Crowds gathered days after an explosion. On 9 March 2014, an explosion had killed three people.',
    );
    const explosions = events.flatMap(({ lemma }, index) => (lemma === 'explode' ? [eventDates[index]?.value] : []));
    expect(explosions).toHaveLength(2);
    expect(explosions[0]).not.toBe('2014-03-09');
  });

  it('follows the article to another date', () => {
    const text = 'The vote took place on Sunday. Four days after the vote the court annulled the result.';
    const article = articleFromText(text);
    const at = (given: string) =>
      analyseArticle(article, model, { given }).times.find(({ text: said }) => said === 'Four days')!.interval.begin;
    expect([at('2022-06-01'), at('2022-06-08')]).toEqual(['2022-06-02', '2022-06-09']);
  });

  it('stays open where nothing dates the event, or two dates do', () => {
    for (const text of [
      'The governor resigned two days after the referendum.',
      'A strike began on 3 May 2014. Another strike began on 9 May 2014. The mine closed two days after the strike.',
    ])
      expect(analysed(text).times.find(({ text: said }) => said === 'two days')!.interval).toEqual({
        begin: null,
        end: null,
      });
  });
});

import { articleFromText } from '#lib/article/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';

const text =
  'Ada “The \u{1F680}” Berg, =SUM(A1), left <b>Oslo</b> & Bergen; on Tuesday, she said\u0007 it was over.\nShe left.';
const article = articleFromText(text, { title: '@title, "quoted"; </script>' });

const span = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};

function event(id: string, date: Partial<StoryEvent['date']> & object, given: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id,
    label: `=HYPERLINK("${id}"), ; \\ <img src=x>\nsecond line`,
    kind: 'occurrence',
    factuality: 'happened',
    date: {
      value: null,
      begin: null,
      end: null,
      granularity: null,
      basis: 'stated',
      times: [],
      confidence: 0.5,
      ...date,
    },
    participants: [{ actor: 'p-1', role: 'agent' }],
    sources: [{ actor: 'p-2' }],
    places: ['p-3'],
    mentions: [{ article: article.id, ...span('left <b>Oslo</b>'), trigger: span('left') }],
    ...given,
  };
}

/** A story whose words are hostile and whose dates are of every form. */
export const sample: Story = {
  format: 'annalist-story',
  version: 1,
  title: '-title\r\nBEGIN:VEVENT',
  articles: [
    {
      id: article.id,
      path: null,
      title: article.title,
      publisher: null,
      url: null,
      language: 'en',
      date: {
        value: '2022-03-23',
        begin: '2022-03-23',
        end: '2022-03-24',
        basis: 'given',
        confidence: 1,
        evidence: [],
      },
      text: article.text,
      regions: [],
    },
  ],
  times: [
    {
      id: 't-1',
      article: article.id,
      ...span('Tuesday'),
      text: 'Tuesday',
      type: 'DATE',
      value: '2022-03-22',
      mod: null,
      quant: null,
      freq: null,
      edtf: '2022-03-22',
      begin: '2022-03-22',
      until: '2022-03-23',
      granularity: 'day',
      anchor: { kind: 'document', id: null },
      steps: [],
      confidence: 1,
      alternatives: [],
    },
  ],
  actors: [
    {
      id: 'p-1',
      name: '+Ada "The \u{1F680}" Berg',
      kind: 'person',
      aliases: ['@ada', 'Berg, A.'],
      affiliation: ['p-2'],
      mentions: [{ article: article.id, ...span('Ada') }],
    },
    { id: 'p-2', name: 'officials; others', kind: 'unnamed', aliases: [], affiliation: [], mentions: [] },
    {
      id: 'p-3',
      name: '<i>Oslo</i>',
      kind: 'place',
      aliases: [],
      affiliation: [],
      mentions: [{ article: article.id, ...span('Oslo') }],
    },
  ],
  events: [
    event('e-century', { value: '-0044-03-15', begin: '-0044-03-15', end: '-0044-03-16', granularity: 'day' }),
    event('e-open-begin', { end: '2022-03-22' }),
    event('e-month', { value: '2022-03', begin: '2022-03-01', end: '2022-04-01', granularity: 'month' }),
    event('e-between', { value: '2022-03-22', begin: '2022-03-20', end: '2022-03-25', granularity: 'day' }),
    event('e-day', { value: '2022-03-22', begin: '2022-03-22', end: '2022-03-23', granularity: 'day', times: ['t-1'] }),
    event('e-minute', {
      value: '2022-03-22T09:30',
      begin: '2022-03-22T09:30',
      end: '2022-03-22T09:31',
      granularity: 'minute',
    }),
    event('e-open-end', { begin: '2022-03-24' }, { factuality: 'planned' }),
    event(
      'e-undated',
      {},
      {
        date: null,
        factuality: 'denied',
        kind: 'statement',
        mentions: [{ article: article.id, ...span('she said'), trigger: span('said') }],
      },
    ),
  ],
  relations: [
    { type: 'before', from: 'e-open-begin', to: 'e-undated' },
    { type: 'contradicts', from: 'e-day', to: 'e-undated' },
  ],
};

export const empty: Story = { ...sample, articles: [], times: [], actors: [], events: [], relations: [] };

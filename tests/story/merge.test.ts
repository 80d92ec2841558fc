import { describe, expect, it } from 'vitest';
import { mergeStory, serialiseStory, type ArticleAnalysis, type Story } from '#lib/story/index.ts';
import { analysed, type Kinds, type Report } from './analysed.ts';

const kinds: Kinds = {
  Russia: 'country',
  Ukraine: 'country',
  Belarus: 'country',
  'Anna Weber': 'person',
  Weber: 'person',
  'Karl Weber': 'person',
  Zelensky: 'person',
  'Volodymyr Zelensky': 'person',
  'Volodymyr Zelenskyy': 'person',
  'Ukrainian officials': 'unnamed',
  soldiers: 'unnamed',
};
const story = (...articles: Report[][]): Story =>
  mergeStory(
    articles.map((reports) => analysed(reports, kinds)),
    { title: 'Test' },
  );
const actorNames = ({ actors }: Story) => actors.map(({ name }) => name).sort();

const invasion: Report = {
  text: 'Russia invaded Ukraine with tanks on Thursday.',
  trigger: 'invaded',
  lemma: 'invade',
  roles: { Russia: 'agent', Ukraine: 'patient' },
  date: '2022-02-24',
};

describe('actors across articles', () => {
  const visit = (who: string, where: string): Report => ({
    text: `${who} visited ${where}.`,
    trigger: 'visited',
    lemma: 'visit',
    roles: { [who]: 'agent', [where]: 'destination' },
  });

  it('are one node when they share a name, in any spelling', () => {
    const merged = story([visit('Volodymyr Zelensky', 'Rome')], [visit('Volodymyr Zelenskyy', 'Bern')]);
    expect(merged.actors.filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });

  it('take a surname for the one person who bears it', () => {
    const merged = story([visit('Anna Weber', 'Rome')], [visit('Weber', 'Bern')]);
    expect(actorNames(merged)).toEqual(['Anna Weber', 'Bern', 'Rome']);
    expect(merged.actors.find(({ name }) => name === 'Anna Weber')).toMatchObject({ aliases: ['Weber'] });
  });

  it('leave a surname alone that two people share', () => {
    const merged = story([visit('Anna Weber', 'Rome')], [visit('Karl Weber', 'Bern')], [visit('Weber', 'Oslo')]);
    expect(actorNames(merged)).toEqual(['Anna Weber', 'Bern', 'Karl Weber', 'Oslo', 'Rome', 'Weber']);
  });

  it('are one where an article mistakes a name for a person', () => {
    const known = (who: string, kind: 'person' | 'organisation' | 'place') =>
      analysed([visit(who, kind === 'person' ? 'Rome' : 'Bern')], { [who]: kind });
    const actors = (...articles: ReturnType<typeof known>[]) =>
      mergeStory(articles, { title: 'Test' })
        .actors.filter(({ name }) => name !== 'Rome' && name !== 'Bern')
        .map(({ name, kind }) => `${name}, ${kind}`);
    expect(actors(known('Northwind', 'person'), known('Northwind', 'organisation'))).toEqual([
      'Northwind, organisation',
    ]);
    expect(actors(known('Lydia Northwind', 'person'), known('Lydia Northwind', 'place'))).toEqual([
      'Lydia Northwind, person',
    ]);
    const bearer = known('Lydia Northwind', 'person');
    expect(actors(bearer, known('Northwind', 'person'), known('Northwind', 'organisation'))).toHaveLength(2);
    const striker = analysed([{ ...visit('Northwind', 'Rome'), text: 'On Friday striker Northwind visited Rome.' }], {
      Northwind: 'person',
    });
    expect(actors(striker, known('Northwind', 'organisation'))).toHaveLength(2);
  });

  it('stay apart when they are not named and no event tells that they are one', () => {
    const officials = (trigger: string, lemma: string, where: string): Report => ({
      ...visit('Ukrainian officials', where),
      text: `Ukrainian officials ${trigger} ${where}.`,
      trigger,
      lemma,
    });
    const apart = story([officials('visited', 'visit', 'Rome')], [officials('left', 'leave', 'Bern')]);
    expect(apart.actors.filter(({ kind }) => kind === 'unnamed')).toHaveLength(2);
  });
});

describe('events across articles', () => {
  it('are one event when two articles report the same deed of the same day', () => {
    const other: Report = {
      ...invasion,
      text: 'On Thursday Russia attacked and invaded Ukraine with troops and tanks.',
    };
    const merged = story([invasion], [other]);
    expect(merged.events).toHaveLength(1);
    expect(merged.events[0].mentions).toHaveLength(2);
    expect(merged.events[0].date?.value).toBe('2022-02-24');
  });

  it('stay two when their stated dates differ', () => {
    const earlier = { ...invasion, text: 'Once before Russia invaded Ukraine with tanks.', date: '2014-02-27' };
    expect(story([invasion], [earlier]).events).toHaveLength(2);
  });

  it('stay two when somebody else did it, or somewhere else', () => {
    const shelling = (who: string, where: string): Report => ({
      text: `${who} shelled ${where} for hours.`,
      trigger: 'shelled',
      lemma: 'shell',
      roles: { [who]: 'agent', [where]: 'patient' },
      date: '2022-03-20',
    });
    expect(story([shelling('Russia', 'Odesa')], [shelling('Ukraine', 'Odesa')]).events).toHaveLength(2);
    expect(story([shelling('Russia', 'Odesa')], [shelling('Russia', 'Sumy')]).events).toHaveLength(2);
  });

  it('of one article are as many as there are who do it, with a name or without', () => {
    const count = (who: string): Report => ({
      text: `${who} counted twenty bodies in Harbour Street by the chapel.`,
      trigger: 'counted',
      lemma: 'count',
      roles: { [who]: 'agent' },
      date: '2022-03-20',
    });
    expect(story([count('soldiers'), count('Ukrainian officials')]).events).toHaveLength(2);
    expect(story([count('soldiers'), count('soldiers')]).events).toHaveLength(1);
    expect(story([count('soldiers')], [count('Ukrainian officials')]).events).toHaveLength(1);
  });

  it('are one deed or two by the particle of the verb', () => {
    const deed = (text: string, trigger: string, lemma: string, particle?: string): Report => ({
      text,
      trigger,
      lemma,
      particle,
      roles: { Weber: 'agent' },
      date: '2022-03-20',
    });
    const down = deed('Weber stepped down as chair of the harbour board.', 'stepped', 'step', 'down');
    const off = deed('Weber stepped off the ferry in the harbour.', 'stepped', 'step', 'off');
    const resigned = deed('Weber resigned as chair of the harbour board.', 'resigned', 'resign');
    expect(story([down], [resigned]).events).toHaveLength(1);
    expect(story([down], [off]).events).toHaveLength(2);
  });

  const fire = (blaze: string, ...about: string[]): Report[] => [
    { text: blaze, trigger: 'blaze', lemma: 'blaze' },
    ...about.map((text): Report => ({ text, trigger: text.split(' ')[2]!, lemma: text.split(' ')[2]! })),
  ];
  const depot = ['Flames over depot near harbour warehouse crane', 'Crews guard harbour warehouse near crane depot'];
  const chapel = ['Vicar hears choir near chapel organ pews', 'Choir fears vicar near pews chapel organ'];
  const blazes = ({ events }: Story) => events.filter(({ label }) => label.endsWith('blaze'));

  it('are one where the articles report the same news, and two where they report other news', () => {
    expect(blazes(story(fire('The blaze is huge.', ...depot), fire('A blaze spread fast.', ...depot)))).toHaveLength(1);
    expect(blazes(story(fire('The blaze is huge.', ...depot), fire('A blaze spread fast.', ...chapel)))).toHaveLength(
      2,
    );
  });

  it('stay two when the same parties do the same again weeks later, unless more than that speaks for one', () => {
    const deed = (text: string, lemma: string): Report => ({
      text,
      trigger: `${lemma}s`,
      lemma,
      roles: { Russia: 'agent' },
    });
    // A pile about one party: that it took part says little.
    const others = ['sow', 'mine', 'row', 'paint', 'cook', 'sing', 'dig', 'plough', 'sew', 'skate'];
    const written = (value: string, text: string) => {
      const analysis = analysed(
        [deed(text, 'shell'), ...others.map((lemma) => deed(`Russia ${lemma}s.`, lemma))],
        kinds,
      );
      return { ...analysis, documentDate: { ...analysis.documentDate, value, basis: 'given' as const } };
    };
    const events = (first: string, second: string, later: string) =>
      mergeStory([written('2022-03-02', first), written(later, second)], { title: 'Test' }).events.filter(({ label }) =>
        label.endsWith('shells'),
      );
    const [here, there] = ['Again Russia shells a town.', 'Now Russia shells the centre.'];
    expect(events(here, there, '2022-03-03')).toHaveLength(1);
    expect(events(here, there, '2022-04-20')).toHaveLength(2);
    const detail = 'kindergarten, library, fountain of Severnivka';
    expect(events(`Russia shells ${detail}.`, `Russia shells the ${detail}.`, '2022-04-20')).toHaveLength(1);
  });

  /** The label of the invasion where several articles tell it, each under a label of its own. */
  const labelOf = (...labels: string[]) => {
    const told = labels.map((label, i) => {
      const text = `Russia invaded Ukraine with tanks${' and guns'.repeat(i)} on Thursday.`;
      const analysis = analysed([{ ...invasion, text }], kinds);
      return { ...analysis, events: analysis.events.map((event) => ({ ...event, label })) };
    });
    const { events } = mergeStory(told, { title: 'Test' });
    expect(events).toHaveLength(1);
    return events[0].label;
  };

  it('are told by a label that speaks of others rather than of “us”', () => {
    expect(labelOf('We invade', 'Soldiers invade country')).toBe('Soldiers invade country');
  });

  it('are told by a label that names who did it rather than one that stands for them', () => {
    expect(labelOf('[Troops] invade country', 'They invade country', 'Troops invade country')).toBe(
      'Troops invade country',
    );
  });

  it('are told by more than the deed, and not by the weekday, which the timeline tells', () => {
    expect(labelOf('Invading', 'Invading Thursday', 'Invading with tanks')).toBe('Invading with tanks');
  });

  it('are told by what several sentences say rather than by what one alone was read to say', () => {
    expect(labelOf('Nine Thursdays invade', 'Troops invade', 'Troops invade country', 'Country invaded')).toBe(
      'Troops invade country',
    );
  });

  it('are told with a verb where a sentence has one', () => {
    const noun = (text: string): Report => ({ ...invasion, text, trigger: 'invasion' });
    const told = [
      noun('The invasion of Ukraine by Russia with tanks on Thursday.'),
      noun('An invasion of Ukraine by Russia with tanks and guns on Thursday.'),
      invasion,
    ].map((report, i) => {
      const analysis = analysed([report], kinds);
      const label = i < 2 ? 'Invasion' : 'Troops roll in';
      return { ...analysis, events: analysis.events.map((event) => ({ ...event, label })) };
    });
    expect(mergeStory(told, { title: 'Test' }).events.map(({ label }) => label)).toEqual(['Troops roll in']);
  });

  it('are told as what they are held for, not as what one sentence only expects', () => {
    const told = ['Russia may invade Ukraine on Thursday', 'Russia invades'].map((label, i) => {
      const text = `Russia invaded Ukraine with tanks${' and guns'.repeat(i)} on Thursday.`;
      const analysis = analysed([{ ...invasion, text, factuality: i === 0 ? 'possible' : 'happened' }], kinds);
      return { ...analysis, events: analysis.events.map((event) => ({ ...event, label })) };
    });
    const { events } = mergeStory(told, { title: 'Test' });
    expect(events.map(({ label, factuality }) => `${label} (${factuality})`)).toEqual(['Russia invades (happened)']);
  });

  it('are told with those who take part by most sentences', () => {
    expect(labelOf('Invasion of Ukraine', 'Tanks roll on Thursday', 'Tanks roll on')).toBe('Invasion of Ukraine');
  });

  it('take the best date, the strongest factuality and every source', () => {
    const planned: Report = {
      ...invasion,
      text: 'Russia will have invaded Ukraine with tanks.',
      factuality: 'planned',
      basis: 'document',
    };
    const claimed: Report = {
      ...invasion,
      text: 'Ukrainian officials said Russia invaded Ukraine with tanks.',
      factuality: 'claimed',
      sources: ['Ukrainian officials'],
    };
    const [event] = story([planned], [claimed], [invasion]).events;
    expect(event).toMatchObject({ factuality: 'happened', date: { basis: 'stated' }, sources: [{}] });
    expect(event.mentions).toHaveLength(3);
    // What somebody says is done is planned no more.
    expect(story([planned], [claimed]).events[0]).toMatchObject({ factuality: 'claimed' });
  });

  it('are not one because they share a verb that says little without its object', () => {
    const led = (trigger: string, lemma: string, what: string): Report => ({
      text: `Russia ${trigger} ${what}.`,
      trigger,
      lemma,
      roles: { Russia: 'agent' },
      date: '2022-02-24',
    });
    const events = (trigger: string, lemma: string) =>
      story([led(trigger, lemma, 'a choir of children')], [led(trigger, lemma, 'the search for divers')]).events;
    expect(events('led', 'lead')).toHaveLength(2);
    expect(events('raised', 'raise')).toHaveLength(2);
    expect(
      story([led('led', 'lead', 'a search for divers')], [led('led', 'lead', 'the search for divers')]).events,
    ).toHaveLength(1);
  });

  it('are two where somebody speaks twice in one article, but one with the headline or across articles', () => {
    const warned = (text: string): Report => ({
      text,
      trigger: 'warned',
      lemma: 'warn',
      kind: 'statement',
      roles: { Weber: 'agent' },
      date: '2022-02-24',
    });
    const first = warned('Weber warned shareholders of heavy losses at the Klow shipyard.');
    const second = warned('Weber warned shareholders of heavy losses at the Klow shipyard, too.');
    expect(story([first, second]).events).toHaveLength(2);
    expect(story([first], [second]).events).toHaveLength(1);
  });

  it('take days that are known before guesses, and of guesses the surest', () => {
    const told = (text: string, date: string, until: string, basis: 'stated' | 'document', confidence: number) => {
      const analysis = analysed([{ ...invasion, text, date, basis }], kinds);
      const [eventDate] = analysis.eventDates;
      return {
        ...analysis,
        documentDate: { ...analysis.documentDate, value: date.slice(0, 4), basis: 'inferred' as const, confidence },
        eventDates: [{ ...eventDate!, interval: { begin: date, end: until }, confidence: 0.8 * confidence }],
      };
    };
    const begin = (...articles: ArticleAnalysis[]) =>
      mergeStory(articles, { title: 'Test' }).events.map(({ date }) => date!.begin);
    const wild = told('Russia invaded Ukraine with tanks at night.', '2007-02-24', '2008-02-24', 'stated', 0.15);
    const likely = told('With tanks Russia invaded Ukraine.', '2022-01-01', '2023-01-01', 'document', 0.35);
    const sure = told('Russia has invaded Ukraine with tanks.', '2021-06-01', '2022-06-01', 'document', 0.9);
    expect(begin(wild, likely)).toEqual(['2022-01-01']);
    expect(begin(wild, sure)).toEqual(['2021-06-01']);
    const written = analysed([{ ...invasion, text: 'Russia invaded Ukraine with tanks in the 2010s.' }], kinds);
    const years = { begin: '2010-01-01', end: '2020-01-01' };
    const stated = {
      ...written,
      documentDate: { ...written.documentDate, value: '2024-05-02', basis: 'given' as const, confidence: 1 },
      eventDates: [{ ...written.eventDates[0]!, value: '201', interval: years }],
    };
    const guessed = told('With tanks Russia invaded Ukraine.', '2015-01-01', '2016-01-01', 'document', 0.35);
    expect(begin(stated, guessed)).toEqual(['2010-01-01']);
  });

  it('named by nouns alone have not happened because one noun has no mark of doubt', () => {
    const attack = (text: string, factuality: Report['factuality']): Report => ({
      ...invasion,
      text,
      trigger: 'invasion',
      lemma: 'invade',
      factuality,
    });
    const planned = attack('Russia is preparing an invasion of Ukraine with tanks.', 'planned');
    const feared = attack('Russia fears for its invasion of Ukraine with tanks.', 'planned');
    const bare = attack('The invasion of Ukraine by Russia with tanks.', 'happened');
    expect(story([planned], [feared], [bare]).events[0]).toMatchObject({ factuality: 'planned' });
  });

  it('contradict each other where one denies what the other says', () => {
    const denied: Report = {
      ...invasion,
      text: 'No, Russia never invaded Ukraine with tanks on Thursday.',
      factuality: 'denied',
    };
    const merged = story([invasion], [denied]);
    expect(merged.events).toHaveLength(2);
    expect(merged.relations).toMatchObject([{ type: 'contradicts' }]);
  });

  it('do not contradict each other where a plan is ruled out and a fact told, where others are meant, or in one voice', () => {
    const denial: Report = { ...invasion, text: 'No, Russia never invaded Ukraine with tanks.', factuality: 'denied' };
    const contradictions = (...articles: Report[][]) => story(...articles).relations;
    expect(contradictions([invasion], [denial])).toHaveLength(1);
    expect(contradictions([{ ...invasion, factuality: 'possible' }], [denial])).toEqual([]);
    expect(contradictions([invasion, denial])).toEqual([]);
    expect(contradictions([invasion, { ...denial, sources: ['Russia'] }])).toHaveLength(1);
    const soldiers = { ...denial, text: 'Russia never invaded Ukraine with tanks, its soldiers say.' };
    expect(contradictions([invasion], [{ ...soldiers, roles: { soldiers: 'patient', Russia: 'agent' } }])).toEqual([]);
    expect(contradictions([invasion], [{ ...denial, roles: { Russia: 'agent' } }])).toEqual([]);
  });

  it('contradict each other where they count differently', () => {
    const killing = (count: string): Report => ({
      text: `The blast in Odesa killed ${count} soldiers on Sunday.`,
      trigger: 'killed',
      object: 'soldiers',
      lemma: 'kill',
      places: ['Odesa'],
      date: '2022-03-20',
    });
    const merged = story([killing('12')], [killing('40')]);
    expect(merged.events).toHaveLength(2);
    expect(merged.relations).toMatchObject([{ type: 'contradicts' }]);
    expect(story([killing('12')], [{ ...killing('40'), factuality: 'planned' }]).relations).toEqual([]);
    expect(
      story([killing('12')], [{ ...killing('12'), text: 'A blast in Odesa killed 12 soldiers.' }]).events,
    ).toHaveLength(1);
  });
});

describe('a merged story', () => {
  it('counts an article once that is given twice', () => {
    const twice = story([invasion], [invasion]);
    expect(twice.articles).toHaveLength(1);
    expect(twice.events[0].mentions).toHaveLength(1);
  });

  it('is a story file that reads back the same', async () => {
    const merged = story([invasion]);
    const { parseStory } = await import('#lib/story/index.ts');
    expect(parseStory(serialiseStory(merged))).toEqual(merged);
  });

  it('never lets "before" run in a circle', () => {
    const first = analysed(
      [
        invasion,
        { ...invasion, text: 'Belarus joined.', trigger: 'joined', lemma: 'join', roles: { Belarus: 'agent' } },
      ],
      kinds,
    );
    first.relations = [
      { type: 'before', from: 0, to: 1 },
      { type: 'before', from: 1, to: 0 },
    ];
    expect(mergeStory([first], { title: '' }).relations).toHaveLength(1);
  });

  it('leaves out "before" where dates say otherwise', () => {
    const later: Report = {
      ...invasion,
      text: 'Belarus joined.',
      trigger: 'joined',
      lemma: 'join',
      roles: { Belarus: 'agent' },
      date: '2022-03-20',
    };
    const analysis = analysed([invasion, later], kinds);
    analysis.relations = [{ type: 'before', from: 1, to: 0 }];
    expect(mergeStory([analysis], { title: '' }).relations).toEqual([]);
  });
});

describe('reprints', () => {
  const wire = Array.from({ length: 60 }, (_, i): Report => ({
    text: `Convoy number ${i} left the depot of village ${i * 7} for camp ${i * 11}.`,
    trigger: 'left',
    lemma: 'leave',
  }));

  it('count once as reports, and say what they print again', () => {
    const own = { ...invasion, text: 'On Thursday Russia attacked and invaded Ukraine with troops and tanks.' };
    const merged = story([invasion, ...wire], [invasion, ...wire.slice(0, 50)], [own]);
    const event = merged.events.find(({ mentions }) => mentions.length === 3);
    expect(event?.reports).toBe(2);
    const again = merged.articles.filter(({ reprintOf }) => reprintOf !== undefined);
    expect(again).toHaveLength(1);
    expect(merged.articles.some(({ id, reprintOf }) => id === again[0].reprintOf && reprintOf === undefined)).toBe(
      true,
    );
  });
});

describe('a story that grows', () => {
  const planned: Report = { ...invasion, text: 'Russia will have invaded Ukraine with tanks.', factuality: 'planned' };
  const others = ['Rome', 'Bern', 'Oslo'].map((town): Report[] => [
    { text: `Weber visited ${town}.`, trigger: 'visited', lemma: 'visit', roles: { Weber: 'agent' }, places: [town] },
  ]);

  it('is the story of all its articles, read afresh', () => {
    const lists = [[invasion], ...others, [planned], [{ ...others[0][0], text: 'Anna Weber visited Rome too.' }]];
    const kept = lists.map((reports) => analysed(reports, kinds));
    for (let count = 1; count <= lists.length; count++) {
      const grown = mergeStory(kept.slice(0, count), { title: 'Test' });
      expect(serialiseStory(grown)).toBe(serialiseStory(story(...lists.slice(0, count))));
    }
  });
});

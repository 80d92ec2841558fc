import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import {
  addEvent,
  analyseArticle,
  articlesOfStory,
  attributeTo,
  beside,
  buildStory,
  castActor,
  classifyActor,
  correctionsOf,
  dateEvent,
  joinActors,
  joinEvents,
  judgeEvent,
  labelEvent,
  leaveOut,
  nameActor,
  parseStory,
  partActor,
  partMention,
  serialiseStory,
  standingCorrections,
  toldPart,
  withArticleDates,
  type Correction,
  type Story,
  type StoryActor,
  type StoryEvent,
} from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const bridge = analyseArticle(
  articleFromText(
    'Bridge closed at Tornby\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n\n' +
      'The mayor, Ida Holm, resigned two days after the closure. Lorry drivers blocked the harbour on 3 September.\n',
  ),
  model,
  { given: '2018-09-13' },
);

const actorOf = (id: string, name: string, more: Partial<StoryActor> = {}): StoryActor => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  affiliation: [],
  mentions: [],
  ...more,
});
const eventOf = (id: string, label: string, more: Partial<StoryEvent> = {}): StoryEvent => ({
  id,
  label,
  kind: 'occurrence',
  factuality: 'happened',
  date: null,
  participants: [],
  sources: [],
  places: [],
  mentions: [],
  ...more,
});
const day = (value: string, end: string): StoryEvent['date'] => ({
  value,
  begin: value,
  end,
  granularity: 'day',
  basis: 'given',
  times: [],
  confidence: 1,
});

/** As somebody may write it who has no articles. */
const byHand: Story = {
  format: 'annalist-story',
  version: 1,
  title: 'The mill',
  articles: [],
  times: [],
  actors: [
    actorOf('holm', 'Ida Holm', { affiliation: ['council'] }),
    actorOf('council', 'Tornby Council', { kind: 'organisation' }),
  ],
  events: [
    eventOf('1', 'Holm buys the mill', {
      date: day('2018-03-05', '2018-03-06'),
      participants: [{ actor: 'holm', role: 'agent' }],
    }),
    eventOf('2', 'Council votes', {
      date: day('2018-09-12', '2018-09-13'),
      participants: [{ actor: 'council', role: 'agent' }],
    }),
    eventOf('3', 'Mill burns', { sources: [{ actor: 'holm' }] }),
  ],
  relations: [{ type: 'causes', from: '1', to: '2' }],
};
const opened = (story: object): Story => parseStory(JSON.stringify(story));
const saved = (story: Story): Story => parseStory(serialiseStory(story));
const build = (told: Story | null, corrections: readonly Correction[] = [], analyses = [bridge]): Story =>
  buildStory(analyses, { title: 'The mill', told, corrections });
const alone = (corrections: readonly Correction[]) => build(toldPart(byHand), corrections, []);

const event = (story: Story, id: string) => story.events.find((each) => each.id === id)!;
const actor = (story: Story, id: string) => story.actors.find((each) => each.id === id)!;
const called = (story: Story, label: string) => story.events.find((each) => each.label.includes(label))!;

describe('a story file', () => {
  const read = buildStory([bridge], { title: 'Tornby' });
  const text = serialiseStory(read);

  it('is read again where it is as it was written, however it is laid out', () => {
    for (const same of [text, JSON.stringify(JSON.parse(text), null, 4), text.replaceAll('\n', '\r\n')]) {
      expect(parseStory(same)).toEqual(read);
      expect(articlesOfStory(parseStory(same))).toHaveLength(1);
    }
  });

  it('stands as it is where anything in it was changed, added or taken out by hand', () => {
    const { label } = called(read, 'resigns');
    for (const changed of [
      text.replace(`"label":"${label}"`, '"label":"The mayor goes"'),
      text.replace('Ida Holm"', 'Ida  Holm"'),
      text.replace('"title":"Tornby"', '"title":"Torn by"'),
      text.replace(/\{"id":"e-.*\},\n/, ''),
      text.replace(/"digest":"./, '"digest":"x'),
    ]) {
      expect(changed).not.toBe(text);
      const story = parseStory(changed);
      expect(story.articles.map(({ told }) => told)).toEqual([true]);
      expect(articlesOfStory(story)).toEqual([]);
      expect(toldPart(story)).toEqual(story);
      expect(saved(story)).toEqual(story);
    }
  });

  it('of an older version, without a digest, is read again where its events are as if they were read', () => {
    const old = JSON.parse(text) as Story & { digest?: string };
    delete old.digest;
    expect(opened(old)).toEqual(read);
    expect(opened({ ...old, events: [...old.events, eventOf('mine', 'Mill burns')] }).articles[0].told).toBe(true);
  });
});

describe('an article beside a story that was written by hand', () => {
  const both = build(toldPart(opened(byHand)));

  it('leaves its events and relations as they are, among those that are read', () => {
    for (const each of byHand.events) expect(event(both, each.id)).toEqual(each);
    expect(both.relations).toContainEqual(byHand.relations[0]);
    expect(called(both, 'resigns')).toBeDefined();
    const days = both.events.map(({ date }) => date?.begin ?? date?.end ?? '9');
    expect(days).toEqual([...days].sort());
  });

  it('makes one actor of two with one name', () => {
    expect(both.actors.filter(({ name }) => name === 'Ida Holm')).toHaveLength(1);
    const { mentions, affiliation } = actor(both, 'holm');
    expect(mentions.length).toBeGreaterThan(0);
    expect(affiliation).toEqual(['council']);
    expect(called(both, 'resigns').participants.map((one) => one.actor)).toContain('holm');
  });

  it('is the same however often it is saved and read again', () => {
    const again = saved(both);
    expect(again).toEqual(both);
    expect(articlesOfStory(again)).toHaveLength(1);
    const rebuilt = build(toldPart(again), standingCorrections(again));
    expect(serialiseStory(rebuilt)).toBe(serialiseStory(both));
  });

  it('is read no more where it has been edited in the file', () => {
    const edited = opened({ ...both, events: both.events.map((each) => ({ ...each, label: `${each.label}!` })) });
    const more = analyseArticle(articleFromText('Mill sold\n\nIda Holm sold the mill on Monday.'), model, {
      given: '2018-10-04',
    });
    const story = build(toldPart(edited), [], [more]);
    for (const each of both.events) expect(event(story, each.id).label).toBe(`${each.label}!`);
    expect(called(story, 'sells').participants).toContainEqual({ actor: 'holm', role: 'agent' });
    expect(story.articles.map(({ told }) => told)).toEqual([undefined, true]);
  });
});

describe('what a person says of events that were written by hand', () => {
  it.each<[string, (story: Story) => Correction[], string, Partial<StoryEvent>]>([
    ['when', (of) => dateEvent([], event(of, '3'), '2018-04-01'), '3', { date: day('2018-04-01', '2018-04-02') }],
    ['its name', (of) => labelEvent([], event(of, '3'), 'The mill is on fire'), '3', { label: 'The mill is on fire' }],
    ['whether', (of) => judgeEvent([], event(of, '3'), 'denied'), '3', { factuality: 'denied' }],
    [
      'who takes part',
      (of) => castActor([], event(of, '3'), actor(of, 'council'), 'patient'),
      '3',
      { participants: [{ actor: 'council', role: 'patient' }] },
    ],
    ['who does not', (of) => castActor([], event(of, '1'), actor(of, 'holm'), null), '1', { participants: [] }],
    ['who says so', (of) => attributeTo([], event(of, '3'), actor(of, 'holm'), false), '3', { sources: [] }],
  ])('holds: %s', (_, correct, id, change) => {
    const corrections = correct(byHand);
    const story = alone(corrections);
    expect(event(story, id)).toEqual({ ...event(byHand, id), ...change });
    expect(story.events.filter((each) => each.id !== id)).toHaveLength(2);
    expect(correctionsOf(corrections, event(story, id))).toEqual(corrections);
    expect(event(build(toldPart(byHand), corrections), id)).toMatchObject(change);
  });

  it('an event that is none is gone with its relations, and comes back', () => {
    const story = alone(leaveOut([], event(byHand, '1')));
    expect(story.events.map(({ id }) => id)).toEqual(['2', '3']);
    expect(story.relations).toEqual([]);
    expect(alone([]).events).toEqual(byHand.events);
  });

  it('two that are one keep the name of the first, with who and when of both', () => {
    const { events } = alone(joinEvents([], event(byHand, '3'), event(byHand, '1')));
    expect(events.map(({ id }) => id)).toEqual(['2', '3'].sort((a) => (a === '3' ? -1 : 1)));
    expect(events[0]).toMatchObject({
      label: 'Mill burns',
      date: event(byHand, '1').date,
      participants: [{ actor: 'holm', role: 'agent' }],
      sources: [{ actor: 'holm' }],
    });
  });

  it('one may be an event that is read, whose mentions it takes', () => {
    const both = build(toldPart(byHand));
    const resigns = called(both, 'resigns');
    const corrections = joinEvents([], event(both, '3'), resigns);
    const story = build(toldPart(byHand), corrections);
    expect(event(story, '3')).toMatchObject({ label: 'Mill burns', mentions: resigns.mentions, date: resigns.date });
    expect(story.events).toHaveLength(both.events.length - 1);
    // In the file, too, and taken back.
    const again = saved(story);
    expect(standingCorrections(again)).toEqual(corrections);
    expect(build(toldPart(again), corrections).events).toEqual(story.events);
  });

  it('an actor has another name and kind, or is another', () => {
    const named = nameActor([], actor(byHand, 'holm'), 'Ida Lund');
    const story = alone(classifyActor(named, actor(byHand, 'holm'), 'organisation'));
    expect(actor(story, 'holm')).toMatchObject({ name: 'Ida Lund', kind: 'organisation', aliases: ['Ida Holm'] });
    const one = alone(joinActors([], actor(byHand, 'holm'), actor(byHand, 'council')));
    expect(one.actors.map(({ name, aliases }) => [name, aliases])).toEqual([['Ida Holm', ['Tornby Council']]]);
    expect(one.events.flatMap(({ participants }) => participants.map((each) => each.actor))).toEqual(['holm', 'holm']);
  });

  it('what was corrected is part of the story once it is saved', () => {
    const story = alone(labelEvent([], event(byHand, '3'), 'The mill is on fire'));
    const again = saved(story);
    expect(again.corrections).toHaveLength(1);
    expect(standingCorrections(again)).toEqual([]);
    expect(build(toldPart(again), [], []).events).toEqual(story.events);
  });

  it('of what is not there changes nothing', () => {
    const gone = eventOf('9', 'Flood');
    const corrections = [
      ...dateEvent([], gone, '2018'),
      ...leaveOut([], gone),
      ...castActor([], gone, byHand.actors[0], 'agent'),
    ];
    expect(alone(corrections).events).toEqual(byHand.events);
  });
});

describe('a story with articles that was changed by hand', () => {
  const read = buildStory([bridge], { title: 'Tornby' });
  const changed = opened({ ...read, title: 'Tornby, edited', digest: 'none' });
  const corrected = (corrections: readonly Correction[]) => build(toldPart(changed), corrections, []);
  const resigns = called(changed, 'resigns');

  it('takes corrections as they are, and dates nothing else by them', () => {
    const story = corrected(dateEvent([], called(changed, 'Closure'), '2018-08-01'));
    expect(called(story, 'Closure').date).toMatchObject({ value: '2018-08-01', basis: 'given' });
    expect(called(story, 'resigns')).toEqual(resigns);
  });

  it('parts a mention from an event, and mentions from an actor', () => {
    const closed = called(changed, 'close');
    const joined = joinEvents([], closed, resigns);
    const one = corrected(joined).events.find(({ mentions }) => mentions.length > closed.mentions.length)!;
    const apart = corrected(partMention(joined, one, one.mentions.length - 1));
    expect(apart.events).toHaveLength(changed.events.length);
    const holm = changed.actors.find(({ name }) => name === 'Ida Holm')!;
    expect(holm.mentions.length).toBeGreaterThan(1);
    const parted = corrected(partActor([], holm, [holm.mentions[0]]));
    expect(parted.actors).toHaveLength(changed.actors.length + 1);
    expect(parseStory(serialiseStory(parted))).toEqual(parted);
  });

  it('has an event that a person adds: what its words say, and no more', () => {
    const { id, text } = changed.articles[0];
    const start = text.indexOf('Lorry drivers');
    const place = { article: id, start, end: start + 'Lorry drivers'.length };
    const added = addEvent(addEvent([], place), { article: id, start, end: start });
    const drivers = (of: Story) => of.events.find(({ label }) => label === 'Lorry drivers')!;
    const story = corrected(dateEvent(added, drivers(corrected(added)), '2018-09-04'));
    expect(story.events).toHaveLength(changed.events.length + 1);
    const event = drivers(story);
    expect(event).toMatchObject({ factuality: 'happened', participants: [], date: { value: '2018-09-04' } });
    expect(event.mentions).toEqual([{ ...place, trigger: { start: place.start, end: place.end } }]);
    expect(parseStory(serialiseStory(story))).toEqual(story);
  });

  it('has the dates of articles that a person gives', () => {
    const [article] = withArticleDates(changed, { [changed.articles[0].id]: '2018-09' }).articles;
    expect(article.date).toMatchObject({ value: '2018-09', begin: '2018-09-01', end: '2018-10-01', basis: 'given' });
  });
});

describe('two stories that were written by hand', () => {
  const other: Story = {
    ...byHand,
    title: 'The ferry',
    actors: [actorOf('holm', 'Otto Brandt'), actorOf('mayor', 'Ida Holm', { aliases: ['the mayor'] })],
    events: [
      eventOf('1', 'Brandt sells the ferry', {
        participants: [
          { actor: 'holm', role: 'agent' },
          { actor: 'mayor', role: 'recipient' },
        ],
      }),
      eventOf('4', 'Ferry sinks'),
    ],
    relations: [{ type: 'before', from: '1', to: '4' }],
  };

  it('are both there, with one actor of each name', () => {
    const corrections = labelEvent([], event(other, '1'), 'Ferry sold');
    const { story, corrections: renamed } = beside(byHand, { story: other, corrections });
    expect(story.actors.map(({ id, name }) => [id, name])).toEqual([
      ['holm', 'Ida Holm'],
      ['council', 'Tornby Council'],
      ['holm-2', 'Otto Brandt'],
    ]);
    expect(story.events.map(({ id }) => id)).toEqual(['1', '2', '3', '1-2', '4']);
    expect(event(story, '1-2').participants.map((each) => each.actor)).toEqual(['holm-2', 'holm']);
    expect(story.relations).toEqual([...byHand.relations, { type: 'before', from: '1-2', to: '4' }]);
    expect(event(build(story, renamed, []), '1-2').label).toBe('Ferry sold');
    expect(saved(story)).toEqual(story);
  });

  it('are one where they are the same', () => {
    expect(beside(byHand, { story: byHand, corrections: [] }).story).toEqual({
      ...byHand,
      relations: [...byHand.relations, ...byHand.relations],
    });
    expect(build(beside(byHand, { story: byHand, corrections: [] }).story, [], []).relations).toEqual(byHand.relations);
  });
});

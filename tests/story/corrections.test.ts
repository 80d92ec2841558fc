import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import {
  analyseArticle,
  attributeTo,
  buildStory,
  castActor,
  classifyActor,
  correctionSchema,
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
  type Correction,
  type Story,
  type StoryActor,
  type StoryEvent,
} from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

const texts: [given: string | null, text: string][] = [
  [
    '2018-09-13',
    'Bridge closed at Tornby\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n\n' +
      'The mayor, Ida Holm, resigned two days after the closure. Lorry drivers blocked the harbour on 3 September.\n',
  ],
  [
    '2018-09-14',
    'Shops feel the loss\n\nEngineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\n\n' +
      'Shopkeepers met Ida Holm on Thursday. Ms Birk visited the ferry port last month.\n',
  ],
];
const analyses = texts.map(([given, text]) => analyseArticle(articleFromText(text), model, { given }));
const build = (corrections: readonly Correction[] = []): Story =>
  buildStory(analyses, { title: 'Tornby', corrections });
const plain = build();

const told = (story: Story, { article, trigger }: StoryEvent['mentions'][number]) =>
  story.articles.find(({ id }) => id === article)!.text.slice(trigger.start, trigger.end);
/** The events of a story whose triggers include a word. */
const tellsOf = (story: Story, word: string) =>
  story.events.filter(({ mentions }) => mentions.some((mention) => told(story, mention) === word));
function event(word: string, story = plain): StoryEvent {
  const found = tellsOf(story, word);
  expect(found, word).toHaveLength(1);
  return found[0];
}
const actor = (name: string, story = plain) => {
  const found = story.actors.filter((each) => each.name === name);
  expect(found, name).toHaveLength(1);
  return found[0];
};

describe('a date given to an event', () => {
  it('holds for the event, whose other mentions follow, and says where it comes from', () => {
    expect(event('closed').mentions.length).toBeGreaterThan(2);
    const date = event('closed', build(dateEvent([], event('closed'), '2018-09-07'))).date;
    expect(date).toEqual({
      value: '2018-09-07',
      begin: '2018-09-07',
      end: '2018-09-08',
      granularity: 'day',
      basis: 'given',
      times: [],
      confidence: 1,
    });
  });

  it('moves what is counted from the event, and nothing else', () => {
    const story = build(dateEvent([], event('closure'), '2018-08-01'));
    expect(event('resigned', story).date).toMatchObject({ begin: '2018-08-03', basis: 'stated' });
    expect(event('blocked', story)).toEqual(event('blocked'));
  });

  it.each([
    ['2018-09', { value: '2018-09', begin: '2018-09-01', end: '2018-10-01', granularity: 'month' }],
    ['2018', { value: '2018', begin: '2018-01-01', end: '2019-01-01', granularity: 'year' }],
    ['2018-09-03/2018-09-05', { value: null, begin: '2018-09-03', end: '2018-09-06', granularity: 'day' }],
    [null, { value: null, begin: null, end: null, granularity: null, basis: 'given' }],
  ])('can be %s', (given, date) => {
    expect(event('blocked', build(dateEvent([], event('blocked'), given))).date).toMatchObject(date);
  });

  it.each(['2018-13', '2018-02-30', '5 March', '', '2018-09-05/2018-09-03', '2018/2019/2020', '2018-09-05T10:00'])(
    'cannot be %j',
    (date) => {
      const correction = dateEvent([], event('blocked'), date)[0];
      expect(correctionSchema.safeParse(correction).success).toBe(false);
    },
  );

  it('takes the place of the one given before', () => {
    const corrections = dateEvent(dateEvent([], event('blocked'), '2018-09-01'), event('blocked'), '2018-09-02');
    expect(corrections).toHaveLength(1);
    expect(event('blocked', build(corrections)).date).toMatchObject({ value: '2018-09-02' });
  });

  it('dates an undated article that tells the same event', () => {
    const undated = analyseArticle(articleFromText(texts[1][1]), model);
    const dateOf = (corrections: Correction[]) =>
      buildStory([analyses[0], undated], { title: 'Tornby', corrections }).articles.find(
        ({ id }) => id === undated.article.id,
      )!.date;
    const first = buildStory([analyses[0]], { title: 'Tornby' });
    expect(dateOf([])).toMatchObject({ basis: 'inferred' });
    const moved = dateOf(dateEvent([], event('closed', first), '2018-07-03'));
    expect(moved.begin! > '2018-07-02' && moved.begin! < '2018-09-01').toBe(true);
  });
});

describe('what one event is, told by a person', () => {
  it('a label holds for the whole event', () => {
    const story = build(labelEvent([], event('closed'), 'Skarn bridge shut'));
    expect(event('closed', story)).toEqual({ ...event('closed'), label: 'Skarn bridge shut' });
  });

  it('so does what a person holds true of it', () => {
    const story = build(judgeEvent([], event('closed'), 'denied'));
    expect(event('closed', story)).toEqual({ ...event('closed'), factuality: 'denied' });
  });

  it('two events that are one have the mentions of both', () => {
    const story = build(joinEvents([], event('blocked'), event('met')));
    expect(event('blocked', story)).toEqual(event('met', story));
    expect(story.events).toHaveLength(plain.events.length - 1);
  });

  it('a mention that tells another event is an event of its own', () => {
    const story = build(partMention([], event('closed'), 1));
    const { length } = event('closed').mentions;
    expect(tellsOf(story, 'closed').map(({ mentions }) => mentions.length)).toEqual([length - 1, 1]);
    expect(story.events).toHaveLength(plain.events.length + 1);
  });

  it('of joining and parting the later holds', () => {
    const joined = joinEvents([], event('blocked'), event('met'));
    const one = event('blocked', build(joined));
    const parted = partMention(joined, one, 1);
    expect(build(parted).events).toEqual(plain.events);
    const again = joinEvents(parted, event('blocked', build(parted)), event('met', build(parted)));
    expect(event('blocked', build(again)).mentions).toHaveLength(2);
  });

  it('what is no event is gone, with what hangs on it, and comes back with the correction taken back', () => {
    const corrections = leaveOut([], event('closed'));
    const story = build(corrections);
    expect(tellsOf(story, 'closed')).toEqual([]);
    expect(parseStory(serialiseStory(story))).toEqual(story);
    expect(build(corrections.slice(1))).toEqual(plain);
  });

  it('two actors that are one are one in every event', () => {
    const story = build(joinActors([], actor('Ida Holm'), actor('Birk')));
    const { id, aliases } = actor('Ida Holm', story);
    expect(aliases).toContain('Birk');
    expect(event('visited', story).participants).toContainEqual({ actor: id, role: 'agent' });
  });
});

describe('who takes part, told by a person', () => {
  const cast = (story: Story, word: string) =>
    event(word, story).participants.map(({ actor, role }) => [story.actors.find(({ id }) => id === actor)!.name, role]);
  const holm = actor('Ida Holm');

  it('is in the event in that role, and in no other', () => {
    const story = build(castActor([], event('visited'), holm, 'recipient'));
    expect(cast(story, 'visited')).toEqual([...cast(plain, 'visited'), ['Ida Holm', 'recipient']]);
    const moved = castActor(castActor([], event('met'), holm, 'agent'), event('met'), holm, 'participant');
    expect(moved).toHaveLength(1);
    expect(cast(build(moved), 'met')).toContainEqual(['Ida Holm', 'participant']);
    expect(cast(build(moved), 'met')).toHaveLength(cast(plain, 'met').length);
  });

  it('is not in the event where they did not take part', () => {
    const story = build(castActor([], event('met'), holm, null));
    expect(cast(plain, 'met').map(([name]) => name)).toContain('Ida Holm');
    expect(cast(story, 'met').map(([name]) => name)).not.toContain('Ida Holm');
    expect(cast(story, 'resigned')).toEqual(cast(plain, 'resigned'));
  });

  it('is where it takes place as long as they are said to be', () => {
    const tornby = actor('Tornby');
    const blocked = (corrections: Correction[]) => event('blocked', build(corrections)).places;
    const set = castActor([], event('blocked'), tornby, 'place');
    expect(blocked(set)).toContain(tornby.id);
    expect(blocked(castActor(set, event('blocked'), tornby, null))).toEqual(blocked([]));
  });

  it('or says so, or does not', () => {
    const said = attributeTo([], event('blocked'), holm, true);
    expect(event('blocked', build(said)).sources).toEqual([{ actor: holm.id }]);
    const unsaid = attributeTo(said, event('blocked'), holm, false);
    expect(unsaid).toHaveLength(1);
    expect(event('blocked', build(unsaid)).sources).toEqual([]);
  });
});

describe('an actor that the story does not know, named by a person', () => {
  const argus = { name: 'The Argus', kind: 'organisation' } as const;
  const named = attributeTo(castActor([], event('met'), argus, 'recipient'), event('blocked'), argus, true);

  it('is one, in every event that it is added to', () => {
    const story = build(named);
    const { id, ...known } = actor('The Argus', story);
    expect(known).toEqual({ ...argus, aliases: [], affiliation: [], mentions: [] });
    expect(event('met', story).participants).toContainEqual({ actor: id, role: 'recipient' });
    expect(event('blocked', story).sources).toEqual([{ actor: id }]);
    expect(parseStory(serialiseStory(story))).toEqual(story);
    expect(build([])).toEqual(plain);
  });

  it('has its other corrections beside, and is gone with them', () => {
    const story = build(named);
    const made = actor('The Argus', story);
    expect(correctionsOf(named, made)).toEqual(named);
    const moved = castActor(named, event('met', story), made, 'agent');
    const renamed = nameActor(moved, made, 'The Tornby Argus');
    expect(actor('The Tornby Argus', build(renamed))).toMatchObject({ id: made.id, aliases: ['The Argus'] });
    const out = attributeTo(castActor(named, event('met', story), argus, null), event('blocked', story), argus, false);
    expect(out).toHaveLength(2);
    expect(event('met', build(out))).toEqual(event('met'));
  });

  it('is the one that an article comes to know by that name', () => {
    const more = analyseArticle(
      articleFromText('Bank sold\n\nIda Holm bought Tornby Bank on Monday. Tornby Bank lost money.'),
      model,
      {
        given: '2018-10-02',
      },
    );
    const said = attributeTo([], event('blocked'), { name: 'the Tornby Bank', kind: 'organisation' }, true);
    const known = buildStory([...analyses, more], { title: 'Tornby', corrections: [] });
    const all = buildStory([...analyses, more], { title: 'Tornby', corrections: said });
    expect(all.actors).toEqual(known.actors);
    const { id } = all.actors.find(({ name }) => name === 'Tornby Bank')!;
    expect(event('blocked', all).sources).toEqual([{ actor: id }]);
    // By another of its names, too: “Birk”.
    const birk = castActor([], event('met'), { name: 'Birk', kind: 'person' }, 'agent');
    expect(build(birk).actors).toEqual(plain.actors);
  });

  it('is no place, nor anybody of another kind who has that name', () => {
    const place = castActor([], event('met'), { name: 'Tornby', kind: 'person' }, 'agent');
    expect(
      build(place)
        .actors.filter(({ name }) => name === 'Tornby')
        .map(({ kind }) => kind),
    ).toEqual(['place', 'person']);
  });
});

describe('what an actor is, told by a person', () => {
  const holm = actor('Ida Holm');
  const placesIn = (story: Story, { mentions }: StoryActor) =>
    mentions.map(({ article, start, end }) => story.articles.find(({ id }) => id === article)!.text.slice(start, end));

  it('a name holds, and the one that is read is kept beside it', () => {
    const story = build(nameActor(nameActor([], holm, 'Ida'), holm, 'Ida Holm-Lund'));
    expect(story.corrections).toHaveLength(1);
    const named = actor('Ida Holm-Lund', story);
    expect(named).toEqual({ ...holm, name: 'Ida Holm-Lund', aliases: ['Ida Holm', ...holm.aliases] });
  });

  it('so do the labels of its events, but for one that a person gave', () => {
    const labels = (story: Story) => ['resigned', 'met', 'closed'].map((word) => event(word, story).label);
    expect(labels(plain)).toEqual([
      'Holm resigns after closure',
      'Shopkeepers meet Holm',
      'Engineers close Skarn bridge at Tornby',
    ]);
    const named = nameActor([], holm, 'Ida Lund');
    expect(labels(build(named))).toEqual([
      'Lund resigns after closure',
      'Shopkeepers meet Lund',
      'Engineers close Skarn bridge at Tornby',
    ]);
    const given = labelEvent(named, event('met'), 'Holm meets the shops');
    expect(labels(build(given))[1]).toBe('Holm meets the shops');
    expect(build(nameActor([], actor('Tornby'), 'Torneby')).events.map(({ label }) => label)).toEqual(
      plain.events.map(({ label }) => label.replace('Tornby', 'Torneby')),
    );
    const corrections: Correction[] = nameActor([], holm, 'Holm & Co. (x$&)');
    expect(labels(build(classifyActor(corrections, holm, 'organisation')))[1]).toBe(
      'Shopkeepers meet Holm & Co. (x$&)',
    );
  });

  it('a name within that of another actor is that one’s', () => {
    const text = 'Council votes\n\nTornby Council sued Tornby on Monday. Otto Brandt met Ida Brandt on Tuesday.';
    const one = [analyseArticle(articleFromText(text), model, { given: '2018-09-13' })];
    const of = (corrections: Correction[] = []) => buildStory(one, { title: 'T', corrections });
    const labels = (corrections: Correction[]) => of(corrections).events.map(({ label }) => label);
    expect(labels([])).toContain('Tornby Council sues Tornby');
    expect(labels(nameActor([], actor('Tornby', of()), 'Skarn'))).toContain('Tornby Council sues Skarn');
    expect(labels(nameActor([], actor('Tornby Council', of()), 'The Council'))).toContain('The Council sues Tornby');
    const met = labels([]).find((label) => label.includes('Brandt'))!;
    expect(labels(nameActor([], actor('Otto Brandt', of()), 'Otto Lund'))).toContain(met);
  });

  it('so does a kind, and a thing that has one is an actor', () => {
    expect(actor('Ida Holm', build(classifyActor([], holm, 'organisation'))).kind).toBe('organisation');
    const thing = plain.actors.find((each) => each.thing)!;
    expect(actor(thing.name, build(classifyActor([], thing, 'product')))).not.toHaveProperty('thing');
  });

  it('somebody else in another article takes that article’s events along', () => {
    const [one, other] = analyses.map(({ article }) => holm.mentions.filter((each) => each.article === article.id));
    const corrections = partActor([], holm, other);
    const story = build(corrections);
    const both = story.actors.filter(({ name }) => name === 'Ida Holm');
    expect(both.map(({ mentions }) => mentions)).toEqual(expect.arrayContaining([one, other]));
    const resigned = event('resigned', story).participants.map(({ actor }) => actor);
    const met = event('met', story).participants.map(({ actor }) => actor);
    expect(both.filter(({ id }) => resigned.includes(id)).map(({ mentions }) => mentions)).toEqual([one]);
    expect(both.filter(({ id }) => met.includes(id)).map(({ mentions }) => mentions)).toEqual([other]);
  });

  it('two that are parted and said to be one again are as they were', () => {
    const corrections = partActor([], holm, [holm.mentions[0]]);
    const holding = ({ start }: StoryActor['mentions'][number]) =>
      build(corrections).actors.find(({ mentions }) => mentions.some((mention) => mention.start === start))!;
    const [one, other] = [holding(holm.mentions[0]), holding(holm.mentions[1])];
    expect(one).not.toEqual(other);
    expect(actor('Ida Holm', build(joinActors(corrections, one, other))).mentions).toHaveLength(holm.mentions.length);
    // The same where a person's words come from elsewhere and are not tidied.
    const again: Correction[] = [...corrections, ...joinActors([], one, other)];
    expect(actor('Ida Holm', build(again)).mentions).toHaveLength(holm.mentions.length);
  });

  it('whoever was joined can be parted again', () => {
    const joined = joinActors([], actor('Ida Holm'), actor('Birk'));
    const both = actor('Ida Holm', build(joined));
    const text = ({ article, start, end }: StoryActor['mentions'][number]) =>
      plain.articles.find(({ id }) => id === article)!.text.slice(start, end);
    const parted = build(
      partActor(
        joined,
        both,
        both.mentions.filter((each) => text(each).includes('Birk')),
      ),
    );
    expect(parted.actors).toEqual(plain.actors);
  });

  describe('of two whom one article takes for one', () => {
    const one = analyseArticle(
      articleFromText(
        'Two Brandts\n\nOtto Brandt bought the mill in May. Brandt sold the ferry in June. He painted the hall in July.\n',
      ),
      model,
      { given: '2018-09-13' },
    );
    const of = (corrections: Correction[] = []) => buildStory([one], { title: 'Brandt', corrections });
    const brandt = actor('Otto Brandt', of());
    const later = brandt.mentions.slice(1);

    it('each has the events that are told of it', () => {
      expect(placesIn(of(), brandt)).toEqual(['Otto Brandt', 'Brandt', 'He']);
      const story = of(partActor([], brandt, later));
      const other = actor('Brandt', story);
      expect(placesIn(story, actor('Otto Brandt', story))).toEqual(['Otto Brandt']);
      expect(placesIn(story, other)).toEqual(['Brandt', 'He']);
      const agentOf = (word: string) => event(word, story).participants.find(({ role }) => role === 'agent')!.actor;
      expect([agentOf('sold'), agentOf('painted')]).toEqual([other.id, other.id]);
      expect(agentOf('bought')).toBe(actor('Otto Brandt', story).id);
      expect(parseStory(serialiseStory(story))).toEqual(story);
    });

    it('parting all of its mentions parts nothing', () => {
      expect(partActor([], brandt, brandt.mentions)).toEqual([]);
    });
  });
});

describe('corrections', () => {
  const all = leaveOut(
    partMention(
      labelEvent(dateEvent([], event('blocked'), '2018-09-01'), event('met'), 'A meeting'),
      event('closed'),
      1,
    ),
    event('resigned'),
  );

  it('are kept in the story file, and found by what they concern', () => {
    const story = parseStory(serialiseStory(build(all)));
    expect(story.corrections).toEqual(all);
    expect(correctionsOf(all, event('met', story))).toEqual([all[1]]);
    expect(correctionsOf(all, event('visited', story))).toEqual([]);
  });

  it('leave no trace where there are none', () => {
    expect(serialiseStory(plain)).not.toContain('"corrections"');
  });

  it('do not depend on the order of the articles', () => {
    const turned = buildStory([...analyses].reverse(), { title: 'Tornby', corrections: all });
    expect(serialiseStory(turned)).toBe(serialiseStory(build(all)));
  });

  it('have no effect where nothing is told, and are kept', () => {
    const place = { article: analyses[0].article.id, start: 1, end: 3 };
    const idle: Correction[] = [
      { type: 'date', events: [place], date: '2018' },
      { type: 'sameActor', actors: [place, place] },
      { type: 'sameEvent', events: [place, place] },
      { type: 'otherEvent', event: place, than: [place] },
      { type: 'role', event: place, actor: place, role: 'agent' },
      { type: 'source', event: place, actor: place, says: true },
      { type: 'name', actor: place, name: 'Nobody' },
      { type: 'kind', actor: place, kind: 'person' },
      { type: 'otherActor', actors: [place], than: [place] },
    ];
    expect(build(idle)).toEqual({ ...plain, corrections: idle });
  });

  it('that point outside their article make no story file', () => {
    const outside: Correction = {
      type: 'label',
      event: { article: analyses[0].article.id, start: 0, end: 9999 },
      label: 'Label',
    };
    expect(() => parseStory(serialiseStory({ ...plain, corrections: [outside] }))).toThrow('outside its article');
  });

  it('of any kind in any order make a story in which every mention tells one event at most, and one actor as before', () => {
    const step = fc.record({ what: fc.nat(9), one: fc.nat(30), other: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let corrections: Correction[] = [];
        let story = plain;
        for (const { what, one, other } of steps) {
          if (story.events.length === 0) break;
          const [first, second] = [one, other].map((number) => story.events[number % story.events.length]);
          const [actor, another] = [one, other].map((number) => story.actors[number % story.actors.length]);
          corrections = [
            () => dateEvent(corrections, first, '2018-01'),
            () => labelEvent(corrections, first, 'Label'),
            () => joinEvents(corrections, first, second),
            () => partMention(corrections, first, other % first.mentions.length),
            () => leaveOut(corrections, first),
            () => joinActors(corrections, actor, another),
            () => partActor(corrections, actor, [actor.mentions[other % actor.mentions.length]]),
            () => castActor(corrections, first, actor, other % 2 === 0 ? 'agent' : null),
            () => attributeTo(corrections, first, actor, other % 2 === 0),
            () => nameActor(classifyActor(corrections, actor, 'group'), actor, 'Name'),
          ][what]();
          story = build(corrections);
        }
        expect(parseStory(serialiseStory(story))).toEqual(story);
        const mentions = story.events.flatMap((each) =>
          each.mentions.map(({ article, trigger }) => `${article} ${trigger.start}`),
        );
        expect(new Set(mentions).size).toBe(mentions.length);
        const spoken = (of: Story) =>
          of.actors
            .flatMap((each) => each.mentions.map(({ article, start, end }) => `${article} ${start} ${end}`))
            .sort();
        expect(spoken(story)).toEqual(spoken(plain));
      }),
      { numRuns: 40 },
    );
  });
});

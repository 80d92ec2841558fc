import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/lib/article/index.ts';
import { loadModel } from '../../src/lib/language/index.ts';
import { analyseArticle, mergeStory, type Story, type StoryEvent, type StoryTime } from '../../src/lib/story/index.ts';
import { root } from '../cli/annalist.ts';

const folder = path.resolve(root, '../shared/articles');

function storyOf(given: string | null): Story {
  const model = loadModel(readFileSync(path.join(root, 'static/model/english.bin')));
  const analyses = readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    return analyseArticle(readFile({ path: file, bytes: readFileSync(file) }).article, model, { given });
  });
  return mergeStory(analyses, { title: 'Belarus' });
}

// Two real articles without a publication date; all they report can be checked against public record.
describe.runIf(existsSync(folder))('two real articles', () => {
  let story: Story;
  let given: Story;
  beforeAll(() => {
    story = storyOf(null);
    given = storyOf('2022-03-22');
  });

  const times = (of: Story, text: RegExp): StoryTime[] => of.times.filter((time) => text.test(time.text));
  const sentenceOf = (event: StoryEvent) => {
    const [{ article, start, end }] = event.mentions;
    return story.articles.find(({ id }) => id === article)!.text.slice(start, end);
  };
  const eventsIn = (of: Story, sentence: RegExp, trigger: RegExp) =>
    of.events.filter((event) =>
      event.mentions.some((mention) => {
        const { text } = of.articles.find(({ id }) => id === mention.article)!;
        return (
          sentence.test(text.slice(mention.start - 250 < 0 ? 0 : mention.start - 250, mention.end + 50)) &&
          trigger.test(text.slice(mention.trigger.start, mention.trigger.end))
        );
      }),
    );
  const actorNamed = (name: string) => story.actors.find((actor) => actor.name === name);

  it('are dated to March 2022 by themselves, with reasons, and never to 2017', () => {
    for (const { date } of story.articles) {
      expect(date.basis).toBe('inferred');
      expect(date.value).toMatch(/^2022-03/);
      expect(date.begin! >= '2022-03-01' && date.end! <= '2022-04-01').toBe(true);
      expect(date.evidence.length).toBeGreaterThan(0);
    }
  });

  it('take a date that is given', () => {
    for (const { date } of given.articles) expect(date).toMatchObject({ value: '2022-03-22', basis: 'given' });
  });

  // With the true date, each value is known exactly.
  const expected: [RegExp, string | RegExp, number][] = [
    [/^November 30, 2017$/, '2017-11-30', 1],
    [/^["“]?soon["”]?$/i, 'FUTURE_REF', 1],
    [/next few days$/, /^(P[X\d]D|FUTURE_REF)$/, 2],
    [/^last month$/i, '2022-02', 2],
    [/^Tuesday$/, '2022-03-22', 2],
    [/last 24 hours$/, /^(PT24H|P1D)$/, 1],
    [/few days previously$/, /^(P[X\d]D|PAST_REF)$/, 1],
    [/^weeks-long$/, 'PXW', 1],
    [/^Monday$/, '2022-03-21', 1],
    [/^currently$/, 'PRESENT_REF', 1],
  ];
  for (const [text, value, count] of expected)
    it(`resolve ${text.source}`, () => {
      const found = times(given, text);
      expect(found.length).toBeGreaterThanOrEqual(count);
      for (const time of found) {
        expect(time.value).toMatch(value);
        expect(time.steps.length).toBeGreaterThan(0);
      }
      expect(times(story, text)).toHaveLength(found.length);
    });

  it('give "the last 24 hours" and "the next few days" their place on the calendar', () => {
    expect(times(given, /last 24 hours$/)[0]).toMatchObject({ begin: expect.stringMatching(/^2022-03-21/) });
    for (const time of times(given, /next few days$/)) expect(time.begin).toMatch(/^2022-03-2[23]/);
    expect(times(given, /few days previously$/)[0].until! <= '2022-03-23').toBe(true);
  });

  it('widen "Tuesday" honestly while the article is not known to the day', () => {
    for (const time of times(story, /^Tuesday$/)) {
      expect(time.begin! >= '2022-02-22' && time.until! <= '2022-04-06').toBe(true);
      expect(time.begin! <= '2022-03-22' && time.until! >= '2022-03-23').toBe(true);
    }
  });

  it('name their actors once each', () => {
    for (const name of ['Alexander Lukashenko', 'Vladimir Putin', 'Volodymyr Zelensky'])
      expect(actorNamed(name), name).toMatchObject({ kind: 'person' });
    for (const name of ['Russia', 'Belarus', 'Ukraine', 'United States'])
      expect(actorNamed(name), name).toMatchObject({ kind: 'country' });
    for (const name of [/^NATO$/, /Pentagon$/, /^CNN$/, /Washington Examiner$/])
      expect(
        story.actors.filter((actor) => name.test(actor.name) && actor.kind === 'organisation'),
        name.source,
      ).toHaveLength(1);
    const lukashenko = actorNamed('Alexander Lukashenko')!;
    const mentioned = new Set(lukashenko.mentions.map(({ article }) => article));
    expect(mentioned.size).toBe(2);
    expect(lukashenko.aliases.join('|')).toMatch(/Belarusian president/i);
    expect(story.actors.filter((actor) => /Lukashenko|Putin|Zelensky/.test(actor.name))).toHaveLength(3);
  });

  it('keep unnamed officials as unnamed, with whom they speak for', () => {
    const unnamed = story.actors.filter(({ kind }) => kind === 'unnamed');
    expect(unnamed.length).toBeGreaterThanOrEqual(4);
    const affiliations = unnamed.flatMap(({ affiliation }) =>
      affiliation.map((id) => story.actors.find((actor) => actor.id === id)!.name),
    );
    expect(affiliations).toEqual(expect.arrayContaining(['NATO', 'United States']));
  });

  it('date what they report', () => {
    const begins: [RegExp, RegExp, RegExp][] = [
      [/invaded Ukraine last month/, /^invaded$/, /^2022-02/],
      [/Belarusians voted/, /^voted$/, /^2022-02/],
      [/retaken Makariv/, /^retaken$/, /^2022-03-22/],
      [/told the Italian parliament/, /^told$/, /^2022-03-22/],
      [/official said on Monday/, /^said$/, /^2022-03-21/],
      [/bombarding Mariupol/, /^bombarding$/, /^2022-03-21/],
    ];
    for (const [sentence, trigger, begin] of begins) {
      const [event] = eventsIn(given, sentence, trigger);
      expect(event, sentence.source).toBeDefined();
      expect(event.date?.begin, sentence.source).toMatch(begin);
      expect(event.date?.times.length, sentence.source).toBeGreaterThan(0);
    }
  });

  it('say who says so, and whether it happened', () => {
    const [retaken] = eventsIn(story, /retaken Makariv/, /^retaken$/);
    expect(retaken.factuality).toBe('claimed');
    expect(retaken.sources.length).toBeGreaterThan(0);
    const [invaded] = eventsIn(story, /invaded Ukraine last month/, /^invaded$/);
    expect(invaded.factuality).toBe('happened');
    const [participating] = eventsIn(story, /not currently participating/, /^participating$/);
    expect(participating.factuality).toBe('denied');
    const [join] = eventsIn(story, /might "soon" join/, /^join$/);
    expect(join.factuality).toBe('possible');
    expect(sentenceOf(join).length).toBeGreaterThan(0);
  });

  it('make one event of what both report', () => {
    const acrossBoth = story.events.filter((event) => new Set(event.mentions.map(({ article }) => article)).size === 2);
    const triggersOf = (event: StoryEvent) =>
      event.mentions.map(({ article, trigger }) =>
        story.articles.find(({ id }) => id === article)!.text.slice(trigger.start, trigger.end),
      );
    const triggers = acrossBoth.map((event) => triggersOf(event).join(' '));
    expect(
      triggers.some((words) => /deploy|ready/i.test(words)),
      triggers.join('; '),
    ).toBe(true);
    expect(
      triggers.some((words) => /join/i.test(words)),
      triggers.join('; '),
    ).toBe(true);
  });

  it('make no news of captions, related links, tags or bios', () => {
    for (const event of story.events)
      for (const mention of event.mentions) {
        const { regions } = story.articles.find(({ id }) => id === mention.article)!;
        const region = regions.find(({ start, end }) => start <= mention.trigger.start && mention.trigger.end <= end);
        expect(['headline', 'heading', 'body']).toContain(region?.kind);
      }
  });
});

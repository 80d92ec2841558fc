import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory, serialiseStory, StoryFileError, StoryReader, storySchema, type Story } from '#lib/story/index.ts';
import { sample } from './formats/sample.ts';

const file = serialiseStory(sample);

function read(pieces: readonly (string | Uint8Array)[]): Story {
  const reader = new StoryReader();
  for (const piece of pieces) reader.push(piece);
  return reader.end();
}

/** What reading comes to: the story, or the one line that says why not. */
function outcome(step: () => Story): Story | string {
  try {
    return step();
  } catch (error) {
    if (error instanceof StoryFileError) return error.message;
    throw error;
  }
}

const noJson = 'it is not JSON; a story file is made by “annalist analyse”';
const endsEarly = 'it ends too early, as a file does that was not saved whole';

/** The first complaint about a text as JSON's own parser and the schema by itself have it. */
function expected(text: string): string | null {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return noJson;
  }
  if (data?.format !== 'annalist-story')
    return 'it is JSON but not a story; a story file says "format": "annalist-story"';
  if (data.version !== 1)
    return `it is a story of version ${JSON.stringify(data.version)}; this program reads version 1`;
  const issue = storySchema.safeParse(data).error?.issues[0];
  return issue === undefined ? null : `at ${issue.path.map(String).join('.') || 'its top'}: ${issue.message}`;
}

describe('a story in pieces', () => {
  it('is the same story wherever it is cut, within a character too', () => {
    const bytes = new TextEncoder().encode(file);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        expect(read(places.slice(1).map((end, i) => bytes.subarray(places[i], end)))).toEqual(sample);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same story letter by letter, with members in any order and unknown ones among them', () => {
    const { format, version, title, ...lists } = sample;
    const turned = JSON.stringify({
      extra: [[1, { a: ']' }], '\\"'],
      ...lists,
      other: { '}': null },
      title,
      version,
      format,
    });
    // Its events were not read in its articles.
    expect(read([...turned])).toEqual({
      ...sample,
      articles: sample.articles.map((each) => ({ ...each, told: true })),
    });
  });

  it('may begin with a byte order mark', () => {
    expect(read([new TextEncoder().encode(`\uFEFF${file}`)])).toEqual(sample);
  });
});

describe('a file that is no story', () => {
  it('is refused in the words that its whole text would be', () => {
    const alike = (text: string) => {
      const wrong = expected(text);
      for (const result of [outcome(() => parseStory(text)), outcome(() => read(text.match(/[^]{1,7}/g) ?? []))]) {
        if (wrong === null)
          expect(typeof result === 'object' || /names|span|the id|the date|has dates/.test(result)).toBe(true);
        else expect(result).toBe(wrong);
      }
    };
    const others = [
      '',
      ' ',
      '{',
      '[]',
      '[{}',
      '"annalist-story"',
      'null',
      '1',
      '{}',
      '{}{}',
      '{"format":"annalist-story"}',
    ];
    const broken = [
      { ...sample, version: 2 },
      { ...sample, title: 1 },
      { ...sample, events: {} },
      { ...sample, actors: [null], articles: [{}] },
      { ...sample, relations: undefined },
      { ...sample, times: 'none', relations: [{ type: 'after', from: '', to: '' }] },
    ];
    for (const text of [...others, ...broken.map((story) => JSON.stringify(story))]) alike(text);
  });

  it('is refused in those words whatever was changed in it', () => {
    const change = fc.tuple(
      fc.nat(file.length),
      fc.nat(3),
      fc.constantFrom('', '"', '{', ']', ',', '\\', ' ', '0', ':', 'null'),
    );
    fc.assert(
      fc.property(change, ([at, cut, put]) => {
        const text = file.slice(0, at) + put + file.slice(at + cut);
        const wrong = expected(text);
        const result = outcome(() => read(text.match(/[^]{1,100}/g) ?? []));
        // What opens more than it closes ends too early.
        if (wrong === noJson) expect([noJson, endsEarly]).toContain(result);
        else if (wrong !== null) expect(result).toBe(wrong);
        else expect(typeof result === 'object' || /names|span|the id|the date|has dates/.test(result)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is told to end too early wherever a story file is cut off, and only then', () => {
    const after = file.indexOf('annalist-story"') + 'annalist-story"'.length + 1;
    for (let end = after; end < file.trimEnd().length; end += 97)
      expect(outcome(() => read([file.slice(0, end)]))).toBe(endsEarly);
    expect(outcome(() => read(['{"format":"another","events":[']))).toBe(noJson);
    expect(outcome(() => read(['{"format":"annalist-story","events":[}']))).toBe(noJson);
  });

  it('costs no more than its length: deep nesting, a long line, a million items', () => {
    for (const hostile of [
      '{"events":' + '['.repeat(1e6),
      `{"a":"${'\\'.repeat(1e6)}`,
      `{"events":[${'0,'.repeat(1e6)}`,
    ])
      expect(outcome(() => read(hostile.match(/[^]{1,65536}/g)!))).toMatch(/not JSON/);
  });
});

describe('a story that contradicts itself', () => {
  const changed = (change: (story: Story) => void) => {
    const story = structuredClone(sample);
    change(story);
    return outcome(() => read([JSON.stringify(story)]));
  };

  it('is refused in a line that says where', () => {
    const [event] = sample.events;
    const withDates = (begin: string, end: string) =>
      changed(({ events }) => {
        events[0].date = { value: null, begin, end, granularity: null, basis: 'given', times: [], confidence: 1 };
      });
    expect(withDates('2022-02-30', '2022-03-01')).toBe(
      `event ${event.id} has the date 2022-02-30, which is not on the calendar`,
    );
    for (const date of ['2022-13', '2022-00-01', '2022-03-22T24:01', '-0001-02-29'])
      expect(withDates(date, '2022-12-01')).toContain('not on the calendar');
    for (const [begin, end] of [
      ['2022-03-02', '2022-03-01'],
      ['2022-03-02', '2022-03-02'],
      ['-0043-03-15', '-0044-03-15'],
    ])
      expect(withDates(begin, end)).toContain(
        `event ${event.id} has dates from ${begin} to ${end}, which holds no day`,
      );
    expect(typeof withDates('-0044-03-15', '-0043-03-15')).toBe('object');
    expect(typeof withDates('2020-02-29', '2020-03-01T24:00')).toBe('object');
    expect(changed(({ events }) => events.push(event))).toBe(`two events have the id “${event.id}”; give each its own`);
    expect(changed(({ actors }) => actors.push({ ...actors[0], id: event.id, mentions: [] }))).toBe(
      `an event and an actor have the id “${event.id}”; give each its own`,
    );
    expect(changed(({ actors }) => (actors[0].id = ''))).toContain('at actors.0.id: must not be empty');
    expect(changed(({ articles }) => (articles[0].date.evidence = [{ start: 0, end: 1e6, because: '' }]))).toContain(
      'span',
    );
  });

  it('is refused in one short line whatever its ids are', () => {
    const id = `a\n\u001b${'b'.repeat(500)}`;
    expect(changed(({ relations }) => relations.push({ type: 'before', from: id, to: id }))).toMatch(/^.{1,200}$/);
    expect(outcome(() => read([JSON.stringify({ format: 'annalist-story', version: id })]))).toMatch(/^.{1,200}$/);
  });
});

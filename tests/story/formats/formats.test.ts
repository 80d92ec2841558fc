import { parse } from 'csv-parse/sync';
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { expand } from 'jsonld';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/article/index.ts';
import { storyFormats, type Story } from '#lib/story/index.ts';
import { empty, sample } from './sample.ts';

const written = (id: string, story: Story = sample) => storyFormats.find((format) => format.id === id)!.write(story);
const textOf = (id: string, story?: Story) => written(id, story) as string;
const ids = sample.events.map(({ id }) => id);

describe('every format', () => {
  it('has an id and a label of its own and gives the same bytes twice', () => {
    for (const field of ['id', 'label'] as const)
      expect(new Set(storyFormats.map((format) => format[field])).size).toBe(storyFormats.length);
    for (const { id } of storyFormats) expect(written(id)).toEqual(written(id));
  });

  it('takes a story that holds nothing', () => {
    for (const { id } of storyFormats) expect(written(id, empty).length).toBeGreaterThan(0);
  });
});

describe('CSV tables', () => {
  const rows = (id: string, story?: Story): Record<string, string>[] =>
    parse(textOf(id, story), { bom: true, columns: true });

  it('keep every event, its words and both its bounds', () => {
    const events = rows('events-csv');
    expect(events.map(({ id }) => id)).toEqual(ids);
    const row = (id: string) => events.find((event) => event.id === id);
    expect(row('e-between')).toMatchObject({ date: '2022-03-22', earliest: '2022-03-20', latest: '2022-03-24' });
    expect(row('e-open-begin')).toMatchObject({ date: '', earliest: '', latest: '2022-03-21' });
    expect(row('e-undated')).toMatchObject({ date: '', earliest: '', latest: '', factuality: 'denied' });
    expect(row('e-day')!.label).toBe(`'${sample.events[4].label}`);
  });

  it('hold no formula', () => {
    for (const id of ['events-csv', 'actors-csv', 'edges-csv']) {
      for (const row of rows(id)) for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@]/);
    }
  });

  it('name actors and tie them to events', () => {
    expect(rows('actors-csv')[0]).toMatchObject({ id: 'p-1', affiliation: 'officials; others', events: '8' });
    const edges = rows('edges-csv');
    expect(edges).toHaveLength(2 * ids.length + 2);
    expect(edges.at(-2)).toMatchObject({ from: 'e-open-begin', type: 'before', to: 'e-undated' });
  });

  it('say of a tie how sure it is, where the words may mean another', () => {
    const [{ mentions }] = sample.events;
    const { article, start, end } = mentions[0];
    const unsure = { article, start: start + 1, end: end - 1, confidence: 0.4 };
    const [actor, ...others] = sample.actors;
    const inDoubt = { ...sample, actors: [{ ...actor, mentions: [unsure] }, ...others] };
    const ofActor = (story: Story) => rows('edges-csv', story).find(({ from }) => from === actor.id)!;
    expect(ofActor(inDoubt).confidence).toBe('0.4');
    expect(ofActor({ ...inDoubt, actors: [{ ...actor, mentions: [unsure, mentions[0]] }, ...others] }).confidence).toBe(
      '',
    );
  });
});

describe('iCalendar', () => {
  const calendar = () => new ICAL.Component(ICAL.parse(textOf('icalendar')));

  it('is read by a calendar, lines no longer than 75 octets', () => {
    for (const line of textOf('icalendar').split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const entries = calendar().getAllSubcomponents();
    expect(entries.map((entry) => entry.getFirstPropertyValue('uid'))).toEqual(ids.map((id) => `${id}@annalist`));
    expect(entries[4].getFirstPropertyValue('summary')).toBe(sample.events[4].label);
    expect(calendar().getFirstPropertyValue('x-wr-calname')).toBe('-title\\nBEGIN:VEVENT');
  });

  it('gives dates only to what has both bounds, and both are kept', () => {
    const spans = calendar()
      .getAllSubcomponents('vevent')
      .map((entry) => new ICAL.Event(entry))
      .map(({ uid, startDate, endDate }) => [uid.split('@')[0], `${startDate}`, `${endDate}`]);
    expect(spans).toEqual([
      ['e-month', '2022-03-01', '2022-04-01'],
      ['e-between', '2022-03-20', '2022-03-25'],
      ['e-day', '2022-03-22', '2022-03-23'],
      ['e-minute', '2022-03-22T09:30:00', '2022-03-22T09:31:00'],
    ]);
    const journal = calendar().getAllSubcomponents('vjournal');
    expect(journal).toHaveLength(4);
    expect(journal[1].getFirstPropertyValue('x-annalist-latest')).toBe('2022-03-21');
  });
});

describe('a calendar whose years have four figures', () => {
  it('leaves the day after the last of them open', () => {
    const [event] = sample.events;
    const date = { ...event.date!, begin: '9999-12-30', end: '9999-12-31T12:00' };
    const story = { ...sample, events: [{ ...event, date }] };
    const [entry] = new ICAL.Component(ICAL.parse(textOf('icalendar', story))).getAllSubcomponents();
    expect(entry.name).toBe('vjournal');
    expect(entry.getFirstPropertyValue('x-annalist-latest')).toBe('9999-12-31T12:00');
  });
});

describe('TimelineJS and vis-timeline', () => {
  it('escape all text and pass over no event', () => {
    const timeline = JSON.parse(textOf('timelinejs'));
    expect([...timeline.events, ...timeline.undated].map((event) => event.unique_id).sort()).toEqual([...ids].sort());
    const vis = JSON.parse(textOf('vis-timeline'));
    expect([...vis.items, ...vis.undated].map((item) => item.id).sort()).toEqual([...ids].sort());
    for (const json of [textOf('timelinejs'), textOf('vis-timeline')]) expect(json).not.toMatch(/<(?!\/?p>)/);
  });

  it('say where a date is not exact', () => {
    const { events } = JSON.parse(textOf('timelinejs'));
    const found = Object.fromEntries(events.map((event: { unique_id: string }) => [event.unique_id, event]));
    expect(found['e-month'].start_date).toEqual({ year: 2022, month: 3, day: 1 });
    expect(found['e-between'].start_date).toEqual({
      ...{ year: 2022, month: 3, day: 20 },
      display_date: 'between 2022-03-20 and 2022-03-24, most likely 2022-03-22',
    });
    expect(found['e-open-begin'].start_date.display_date).toBe('by 2022-03-21');
    const { items } = JSON.parse(textOf('vis-timeline'));
    expect(items.find(({ id }: { id: string }) => id === 'e-open-end')).toMatchObject({
      start: '2022-03-24',
      type: 'point',
      className: 'planned open-end',
    });
  });
});

describe('TimeML', () => {
  const documents = () =>
    Object.entries(unzipSync(written('timeml') as Uint8Array)).map(([name, bytes]) => ({ name, bytes }));

  it('is well-formed, and links events to times and to each other', () => {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
    parser.write(strFromU8(documents()[0].bytes)).close();
    const named = (name: string) => elements.filter((element) => element.name === name).map((each) => each.attributes);
    expect(named('TIMEX3')).toMatchObject([
      { tid: 't0', value: '2022-03-23' },
      { tid: 't1', value: '2022-03-22' },
    ]);
    expect(named('EVENT')).toMatchObject([{ class: 'OCCURRENCE' }, { class: 'REPORTING' }]);
    expect(named('MAKEINSTANCE').map(({ polarity }) => polarity)).toEqual(['POS', 'NEG']);
  });

  it('gives back its article, word for word', async () => {
    const [{ name, bytes }] = documents();
    const { article } = await readFile({ path: name, bytes });
    expect(article.text.replace(/\s+/g, ' ')).toContain('left <b>Oslo</b> & Bergen; on Tuesday, she said');
    expect(article.statedDates[0]?.value).toBe('2022-03-23');
  });
});

describe('JSON-LD', () => {
  it('expands to events of schema.org', async () => {
    const [{ 'https://schema.org/name': name, '@graph': graph }] = await expand(JSON.parse(textOf('json-ld')));
    expect(name).toEqual([{ '@value': sample.title }]);
    const nodes = graph as Record<string, unknown>[];
    const events = nodes.filter((node) => (node['@type'] as string[]).includes('https://schema.org/Event'));
    expect(events.map((node) => node['@id'])).toEqual(ids.map((id) => `urn:annalist:${id}`));
    const known = new Set(nodes.map((node) => node['@id']));
    for (const { 'https://schema.org/agent': agent } of events)
      expect((agent as { '@id': string }[]).every((each) => known.has(each['@id']))).toBe(true);
  });

  it('gives start and end to exact dates only', () => {
    const { '@graph': graph } = JSON.parse(textOf('json-ld'));
    const dated = graph.filter((node: object) => 'startDate' in node).map((node: { '@id': string }) => node['@id']);
    expect(dated).toEqual(['e-century', 'e-month', 'e-day', 'e-minute'].map((id) => `urn:annalist:${id}`));
  });
});

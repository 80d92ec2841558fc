import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { annotate, loadModel, packText, unpackText } from '#lib/language/index.ts';
import { analyseArticle, mergeStory, redate, serialiseStory } from '#lib/story/index.ts';
import { packData, unpackData } from '../../src/lib/story/kept/plain-data.ts';
import type { Lists } from '../../src/lib/story/merge/lists.ts';
import { packTables, type AllTables } from '../../src/lib/story/merge/tables.ts';
import { TablesReader } from '../../src/lib/story/merge/tables-reader.ts';

const model = loadModel(readFileSync('static/model/english.bin'));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }).map((value) => value + 0),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '“said”',
    '\ud800',
    '\x80',
    '',
    'e-0a1b2c3d4e5f',
    'e-0A1b2c3d4e5f',
    'e-0a1b2c3d4e5f0',
    '—'.repeat(9000),
  ),
);
const { data } = fc.letrec((tie) => ({
  data: fc.oneof({ depthSize: 'small' }, number, text, fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('data'), { maxLength: 20 }),
  object: fc.oneof(
    fc.record({ start: tie('data'), end: tie('data') }),
    fc.record({ start: number, end: number, name: text }),
    fc.record({ end: number, start: number, items: tie('list') }),
  ),
}));

describe('plain data that is packed', () => {
  it('comes out as it went in, each value by itself', () => {
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 5 }), fc.string(), (values, text) => {
        const packed = packData(values, text);
        expect(values.map((_, place) => unpackData(packed, place, text))).toEqual(values);
      }),
    );
  });

  it('holds numbers and references of every size', () => {
    const values = [
      0,
      63,
      64,
      65,
      319,
      320,
      7743,
      7744,
      2 ** 30,
      2 ** 31,
      -1,
      -64,
      0.5,
      0.07,
      -0.07,
      0.7000000000000001,
      1234.56,
      2 ** 53,
    ];
    expect(unpackData(packData([values], ''), 0, '')).toEqual(values);
    const words = Array.from({ length: 3000 }, (_, i) => `word ${i}`);
    expect(unpackData(packData([words, words.toReversed()], ''), 1, '')).toEqual(words.toReversed());
  });

  it('holds bytes beside it', () => {
    const text = 'The harbour had reopened.';
    const packed = packData([['harbour'], Uint8Array.of(0, 200, 255), 'had'], text);
    expect([0, 1, 2].map((place) => unpackData(packed, place, text))).toEqual([
      ['harbour'],
      Uint8Array.of(0, 200, 255),
      'had',
    ]);
  });

  it('does not hold again what stands in the text', () => {
    const text = 'The harbour had “reopened” two days after the storm — said its master.';
    const words = [
      'said its master',
      'two days after the storm',
      '“reopened”',
      'The harbour',
      'reopened',
      'The harbours',
    ];
    const packed = packData([words], text);
    expect(unpackData(packed, 0, text)).toEqual(words);
    expect(packed.bytes.length).toBeLessThan(40);
  });
});

const tables = {
  ports: { name: 'text', ships: 'number', id: 'id', piers: 'numbers', firms: 'texts' },
  crews: { size: 'number' },
} as const;
const wholeNumber = fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 });
const port = fc.record({
  name: text,
  ships: wholeNumber,
  id: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  piers: fc.array(wholeNumber, { maxLength: 4 }),
  firms: fc.array(text, { maxLength: 4 }),
});
const columnsOf = (ports: readonly (typeof port extends fc.Arbitrary<infer Port> ? Port : never)[]) => ({
  name: ports.map(({ name }) => name),
  ships: ports.map(({ ships }) => ships),
  id: ports.map(({ id }) => id),
  piers: ports.map(({ piers }) => piers),
  firms: ports.map(({ firms }) => firms),
});

describe('tables that are packed', () => {
  it('come out as they went in, those of one article behind those of another', () => {
    const article = fc.record({
      ports: fc.array(port, { maxLength: 6 }),
      crews: fc.array(wholeNumber),
      beside: data,
      text,
    });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 5 }), (articles) => {
        const reader = new TablesReader(tables, articles.length);
        for (const { ports, crews, beside, text } of articles) {
          const own = { ports: columnsOf(ports), crews: { size: crews } };
          reader.add(packTables(tables, own, text, packData([beside], text)), text);
        }
        const { ports, crews } = reader.done() as AllTables<typeof tables>;
        const all = columnsOf(articles.flatMap((each) => each.ports));
        const lists = ({ begins, items }: Lists | Lists<string[]>) =>
          all.name.map((_, row) => [...items.slice(begins[row], begins[row + 1])]);
        expect({ ...ports, ships: [...ports.ships], id: [...ports.id] }).toMatchObject({
          name: all.name,
          ships: all.ships,
          id: all.id,
        });
        expect(lists(ports.piers)).toEqual(all.piers);
        expect(lists(ports.firms)).toEqual(all.firms);
        expect([...crews.size]).toEqual(articles.flatMap((each) => each.crews));
        articles.forEach((each, at) => expect(ports.firsts[at + 1] - ports.firsts[at]).toBe(each.ports.length));
      }),
    );
  });

  it('do not hold again the strings that lie beside them', () => {
    const label = 'the harbour had reopened two days after the storm';
    const told = packTables(
      { events: { label: 'text' } },
      { events: { label: [label] } },
      '',
      packData([{ label }], ''),
    );
    expect(told.bytes.length).toBeLessThan(10);
  });
});

const report = `The mayor of Ostend, Ann Peeters, said on Tuesday that “the harbour” had reopened two days after the storm.
Three ships left at 10.30 a.m.; a fourth — the Zeemeeuw — is to follow next week.

Peeters denied that 200 people had been hurt. Her office didn’t comment. 😀 Café owners hope for July.`;

describe('an annotated text that is packed', () => {
  it('comes out as it went in', () => {
    for (const written of [report, '', 'One word', ' \n\n x']) {
      const annotated = annotate({ text: written, regions: [{ kind: 'body', start: 0, end: written.length }] }, model);
      expect(unpackText(packText(annotated), annotated.text)).toEqual(annotated);
    }
  });
});

describe('an analysis that is kept', () => {
  const analysis = analyseArticle(articleFromText(report), model, { given: '2021-06-30' });

  it('holds the same at each asking, and so does a copy of it', () => {
    expect(analysis.events.length).toBeGreaterThan(2);
    expect(analysis.events).toEqual(analysis.events);
    const copy = { ...analysis };
    for (const list of ['annotated', 'readings', 'actors', 'events', 'relations', 'times', 'eventDates'] as const)
      expect(copy[list]).toEqual(analysis[list]);
    const story = (one: typeof analysis) => serialiseStory(mergeStory([one], { title: '' }));
    expect(story(copy)).toBe(story(analysis));
  });

  it('is dated anew, and back again, without a change to what was found', () => {
    const other = redate(analysis, { given: '2010-01-05' });
    expect(other.events).toEqual(analysis.events);
    expect(other.times).not.toEqual(analysis.times);
    expect(redate(other, { given: '2021-06-30' })).toEqual(analysis);
  });
});

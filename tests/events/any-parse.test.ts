import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/actors/index.ts';
import { dateEvents, findEvents } from '#lib/events/index.ts';
import type { AnnotatedText, Sentence, Token } from '#lib/language/index.ts';
import { parsed } from './parsed.ts';

const words = [
  'say',
  'leave',
  'invasion',
  'not',
  'will',
  'who',
  'to',
  'according',
  'Russia',
  '“',
  '”',
  '"',
  ':',
  ',',
  'in',
  'of',
  'if',
  'do',
  'no',
  '<b>',
];
const tags = ['VBD', 'VB', 'VBG', 'VBN', 'NN', 'NNS', 'NNP', 'IN', 'TO', 'MD', 'RB', 'JJ', 'WP', 'PRP', ':', '.'];
const relations = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'advcl',
  'ccomp',
  'xcomp',
  'acl',
  'acl:relcl',
  'conj',
  'parataxis',
  'nmod',
  'nmod:poss',
  'case',
  'mark',
  'aux',
  'cop',
  'det',
  'amod',
  'appos',
  'flat',
  'fixed',
  'csubj',
  'dep',
];

const token = fc.record({
  text: fc.constantFrom(...words),
  tag: fc.constantFrom(...tags),
  head: fc.integer({ min: -2, max: 14 }),
  relation: fc.constantFrom(...relations),
});

function textOf(sentences: { text: string; tag: string; head: number; relation: string }[][]): AnnotatedText {
  let text = '';
  return {
    sentences: sentences.map((tokens, s): Sentence => {
      const start = text.length;
      const placed = tokens.map((each): Token => {
        const from = text.length;
        text += each.text;
        const to = text.length;
        text += ' ';
        return { ...each, lemma: each.text.toLowerCase(), entity: 'O', start: from, end: to };
      });
      return { start, end: text.length, region: 'body', paragraph: s >> 1, tokens: placed };
    }),
    get text() {
      return text;
    },
  };
}

describe('any parse, however wrong', () => {
  it('gives events that point at what exists', () => {
    fc.assert(
      fc.property(fc.array(fc.array(token, { minLength: 1, maxLength: 14 }), { maxLength: 4 }), (sentences) => {
        const annotated = textOf(sentences);
        const actors = annotated.sentences.flatMap((sentence, s) =>
          sentence.tokens.flatMap((each, head): Actor[] =>
            each.tag === 'NNP'
              ? [
                  {
                    name: each.text,
                    kind: 'country',
                    aliases: [],
                    affiliation: [],
                    mentions: [{ start: each.start, end: each.end, sentence: s, head, form: 'name' }],
                  },
                ]
              : [],
          ),
        );
        const times = annotated.sentences.map(({ start }) => ({ start, end: start + 1, type: 'DATE' as const }));
        const { events, relations: found } = findEvents(annotated, actors, times);
        for (const event of events) {
          expect(event.label.length).toBeGreaterThan(0);
          expect(event.clause.start).toBeLessThanOrEqual(event.trigger.start);
          expect(event.clause.end).toBeGreaterThanOrEqual(event.trigger.end);
          for (const actor of [...event.sources, ...event.places, ...event.participants.map(({ actor: each }) => each)])
            expect(actors[actor]).toBeDefined();
          for (const time of event.cue.times) expect(times[time]).toBeDefined();
        }
        for (const { from, to } of found) expect([events[from], events[to]]).not.toContain(undefined);
        expect(findEvents(annotated, actors, times)).toEqual({ events, relations: found });
      }),
      { numRuns: 300 },
    );
  });

  it('copes with a sentence of ten thousand words, each hanging on the one before', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => `said|say|VBD|${i}|${i === 0 ? 'root' : 'ccomp'}`).join(' ');
    const { events } = findEvents(parsed(chain), [], []);
    expect(events).toHaveLength(10_000);
    expect(
      dateEvents(events, [], {
        value: null,
        interval: { begin: null, end: null },
        basis: 'unknown',
        confidence: 0,
        evidence: [],
      }),
    ).toHaveLength(10_000);
  });
});

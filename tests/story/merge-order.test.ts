import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStory, serialiseStory, type ArticleAnalysis, type Story } from '#lib/story/index.ts';
import { analysed, type Kinds, type Report } from './analysed.ts';

const people = [
  'Anna Weber',
  'Weber',
  'Karl Weber',
  'Volodymyr Zelensky',
  'Zelenskyy',
  'Ivan Petrov',
  'I. Petrov',
  'Petrov',
];
const states = ['Russia', 'Ukraine', 'Belarus'];
const towns = ['Odesa', 'Odessa', 'Sumy', 'Kyiv', 'Kiev'];
const kinds: Kinds = Object.fromEntries([
  ...people.map((name) => [name, 'person'] as const),
  ...states.map((name) => [name, 'country'] as const),
]);
const deeds = [
  ['shelled', 'shell'],
  ['attacked', 'attack'],
  ['visited', 'visit'],
  ['left', 'leave'],
] as const;

const report = fc
  .record({
    agent: fc.constantFrom(...people, ...states),
    deed: fc.constantFrom(...deeds),
    town: fc.constantFrom(...towns),
    date: fc.option(fc.constantFrom('2022-03-01', '2022-03-02', '2022-03-20'), { nil: undefined }),
    factuality: fc.constantFrom('happened', 'claimed', 'denied', 'planned'),
    count: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
  })
  .map(({ agent, deed: [trigger, lemma], town, date, factuality, count }): Report => ({
    // Articles of the same words are one article, so the words tell all that the analysis does.
    text: `${agent} ${trigger} ${town}${count === undefined ? '' : ` with ${count} trucks`} (${factuality}, ${date ?? 'undated'}).`,
    trigger,
    lemma,
    roles: { [agent]: 'agent' },
    places: [town],
    date,
    factuality,
  }));

const articles = fc.array(fc.array(report, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const merge = (analyses: readonly ArticleAnalysis[]): Story => mergeStory(analyses, { title: 'Test' });

const withRelations = (analysis: ArticleAnalysis): ArticleAnalysis => ({
  ...analysis,
  relations: analysis.events.slice(1).flatMap((_, index) => [
    { type: 'before' as const, from: index + 1, to: index },
    { type: 'includes' as const, from: index, to: index + 1 },
  ]),
});

/** True when following the edges never leads back. */
function acyclic(edges: { from: string; to: string }[]): boolean {
  let open = edges;
  for (;;) {
    const targets = new Set(open.map(({ to }) => to));
    const rest = open.filter(({ from }) => targets.has(from));
    if (rest.length === open.length) return rest.length === 0;
    open = rest;
  }
}

describe('mergeStory, for any articles', () => {
  it('gives the same bytes whatever the order of the articles', () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const [one, other] = [list, shuffled].map((reports) =>
            merge(reports.map((own) => withRelations(analysed(own, kinds)))),
          );
          expect(serialiseStory(other)).toBe(serialiseStory(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes whether articles join one by one or all at once', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const kept = list.map((own) => withRelations(analysed(own, kinds)));
        let grown = '';
        for (let count = 1; count <= kept.length; count++) grown = serialiseStory(merge(kept.slice(0, count)));
        expect(grown).toBe(serialiseStory(merge(list.map((own) => withRelations(analysed(own, kinds))))));
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same bytes whether an article was taken out or never there', () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list), fc.subarray(list))),
        ([list, some, others]) => {
          const analyses = new Map(list.map((own) => [own, withRelations(analysed(own, kinds))]));
          merge([...analyses.values()]);
          for (const left of [some, others, list]) {
            const kept = serialiseStory(merge(left.map((own) => analyses.get(own)!)));
            expect(kept).toBe(serialiseStory(merge(left.map((own) => withRelations(analysed(own, kinds))))));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('loses no mention, gives no id twice, points nowhere else and never runs in a circle', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const analyses = list.map((own) => withRelations(analysed(own, kinds)));
        const story = merge(analyses);
        const distinct = new Map(analyses.map((analysis) => [analysis.article.id, analysis]));
        const mentions = story.events.flatMap((event) => event.mentions.map((m) => `${m.article} ${m.trigger.start}`));
        expect(new Set(mentions).size).toBe(mentions.length);
        expect(mentions.length).toBe([...distinct.values()].reduce((sum, { events }) => sum + events.length, 0));
        const ids = [...story.events, ...story.actors, ...story.articles].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(ids);
        for (const event of story.events) {
          for (const { actor } of [...event.participants, ...event.sources]) expect(known.has(actor)).toBe(true);
        }
        for (const { from, to } of story.relations) expect(known.has(from) && known.has(to) && from !== to).toBe(true);
        expect(acyclic(story.relations.filter(({ type }) => type === 'before'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never makes one event of two stated days', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const analyses = list.map((own) => analysed(own, kinds));
        const days = new Map<string, string>();
        for (const { article, events, eventDates } of analyses) {
          events.forEach(({ trigger }, index) => {
            const value = eventDates[index]?.value;
            if (value) days.set(`${article.id} ${trigger.start}`, value);
          });
        }
        for (const { mentions } of merge(analyses).events) {
          const stated = mentions.flatMap(({ article, trigger }) => days.get(`${article} ${trigger.start}`) ?? []);
          expect(new Set(stated).size).toBeLessThan(2);
        }
      }),
      { numRuns: 60 },
    );
  });
});

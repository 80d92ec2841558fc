import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

/** How many contradictions articles of these texts have, all of one day. */
function contradictions(...texts: string[]): number {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2024-03-05' }));
  const { relations } = mergeStory(analyses, { title: 'Test' });
  return relations.filter(({ type }) => type === 'contradicts').length;
}

describe('who denies', () => {
  const told = 'Anna Weber visited the flooded town of Strelsau with her minister on Monday, 4 March 2024.';
  const denied = (verb: string) =>
    `Her spokesman answered questions at length and was not amused. Anna Weber ${verb} the flooded town of Strelsau on Monday, 4 March 2024.`;

  it('a fact contradicts whoever tells it', () => {
    expect(contradictions(told, denied('did not visit'))).toBe(1);
  });

  it('a plan contradicts nobody who tells a fact', () => {
    expect(contradictions(told, denied('would not visit'))).toBe(0);
  });

  it('a part contradicts nobody who tells the rest', () => {
    expect(contradictions(told, denied('did not properly visit'))).toBe(0);
    expect(contradictions(told, denied('was barred from visiting'))).toBe(0);
    const longer = denied('did not visit').replace(' on Monday', ' for longer than an hour on Monday');
    expect(contradictions(told, longer)).toBe(0);
  });

  it('more than is told contradicts nobody who tells less', () => {
    const elsewhere = denied('did not visit').replace(' on Monday', ' by boat on Monday');
    expect(contradictions(told, elsewhere)).toBe(0);
    expect(contradictions(told.replace(' with her minister', ' by boat'), elsewhere)).toBe(1);
    const passive = 'The flooded town of Strelsau was visited on Monday, 4 March 2024.';
    expect(contradictions(passive, denied('did not visit'))).toBe(0);
  });

  it('contradicts nobody by an order', () => {
    const order =
      'Her spokesman answered questions at length. “Do not visit the flooded town of Strelsau!” he told her.';
    expect(contradictions(told, order)).toBe(0);
  });

  it('contradicts nobody who tells of another day', () => {
    const earlier = 'Anna Weber visited the flooded town of Strelsau with her minister in May 2021.';
    const undated = (verb: string) => denied(verb).replace(' on Monday, 4 March 2024', '');
    expect(contradictions(earlier, undated('did not visit'))).toBe(0);
    expect(contradictions(earlier, undated('never visited'))).toBe(1);
  });

  it('that something can or should be done rules out no plan', () => {
    const planned = 'Anna Weber will visit the flooded town of Strelsau with her minister on Friday, 8 March 2024.';
    const ruledOut = (verb: string) =>
      `Her spokesman answered questions at length. Anna Weber ${verb} the flooded town of Strelsau on Friday, 8 March 2024.`;
    expect(contradictions(planned, ruledOut('will not visit'))).toBe(1);
    expect(contradictions(planned, ruledOut('should not visit'))).toBe(0);
  });
});

describe('who counts otherwise', () => {
  const news = 'A bomb went off in the market of Strelsau on Monday, near the bridge over the Drin.';
  const blast = (count: string) => `${news} The blast killed ${count} and wounded a guard, police said.`;
  const again = 'In the market of Strelsau, near the bridge over the Drin, a bomb exploded on Monday.';
  const hospital = (count: string) => `${again} The blast killed ${count}, the hospital of the town said.`;

  it('the people of the same deed contradicts', () => {
    expect(contradictions(blast('seven people'), hospital('two people'))).toBe(1);
    expect(contradictions(blast('seven people'), hospital('more than five people'))).toBe(0);
    expect(contradictions(blast('seven people'), hospital('between five and nine people'))).toBe(0);
    expect(contradictions(blast('seven people'), hospital('between eight and ten people'))).toBe(1);
  });

  it('within an article, in another voice, too', () => {
    const both = `${blast('seven people')} But witnesses said that the blast killed two people.`;
    expect(contradictions(both)).toBe(1);
    expect(contradictions(both.replace('witnesses', 'police'))).toBe(0);
  });

  it('things, or other people, does not', () => {
    expect(contradictions(blast('seven cows'), hospital('two cows'))).toBe(0);
    expect(contradictions(blast('seven people'), hospital('two more people'))).toBe(0);
    expect(contradictions(blast('seven people'), hospital('two soldiers'))).toBe(0);
  });

  it('the people of another deed does not', () => {
    const before = 'In May 2021 a blast in the town of Klow killed two people.';
    expect(contradictions(blast('seven people'), `${hospital('seven people')} ${before}`)).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, dateAcross, mergeStory } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

const articles = [
  'Ferry sinks off Lomvik\n\nThe ferry Havorn sank off Lomvik on Tuesday, and its owner will pay damages by March 2020.\n',
  'Lomvik, March 3, 2009 (Wire) - The ferry Havorn sailed again last month, after the storm of October.\n',
  'Harbour talks open\n\nPresident Clinton opened talks on Friday, two years after the fall of the Berlin Wall. In May they may end.\n',
  'Sales rise\n\nThird-quarter net income rose in 1997, the firm said, and it plans a plant in Dunmere by 1999.\n',
];

it('stand in a story to four places at most', () => {
  const analyses = dateAcross(articles.map((text) => analyseArticle(articleFromText(text), model)));
  const confidences: number[] = [];
  JSON.stringify(mergeStory(analyses, { title: 'Four articles' }), (key, value: unknown) => {
    if (key === 'confidence') confidences.push(value as number);
    return value;
  });
  expect(confidences.length).toBeGreaterThan(articles.length);
  for (const confidence of confidences) expect(confidence).toBe(Number(confidence.toFixed(4)));
});

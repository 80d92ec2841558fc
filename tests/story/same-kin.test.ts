import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory, type StoryActor } from '#lib/story/index.ts';

const model = loadModel(readFileSync('static/model/english.bin'));

/** The actors that articles of these texts know by such a word. */
function calledSo(word: string, ...texts: string[]): StoryActor[] {
  const analyses = texts.map((text) => analyseArticle(articleFromText(text), model, { given: '2024-03-05' }));
  const { actors } = mergeStory(analyses, { title: 'Test' });
  return actors.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.includes(word)));
}

describe('relatives of one person', () => {
  const fled = "Anna Weber is missing. Weber's father fled to Norway on Monday.";
  const spoke = 'Anna Weber has not been seen since. The father of Anna Weber spoke to reporters in Oslo.';
  const named = "Anna Weber came home on Friday. Weber's father, Karl Lund, welcomed her.";

  it('are one across articles, whatever they do', () => {
    const [father, ...others] = calledSo('father', fled, spoke);
    expect(others).toEqual([]);
    expect(new Set(father.mentions.map(({ article }) => article)).size).toBe(2);
  });

  it('are who another article names', () => {
    const [father, ...others] = calledSo('father', fled, named);
    expect(others).toEqual([]);
    expect(father).toMatchObject({ name: 'Karl Lund', kind: 'person' });
  });

  it('stay apart where articles name them differently', () => {
    expect(calledSo('father', named, named.replace('Karl Lund', 'Jonas Berg')).length).toBe(2);
  });

  it('stay apart where they are of others', () => {
    expect(calledSo('father', fled, spoke.replaceAll('Anna Weber', 'Ida Holm')).length).toBe(2);
  });
});

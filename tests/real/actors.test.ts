import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, mergeStory, type Story } from '#lib/story/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.resolve(root, '../shared/articles');
const model = path.join(root, 'static/model/english.bin');

// Who acts in two real articles about Belarus, Russia and Ukraine.
describe.runIf(existsSync(folder) && existsSync(model))('the actors of two real articles', () => {
  let story: Story;
  beforeAll(() => {
    const language = loadModel(readFileSync(model));
    const analyses = readdirSync(folder).map((name) => {
      const file = path.join(folder, name);
      return analyseArticle(readFile({ path: file, bytes: readFileSync(file) }).article, language);
    });
    story = mergeStory(analyses, { title: 'Belarus' });
  });

  const named = (name: string) => story.actors.find((actor) => actor.name === name);
  const affiliations = (name: string) =>
    named(name)!.affiliation.map((id) => story.actors.find((actor) => actor.id === id)!.name);

  it('are people under their full names, across both articles', () => {
    for (const name of ['Alexander Lukashenko', 'Vladimir Putin', 'Volodymyr Zelensky']) {
      expect(named(name)?.kind, name).toBe('person');
    }
    expect(story.actors.filter(({ kind }) => kind === 'person')).toHaveLength(3);
    expect(named('Alexander Lukashenko')!.aliases).toEqual(
      expect.arrayContaining(['[Alexander] Lukashenko', 'the Belarusian president']),
    );
    expect(new Set(named('Vladimir Putin')!.mentions.map(({ article }) => article)).size).toBe(2);
  });

  it('are states, written one way', () => {
    for (const name of ['Russia', 'Belarus', 'Ukraine', 'United States', 'Poland']) {
      expect(named(name)?.kind, name).toBe('country');
    }
  });

  it('are organisations', () => {
    for (const name of ['NATO', 'Pentagon', 'CNN', 'Washington Examiner']) {
      expect(named(name)?.kind, name).toBe('organisation');
    }
    expect(affiliations('Pentagon')).toEqual(['United States']);
  });

  it('are unnamed sources with their affiliation', () => {
    const expected = {
      'NATO military officer': ['NATO'],
      'senior US defense official': ['United States'],
      'Belarusian opposition source': ['Belarus'],
      'senior NATO intelligence officer': ['NATO'],
      'Ukrainian officials': ['Ukraine'],
    };
    for (const [name, owners] of Object.entries(expected)) {
      expect(named(name)?.kind, name).toBe('unnamed');
      expect(affiliations(name), name).toEqual(owners);
    }
  });

  it('are nobody from captions, related links, tags and biographies', () => {
    for (const name of [
      'Boris Johnson',
      'Kaja Kallas',
      'Boeing',
      'Estonia',
      'Arsi Mughal',
      'Mikhail METZEL',
      'China',
    ]) {
      expect(named(name), name).toBeUndefined();
    }
    expect(story.actors.some(({ name }) => /Mughal|Metzel|Boeing|Kallas|Minsk/i.test(name))).toBe(false);
  });
});

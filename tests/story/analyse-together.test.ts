import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { articleFromText, type Article } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, analyseTogether, threadsWorth, type AnalysisThread } from '#lib/story/index.ts';

const file = readFileSync('static/model/english.bin');
const model = loadModel(file);

const articles = [
  'Mayor opens harbour\n\nPublished: 3 June 2021\n\nOn Tuesday Anna Berg opened the harbour. She denied delays.',
  'Ferry “Ægir” runs aground\n\nThe ferry ran aground on 2 June 2021, two days after the storm, police said.',
  'Talks\n\nNo date, and nothing much: 12 ministers may meet next week.',
  'Bridge closes\n\nThe council will close the bridge between 4 and 9 June 2021, according to Tom Lindqvist.',
].map((text) => articleFromText(text));
const tasks = articles.map((article, index) => ({ article, options: { given: index === 2 ? '2021-06-05' : null } }));

/** A thread with a program of its own, as a worker has; what it says is copied on the way. */
async function thread(): Promise<AnalysisThread> {
  vi.resetModules();
  const story = await import('#lib/story/index.ts');
  const own = (await import('#lib/language/index.ts')).loadModel(file);
  return {
    analyse: async ({ article, options }) =>
      structuredClone(story.analyseToCarry(structuredClone(article), own, options)),
  };
}

describe('articles read in several threads', () => {
  it('are the same, in the same order, as if read one by one', async () => {
    const [a, b] = [await thread(), await thread()];
    // The second has packed other things in another order before.
    for (const { article } of tasks.toReversed()) await b.analyse({ article, options: {} });
    const slow: AnalysisThread = {
      analyse: async (task) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return a.analyse(task);
      },
    };
    const seen: Article[] = [];
    const together = await analyseTogether(tasks, [slow, b], ({ article }) => seen.push(article));
    const oneByOne = tasks.map(({ article, options }) => analyseArticle(article, model, options));
    expect(together.map((analysis) => ({ ...analysis }))).toEqual(oneByOne.map((analysis) => ({ ...analysis })));
    expect(new Set(seen)).toEqual(new Set(articles));
    expect(seen).not.toEqual(articles);
  });

  it('end with the first that fails, or when they are stopped', async () => {
    const failing: AnalysisThread = { analyse: () => Promise.reject(new Error('out of memory')) };
    await expect(analyseTogether(tasks, [failing, await thread()], () => {})).rejects.toThrow('out of memory');
    let read = 0;
    const stopped = analyseTogether(tasks, [await thread()], () => {
      read++;
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(read).toBe(1);
  });

  it('are shared out only where that saves time', () => {
    const long = (characters: number) => ({ ...articles[0], text: 'x'.repeat(characters) });
    const pile = (count: number) => Array.from({ length: count }, () => long(5_000));
    expect(threadsWorth(articles, 8)).toBe(0);
    expect(threadsWorth(pile(30), 8)).toBe(0);
    expect(threadsWorth(pile(40), 8)).toBe(2);
    expect(threadsWorth(pile(40), 1)).toBe(0);
    expect(threadsWorth(pile(4000), 64)).toBe(8);
    // One article is read by one thread, however long.
    expect(threadsWorth([long(1e7)], 8)).toBe(0);
  });
});

/**
 * Measures how fast articles are read and put together, and what is kept of them: `bench-story.ts` bundles it and runs it
 * with the folder of the data, the model and the number of articles. Times are processor time, as the machine may be shared.
 */
import '../cli/compile-later.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle, buildStory, mergeStory, type ArticleAnalysis } from '#lib/story/index.ts';
import { heading, print } from './bench-lines.ts';
import { readFolder, readTopics } from './corpus-articles.ts';

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const [data, modelFile, count] = process.argv.slice(2);
const model = loadModel(readFileSync(modelFile));
const articles = [
  ...(await readFolder(join(data, 'timeml', 'timebank'))),
  ...(await readFolder(join(data, 'timeml', 'aquaint'))),
  ...readTopics(join(data, 'ecbplus')),
].slice(0, Number(count));
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
analyseArticle(articles[0], model);
const used = async () => {
  // Buffers that nothing holds are let go of between two collections.
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const start = process.cpuUsage();
const analyses: ArticleAnalysis[] = articles.map((article) => analyseArticle(article, model));
const reading = cpuSeconds(start);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

heading(`${articles.length} articles, ${characters} characters`);
print('whole analysis, characters/s of processor time', Math.round(characters / reading).toString(), '≥ 100000');
const merging = (list: readonly ArticleAnalysis[]) => {
  const since = process.cpuUsage();
  mergeStory(list, { title: 'Bench' });
  return cpuSeconds(since).toFixed(2);
};
const half = analyses.slice(0, analyses.length / 2);
print(`merging ${half.length}, s`, merging(half), '');
print(`merging ${analyses.length - 1}, s`, merging(analyses.slice(1)), '< 20');
print('adding one article to them, s', merging(analyses), '< 1');
const building = (list: readonly ArticleAnalysis[]) => {
  const since = process.cpuUsage();
  buildStory(list, { title: 'Bench' });
  return cpuSeconds(since).toFixed(2);
};
print(`the same where articles date each other: ${analyses.length - 1}, s`, building(analyses.slice(1)), '');
print('one more, s', building(analyses), '');

// What goes when they are let go of: what the program keeps for all articles, compiled code too, is not theirs.
const read = articles.length;
const before = await used();
analyses.length = 0;
half.length = 0;
const beside = await used();
articles.length = 0;
const kilobytes = (after: number) => ((before - after) / read / 1000).toFixed(1);
print('memory kept beside its text, kB an article', kilobytes(beside), '< 20');
print('the same with the text', kilobytes(await used()), '');

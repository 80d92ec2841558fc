import { readdirSync, readFileSync } from 'node:fs';
import { articleFromText, readFile, UnreadableError } from '../../src/lib/article/index.ts';
import { seededRandom } from '../../src/lib/graph/index.ts';
import { loadModel } from '../../src/lib/language/index.ts';
import { analyseArticle, buildStory, mergeStory, parseStory, serialiseStory } from '../../src/lib/story/index.ts';
import { hostileTexts } from './hostile.ts';
import { problemOf } from './invariants.ts';
import { mutate } from './mutate.ts';

/**
 * Hostile texts and mutated passages of the demo story through the whole pipeline and back through the story file, each in
 * bounded time. Returns how many failed.
 */
export function tryPipeline(count: number, seed: number): number {
  const root = new URL('../../', import.meta.url);
  const model = loadModel(readFileSync(new URL('static/model/english.bin', root)));

  let failures = 0;
  const fail = (name: string, reason: string) => {
    failures++;
    console.log(`✗ ${name}: ${reason}`);
  };

  /** The whole way of one text, and back through the story file; milliseconds. */
  function analyse(text: string): number {
    const start = performance.now();
    const story = mergeStory([analyseArticle(articleFromText(text), model)], { title: '' });
    const file = serialiseStory(story);
    const read = parseStory(file);
    const taken = performance.now() - start;
    const problem = serialiseStory(read) === file ? problemOf(story) : 'another story when it is read again';
    if (problem !== null) throw new Error(problem);
    return taken;
  }

  /** Whether two articles come to another story the other way round. */
  function isByOrder(...texts: string[]): boolean {
    const analyses = texts.map((text) => analyseArticle(articleFromText(text), model));
    const [one, other] = [analyses, analyses.toReversed()].map((each) =>
      serialiseStory(buildStory(each, { title: '' })),
    );
    return one !== other;
  }

  // A text twice as long may take little more than twice as long.
  for (const [name, text] of hostileTexts)
    try {
      const half = analyse(text.slice(0, text.length / 2));
      const whole = analyse(text);
      if (whole > 3 * half + 200) fail(name, `grows too fast: ${half.toFixed()} ms, then ${whole.toFixed()} ms`);
      else console.log(`✓ ${name}: ${whole.toFixed()} ms`);
    } catch (error) {
      // A text that holds nothing is refused in words; anything else thrown is a defect.
      if (error instanceof UnreadableError) console.log(`✓ ${name}: refused, ${error.message}`);
      else fail(name, String((error as Error).stack));
    }

  const random = seededRandom(seed);
  const passages = readdirSync(new URL('seeds/', root)).flatMap((name) => {
    const { article } = readFile({ path: name, bytes: readFileSync(new URL(`seeds/${name}`, root)) });
    return article.text.split(/\n\s*\n/).filter((passage) => passage.trim());
  });
  let slowest = { time: 0, text: '' };
  const passage = () => mutate(passages[Math.floor(random() * passages.length)], random);
  for (let i = 0; i < count && failures <= 20; i++) {
    const text = passage();
    try {
      const time = analyse(text);
      if (time > slowest.time) slowest = { time, text };
      // Merging is most of the work.
      if (i % 10 === 0 && isByOrder(text, passage())) fail(JSON.stringify(text), 'told by the order of two articles');
    } catch (error) {
      if (!(error instanceof UnreadableError)) fail(JSON.stringify(text), String((error as Error).stack));
    }
  }
  console.log(`${count} mutated passages; slowest ${slowest.time.toFixed()} ms for ${slowest.text.length} characters`);
  return failures;
}

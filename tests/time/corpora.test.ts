import { existsSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recognise, resolve } from '../../src/lib/time/index.ts';
import { readFolder } from '../../src/training/time-corpus.ts';

/** F1 that must not be lost, as the TempEval-3 scorer gives it: strict span, relaxed span, value. */
const floors: Record<string, [number, number, number]> = {
  timebank: [92.4, 95.3, 85.4],
  aquaint: [83.1, 94.5, 77.3],
  'meantime-apple': [94.5, 96.3, 85.5],
  wikiwars: [90.4, 95.6, 87.9],
};

const shared = resolvePath('../shared');
describe.runIf(existsSync(`${shared}/score/timex.mjs`))('on annotated corpora', () => {
  for (const [name, [strict, relaxed, value]] of Object.entries(floors))
    it(`keeps its accuracy on ${name}`, { timeout: 60_000 }, async () => {
      const { scoreTimex } = await import(pathToFileURL(`${shared}/score/timex.mjs`).href);
      const { readTimeMLFolder } = await import(pathToFileURL(`${shared}/score/lib.mjs`).href);
      const folder = `${shared}/data/timeml/${name}`;
      const texts = readFolder(folder);
      const score = scoreTimex(readTimeMLFolder(folder), {
        articles: texts.map((text) => ({ id: text.name, path: text.name, text: text.text })),
        times: texts.flatMap(({ name: article, annotated, date }) =>
          resolve(recognise(annotated), { documentDate: date }).map((time) => ({ ...time, article })),
        ),
      });
      expect(score.strict.f).toBeGreaterThanOrEqual(strict);
      expect(score.relaxed.f).toBeGreaterThanOrEqual(relaxed);
      expect(score.value.f).toBeGreaterThanOrEqual(value);
    });
});

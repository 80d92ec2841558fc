import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from '../../src/lib/article/index.ts';
import { seededRandom } from '../../src/lib/graph/index.ts';
import { normalise, normaliseStream } from '../../src/lib/time/index.ts';
import type { TimeExpression } from '../../src/lib/time/index.ts';
import { hostileTexts } from './hostile.ts';
import { mutate } from './mutate.ts';

// prettier-ignore
const words = `on in at the last next this past few two 3 10 12 1999 2022 24 30,000 10% Monday Tuesday March May Oct. spring
  fall second minute hours days weeks month year quarter decade century ago earlier later before after a an of and to - – / ,
  . ' " early late mid more than about every each daily p.m. 10:30 GMT EST now soon Christmas year-end 1980s '90s 5th third
  2022-03-22 7/4/2021 half couple several recent coming fiscal BC 9/11 dawn was will be said held until since or nights`
  .split(/\s+/);
const odd = ['\u0000', '\u202e', '\ud800', '😀', 'é', '\u2029', '9'.repeat(40), '١٢', '½', '\ufeff', 'a'.repeat(200)];
const dates = [null, '2022-03-22', '2022-03', '2022', '0001-01-01', '9998-12-31', '2024-02-29'];
/** Milliseconds that a text of some hundred characters may take. */
const longest = 250;

/**
 * Random and mutated texts through the time room alone: none may throw, be slow, or give a span or an interval that is
 * none. Returns how many failed.
 */
export function tryTimes(count: number, seed: number): number {
  const random = seededRandom(seed);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = (most: number, make: () => string): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make).join(random() < 0.9 ? ' ' : '');
  const passages = passagesOfSeeds();
  const kinds: (() => string)[] = [
    () => some(20, () => any(words)),
    () => some(12, () => (random() < 0.2 ? any(odd) : any(words))),
    () => some(60, () => String.fromCharCode(Math.floor(random() ** 3 * 0x10000))),
    () => mutate(any(passages), random),
    () => part(mutate(any(hostileTexts)[1].slice(0, 400), random), random),
  ];
  let failures = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const text = kinds[i % kinds.length]!();
    const documentDate = any(dates);
    let wrong: string | null = null;
    let taken = Infinity;
    // a machine that is shared may stop for a moment: what is slow is slow again
    for (let tries = 0; tries < 3 && taken >= longest; tries++) {
      const begin = performance.now();
      wrong = problem(text, documentDate, i % 50 === 0);
      taken = performance.now() - begin;
    }
    slowest = Math.max(slowest, taken);
    if (wrong === null && taken < longest) continue;
    failures++;
    console.log(`✗ ${JSON.stringify(text)} (${documentDate}): ${wrong ?? `${taken.toFixed()} ms`}`);
    if (failures > 20) break;
  }
  console.log(`${count.toLocaleString('en-GB')} texts; slowest ${slowest.toFixed(1)} ms`);
  return failures;
}

/** What is wrong with the answer for a text; null when nothing is. */
function problem(text: string, documentDate: string | null, twice: boolean): string | null {
  try {
    const times = normalise(text, { documentDate, genre: 'news' });
    let end = 0;
    for (const time of times) {
      if (time.start < end || time.end <= time.start || time.end > text.length) return `span ${time.start}–${time.end}`;
      if (time.text !== text.slice(time.start, time.end)) return `text of ${time.start}–${time.end}`;
      if (!time.value || /NaN|undefined|Infinity/.test(time.value + time.steps.join())) return `value ${time.value}`;
      if (!isInterval(time)) return `interval ${time.interval.begin}–${time.interval.end}`;
      end = time.end;
    }
    if (!twice) return null;
    const stream = normaliseStream({ documentDate });
    const middle = Math.floor(text.length / 2);
    const again = [...stream.push(text.slice(0, middle)), ...stream.push(text.slice(middle)), ...stream.end()];
    return JSON.stringify(again) === JSON.stringify(times) ? null : 'another answer in two pieces';
  } catch (error) {
    return String((error as Error).stack);
  }
}

/** Bounds are ISO dates of years of four figures, in the order of the calendar where none is before our era. */
function isInterval({ interval: { begin, end } }: TimeExpression): boolean {
  const isWritten = [begin, end].every((bound) => bound === null || /^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(bound));
  return isWritten && (begin === null || end === null || begin.startsWith('-') || begin < end);
}

function part(text: string, random: () => number): string {
  const from = Math.floor(random() * text.length);
  return text.slice(from, from + 150);
}

function passagesOfSeeds(): string[] {
  const folder = new URL('../../seeds/', import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const { article } = readFile({ path: name, bytes: readFileSync(new URL(name, folder)) });
    return article.text.split(/(?<=[.!?])\s+/).filter((passage) => passage.trim());
  });
}

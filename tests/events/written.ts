import { readFileSync } from 'node:fs';
import { articleFromText } from '#lib/article/index.ts';
import type { EventDate } from '#lib/events/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle } from '#lib/story/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** The date of each event of an article of Friday, 20 May 2022, by its trigger, as the shipped model reads it. */
function datesIn(paragraphs: string[]): [trigger: string, date: EventDate | null][] {
  const article = articleFromText(paragraphs.join('\n\n'), { title: 'Klow' });
  const { events, eventDates } = analyseArticle(article, model, { given: '2022-05-20' });
  return events.map(({ trigger }, i) => [article.text.slice(trigger.start, trigger.end), eventDates[i] ?? null]);
}

/** "begin..end" of each. */
export const dated = (...paragraphs: string[]): Record<string, string> =>
  Object.fromEntries(
    datesIn(paragraphs).map(([trigger, date]) => [
      trigger,
      `${date?.interval.begin ?? ''}..${date?.interval.end ?? ''}`,
    ]),
  );

/** The best guess for each. */
export const guessed = (...paragraphs: string[]): Record<string, string | null> =>
  Object.fromEntries(datesIn(paragraphs).map(([trigger, date]) => [trigger, date?.value ?? null]));

/** Any time until the article's. */
export const open = '..2022-05-21';

/**
 * Measures when events were, where the gold data ties one to a time of its text (TLINK with relatedToTime, other than the
 * document's own):
 *
 *   npx tsx src/training/bench-event-dates.ts DATA [--errors]
 *
 * DATA holds timeml/timebank and timeml/aquaint. An event is right where its interval lies as the link says, open where
 * it leaves other days open, too, and wrong where it shuts the true one out. Nothing is trained on either.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '#lib/article/index.ts';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle } from '#lib/story/index.ts';
import type { EventDate } from '#lib/events/index.ts';
import { spanOfIsoDate } from '#lib/time/index.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' } },
});
const data = positionals[0] ?? '../shared/data';
const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));

/** An event that the gold data ties to a time, by where its trigger begins in the text. */
interface Link {
  start: number;
  relation: 'in' | 'before' | 'after';
  /** ISO day, month or year. */
  time: string;
}

const relations: Readonly<Record<string, Link['relation']>> = {
  IS_INCLUDED: 'in',
  DURING: 'in',
  SIMULTANEOUS: 'in',
  IDENTITY: 'in',
  BEFORE: 'before',
  IBEFORE: 'before',
  AFTER: 'after',
  IAFTER: 'after',
};

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
const elements = (source: string, name: string): Record<string, string>[] =>
  [...source.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributes(tag));

function linksOf(source: string): Link[] {
  const content = source.slice(source.indexOf('<TEXT>') + 6, source.indexOf('</TEXT>'));
  const starts = new Map<string, number>();
  let length = 0;
  for (const piece of content.split(/(<[^>]*>)/)) {
    if (!piece.startsWith('<')) length += piece.replace(/&\w+;/g, '&').length;
    else if (piece.startsWith('<EVENT')) starts.set(attributes(piece).eid!, length);
  }
  const eventOf = new Map(elements(source, 'MAKEINSTANCE').map(({ eiid, eventID }) => [eiid, eventID]));
  const valueOf = new Map(elements(source, 'TIMEX3').map(({ tid, value }) => [tid, value]));
  return elements(source, 'TLINK').flatMap(({ eventInstanceID, relatedToTime, relType }) => {
    const start = starts.get(eventOf.get(eventInstanceID!) ?? '');
    const time = valueOf.get(relatedToTime)?.slice(0, 10);
    const relation = relations[relType!];
    const isTold = relatedToTime !== undefined && relatedToTime !== 't0' && /^\d{4}(?:-\d\d){0,2}$/.test(time ?? '');
    return start === undefined || relation === undefined || !isTold ? [] : [{ start, relation, time: time! }];
  });
}

type Verdict = 'right' | 'open' | 'wrong';

/** Days since 1970; an hour of a day stands for the day. */
const dayOf = (iso: string | null, open: number): number =>
  iso === null ? open : Date.parse(iso.slice(0, 10)) / 86_400_000;

function judged({ interval, value }: EventDate, { relation, time }: Link): Verdict {
  const span = spanOfIsoDate(time)!;
  // "Sunday night" ends on Monday, and stands for Sunday.
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(value ?? '');
  const begin = dayOf(day?.[0] ?? interval.begin, -Infinity);
  const isPart = interval.end !== null && interval.end.length > 10;
  const end = day ? begin + 1 : dayOf(interval.end, Infinity) + (isPart ? 1 : 0);
  const verdict = (isRight: boolean, isWrong: boolean): Verdict => (isRight ? 'right' : isWrong ? 'wrong' : 'open');
  switch (relation) {
    case 'in':
      return verdict(begin >= span.begin && end <= span.end, end <= span.begin || begin >= span.end);
    case 'before':
      return verdict(end <= span.begin, begin >= span.begin);
    case 'after':
      return verdict(begin >= span.end, end <= span.end);
  }
}

for (const name of ['timebank', 'aquaint']) {
  const folder = join(data, 'timeml', name);
  const counts = { right: 0, open: 0, wrong: 0 };
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.tml'))) {
    const bytes = readFileSync(join(folder, file));
    const { article } = await readDocument({ path: file, bytes });
    const { events, eventDates } = analyseArticle(article, model);
    for (const link of linksOf(bytes.toString('utf8'))) {
      const event = events.findIndex(({ trigger }) => trigger.start <= link.start && link.start < trigger.end);
      const date = eventDates[event];
      if (!date) continue;
      const verdict = judged(date, link);
      counts[verdict]++;
      if (!options.errors || verdict !== 'wrong') continue;
      const context = article.text.slice(Math.max(0, link.start - 120), link.start + 60).replace(/\s+/g, ' ');
      const { begin, end } = date.interval;
      console.log(`${link.relation} ${link.time}: ${begin ?? ''}..${end ?? ''} ${date.basis} ${file} … ${context}`);
    }
  }
  const all = counts.right + counts.open + counts.wrong;
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  console.log(
    `events tied to a time, ${name}: ${all}, right ${share(counts.right)}, open ${share(counts.open)}, wrong ${share(counts.wrong)}`,
  );
}

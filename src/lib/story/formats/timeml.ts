import { strToU8, zipSync } from 'fflate';
import type { Story, StoryArticle, StoryEvent, StoryTime } from '../schema.ts';
import type { StoryFormat } from './format.ts';
import { escapeMarkup } from './markup.ts';
import { timeLinks, type EventInstance, type NumberedTime } from './timeml-links.ts';

/** A time that every clock reads the same, so that archives do not depend on where and when they were made. */
const noTime = '1980-01-01T00:00:00';

/** TimeML 1.2.1 as TempEval-3 wrote it: one document an article, in a ZIP archive. */
export const timeml: StoryFormat = {
  id: 'timeml',
  label: 'TimeML (ZIP)',
  extension: 'zip',
  mediaType: 'application/zip',
  write(story) {
    const files = timemlDocuments(story).map(({ article, xml }) => [`${article.id}.tml`, strToU8(xml)] as const);
    return zipSync(Object.fromEntries(files), { mtime: noTime });
  },
};

/** Each article of a story as a TimeML document. */
export function timemlDocuments(story: Story): { article: StoryArticle; xml: string }[] {
  const timesOf = group(story.times, ({ article }) => article);
  const mentionsOf = group(
    story.events.flatMap((event) => event.mentions.map((mention) => ({ event, mention }))),
    ({ mention }) => mention.article,
  );
  const relationsOf = group(story.relations, ({ from }) => from);
  return story.articles.map((article) => {
    const times = (timesOf.get(article.id) ?? [])
      .toSorted((a, b) => a.start - b.start)
      .map((time, index) => ({ time, number: index + 1 }));
    const instances = outside(times, mentionsOf.get(article.id) ?? []);
    const relations = instances.flatMap(({ event }) => relationsOf.get(event.id) ?? []);
    return { article, xml: document(article, times, instances, timeLinks(article, times, instances, relations)) };
  });
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

type Mention = { event: StoryEvent; mention: StoryEvent['mentions'][number] };

/** Triggers in the order of the text; TimeML allows none within a time or within another. */
function outside(times: readonly NumberedTime[], mentions: readonly Mention[]): EventInstance[] {
  const ordered = mentions
    .map(({ event, mention: { trigger } }) => ({ event, start: trigger.start, end: trigger.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: EventInstance[] = [];
  let next = 0;
  let last = 0;
  for (const trigger of ordered) {
    while (next < times.length && times[next].time.end <= trigger.start) next++;
    const within = next < times.length && times[next].time.start < trigger.end;
    if (within || trigger.start < last || trigger.end === trigger.start) continue;
    kept.push({ ...trigger, number: kept.length + 1 });
    last = trigger.end;
  }
  return kept;
}

function document(
  article: StoryArticle,
  times: readonly NumberedTime[],
  instances: readonly EventInstance[],
  links: readonly string[],
): string {
  const date = article.date.value ?? 'XXXX-XX-XX';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapeMarkup(article.id)}</DOCID>`,
    `<DCT><TIMEX3 tid="t0" type="DATE" value="${escapeMarkup(date)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escapeMarkup(date)}</TIMEX3></DCT>`,
    `<TITLE>${escapeMarkup(article.title)}</TITLE>`,
    `<TEXT>${annotatedText(article.text, times, instances)}</TEXT>`,
    ...instances.map(
      ({ event, number }) =>
        `<MAKEINSTANCE eventID="e${number}" eiid="ei${number}" tense="NONE" aspect="NONE" polarity="${event.factuality === 'denied' ? 'NEG' : 'POS'}" pos="OTHER"${modality(event)}/>`,
    ),
    ...links,
    '</TimeML>\n',
  ].join('\n');
}

const modality = ({ factuality }: StoryEvent): string =>
  factuality === 'planned' || factuality === 'possible' ? ` modality="${factuality}"` : '';

function annotatedText(text: string, times: readonly NumberedTime[], instances: readonly EventInstance[]): string {
  const elements = [
    ...times.map(({ time, number }) => ({ ...time, name: 'TIMEX3', attributes: timexAttributes(time, number) })),
    ...instances.map(({ event, number, start, end }) => ({
      start,
      end,
      name: 'EVENT',
      attributes: `eid="e${number}" class="${classes[event.kind]}"`,
    })),
  ].sort((a, b) => a.start - b.start);
  let written = 0;
  let markup = '';
  for (const { start, end, name, attributes } of elements) {
    if (start < written) continue;
    markup += `${escapeMarkup(text.slice(written, start))}<${name} ${attributes}>${escapeMarkup(text.slice(start, end))}</${name}>`;
    written = end;
  }
  return markup + escapeMarkup(text.slice(written));
}

const classes: Record<StoryEvent['kind'], string> = {
  occurrence: 'OCCURRENCE',
  statement: 'REPORTING',
  state: 'STATE',
};

function timexAttributes({ type, value, mod, quant, freq, anchor }: StoryTime, number: number): string {
  const optional = { mod, quant, freq };
  return [
    `tid="t${number}" type="${type}" value="${escapeMarkup(value)}"`,
    ...Object.entries(optional).flatMap(([name, given]) =>
      given === null ? [] : [`${name}="${escapeMarkup(given)}"`],
    ),
    `temporalFunction="${anchor.kind === 'none' ? 'false' : 'true'}" functionInDocument="NONE"`,
  ].join(' ');
}

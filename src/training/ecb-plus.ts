/** Reads ECB+ (Cybulska and Vossen 2014): news articles with the events that they share. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#lib/article/index.ts';

/** A mention of the gold data; mentions of one event, or of one person or thing, have one instance. */
export interface GoldMention {
  /** The words that name it, first and last included. */
  span: Span;
  instance: string;
}

export interface EcbDocument {
  /** "12_3ecbplus.xml". */
  name: string;
  topic: string;
  text: string;
  /** Mentions of events. */
  mentions: GoldMention[];
  /** Mentions of people, things and places. */
  participants: GoldMention[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** The documents of the topics given, in the order of their numbers; all topics when none are. */
export function readEcbPlus(folder: string, topics?: readonly string[]): EcbDocument[] {
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic) && (topics === undefined || topics.includes(topic)))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => readEcbDocument(readFileSync(join(folder, topic, name), 'utf8'), name, topic)),
    );
}

/** The piece of news that a document is of: of a topic all that is of one collection. */
export const newsOf = ({ name, topic }: EcbDocument): string => `${topic} ${/ecb(?:plus)?/.exec(name)?.[0]}`;

/** The documents of each piece of news, in their order. */
export function byNews(documents: readonly EcbDocument[]): Map<string, EcbDocument[]> {
  const news = new Map<string, EcbDocument[]>();
  for (const document of documents) news.set(newsOf(document), [...(news.get(newsOf(document)) ?? []), document]);
  return news;
}

function readEcbDocument(xml: string, name: string, topic: string): EcbDocument {
  const { text, tokens } = layOut(xml);
  const anchors = { events: new Map<string, Span>(), participants: new Map<string, Span>() };
  for (const [, tag, id, body] of xml.matchAll(/<([A-Z_]+) m_id="(\d+)"\s*>([\s\S]*?)<\/\1>/g)) {
    const kind = /^(?:NEG_)?ACTION_/.test(tag!)
      ? 'events'
      : /^(?:HUMAN|NON_HUMAN|LOC)_/.test(tag!)
        ? 'participants'
        : null;
    const spans = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, token]) => tokens.get(token!) ?? []);
    if (kind === null || spans.length === 0) continue;
    anchors[kind].set(id!, { start: spans[0]!.start, end: Math.max(...spans.map(({ end }) => end)) });
  }
  const instances = new Map<string, string>();
  for (const [, note, body] of xml.matchAll(/<CROSS_DOC_COREF[^>]*note="([^"]*)"[^>]*>([\s\S]*?)<\/CROSS_DOC_COREF>/g))
    for (const [, id] of body!.matchAll(/<source m_id="(\d+)"/g)) instances.set(id!, `${topic} ${note!}`);
  // Mentions without a link stand in sentences that nobody compared across documents.
  const linked = (spans: ReadonlyMap<string, Span>): GoldMention[] =>
    [...spans].flatMap(([id, span]) => {
      const instance = instances.get(id);
      return instance === undefined ? [] : [{ span, instance }];
    });
  return { name, topic, text, mentions: linked(anchors.events), participants: linked(anchors.participants) };
}

/** Running text from the tokens: a paragraph a sentence, marks beside the words they belong to. */
function layOut(xml: string): { text: string; tokens: Map<string, Span> } {
  const tokens = new Map<string, Span>();
  let text = '';
  let before = '-1';
  for (const [, id, sentence, word] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const shown = decode(word!).replace(/^``$/, '“').replace(/^''$/, '”');
    if (sentence !== before) text += text === '' ? '' : '\n\n';
    else if (!/^(?:[.,:;?!%)”]|'\w{1,2}|n't|’\w{1,2})$/.test(shown) && !/[“($]$/.test(text)) text += ' ';
    before = sentence!;
    tokens.set(id!, { start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { text, tokens };
}

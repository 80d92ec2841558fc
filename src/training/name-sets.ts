import { readFileSync } from 'node:fs';
import type { EntityKind } from '#lib/language/types.ts';
import { gazetteerLists } from '#lib/language/names/gazetteer.ts';
import type { GazetteerList } from '#lib/language/names/gazetteer.ts';
import { nameKinds, nameLabels } from '#lib/language/names/labels.ts';
import { readGazetteer } from './compromise-lists.ts';
import type { TreebankSentence } from './conllu.ts';

/** A sentence with its names, as label numbers. */
export interface NamedSentence {
  words: string[];
  labels: Int32Array;
  /** Sentences of one document share what is remembered of it. */
  document: string;
}

/** What the sets call the kinds of names; a type that is not here is no name (times, quantities). */
const kinds: Record<string, EntityKind> = {
  per: 'person',
  person: 'person',
  org: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  loc: 'place',
  location: 'place',
  place: 'place',
  product: 'product',
  weapon: 'product',
  militaryplatform: 'product',
  misc: 'other',
  'creative-work': 'other',
  nationality: 'other',
  event: 'other',
};

/** Words before a person's name that are no part of it. */
const titleLists = ['role', 'demonym'].map((list) => 1 << gazetteerLists.indexOf(list as GazetteerList));
const titles = new Set(
  [...readGazetteer()].filter(([, lists]) => titleLists.some((bit) => lists & bit)).map(([word]) => word),
);

/** Sentences to a document where a set marks none. */
const sentencesPerDocument = 25;

/** Reads a file of the CoNLL-2003 family: a token a line, its IOB tag among the columns. */
export function readNameSet(path: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  const numbered = path.endsWith('.iob2');
  let document = 0;
  let marked = false;
  let words: string[] = [];
  let tags: string[] = [];
  const close = () => {
    if (words.length > 0) {
      const number = marked ? document : Math.floor(sentences.length / sentencesPerDocument);
      sentences.push({ words, labels: labelsOf(words, spansOf(tags)), document: `${path} ${number}` });
    }
    words = [];
    tags = [];
  };
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('-DOCSTART-') || line.startsWith('# newdoc')) {
      close();
      document++;
      marked = true;
    } else if (!line.trim()) close();
    else if (!/^# \w+ ?\w* =/.test(line)) {
      const columns = line.split(/\t| /);
      words.push(numbered ? columns[1] : columns[0]);
      tags.push(numbered ? columns[2] : columns[columns.length - 1]);
    }
  }
  close();
  return sentences;
}

interface NameSpan {
  start: number;
  end: number;
  kind: EntityKind | undefined;
}

/** Spans of IOB1 or IOB2 tags. */
function spansOf(tags: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let type = '';
  tags.forEach((tag, i) => {
    const here = tag === 'O' ? '' : tag.slice(2).toLowerCase();
    if (here && here === type && !tag.startsWith('B')) spans[spans.length - 1].end = i + 1;
    else if (here) spans.push({ start: i, end: i + 1, kind: kinds[here] });
    type = here;
  });
  return spans;
}

/**
 * Names begin after articles, titles and "@", end before possessives, and both end words are capitalised: the sets
 * differ in all of these. "Russian President Ann Lee" holds the person Ann Lee; "Syrian forces" are no name.
 */
function labelsOf(words: readonly string[], spans: readonly NameSpan[]): Int32Array {
  const labels = new Int32Array(words.length);
  for (const { kind, ...span } of spans) {
    let { start, end } = span;
    while (start < end && /^(the|a|an|@|#|"|'|``|“|‘|\()$/i.test(words[start])) start++;
    while (end > start && /^('s|’s|'|’|"|''|”|,|\.|\))$/.test(words[end - 1])) end--;
    if (kind === 'person') while (start < end - 1 && titles.has(words[start].toLowerCase().replace(/\.$/, ''))) start++;
    const handle = start > 0 && words[start - 1] === '@';
    const capital = start < end && [words[start], words[end - 1]].every((word) => /^[#@]?[\p{Lu}\d]/u.test(word));
    const text = words.slice(start, end);
    const pronoun =
      text.length === 1 && /^(I|he|she|it|we|they|you|my|his|her|our|their|its|us|me|who|him|them)$/i.test(text[0]);
    if (!kind || !capital || handle || (pronoun && text[0] !== 'US')) continue;
    for (let i = start; i < end; i++) labels[i] = nameLabels.indexOf(`${i === start ? 'B' : 'I'}-${kind}`);
  }
  return labels;
}

/** Kinds of the mentions that UD GUM marks. */
const gumKinds: Record<string, EntityKind> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  object: 'product',
};

/**
 * Names among GUM's mentions: those that hold a proper noun as their head, cut down to the proper nouns around it.
 * Sentences of treebanks without mentions are left out.
 */
export function namesOfTreebank(sentences: readonly TreebankSentence[]): NamedSentence[] {
  const found: NamedSentence[] = [];
  const open = new Map<string, { start: number; kind: string; sentence: number }>();
  sentences.forEach((sentence, number) => {
    if (!sentence.document.startsWith('GUM')) return;
    const spans: NameSpan[] = [];
    sentence.misc.forEach((misc, i) => {
      const brackets = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
      for (const [, opens, id, rest, closes] of brackets.matchAll(/(\()?(\d+)(-[^()]*)?(\))?/g)) {
        if (opens) open.set(id, { start: i, kind: (rest ?? '').split('-')[1], sentence: number });
        const mention = open.get(id);
        if (!closes || !mention || mention.sentence !== number) continue;
        const name = properCore(sentence, mention.start, i + 1);
        if (name && gumKinds[mention.kind]) spans.push({ ...name, kind: gumKinds[mention.kind] });
      }
    });
    // The longest of nested names counts.
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    const outer = spans.filter(
      (span, k) => !spans.slice(0, k).some((other) => other.end >= span.end && other.start <= span.start),
    );
    found.push({ words: sentence.words, labels: labelsOf(sentence.words, outer), document: sentence.document });
  });
  return found;
}

/** From the first to the last word that is a proper noun or joins two, when the mention's head is a proper noun. */
function properCore(sentence: TreebankSentence, start: number, end: number): { start: number; end: number } | null {
  let head = -1;
  for (let i = start; i < end; i++) if (sentence.heads[i] < start || sentence.heads[i] >= end) head = i;
  const proper = (i: number) => /^NNPS?$/.test(sentence.tags[i]);
  if (head < 0 || !proper(head)) return null;
  const joins = (i: number) => proper(i) || /^(of|the|for|and|&|-|de|van|der|al)$/i.test(sentence.words[i]);
  let from = head;
  let to = head + 1;
  while (
    from > start &&
    (joins(from - 1) || /^(JJ|NN|CD|HYPH)$/.test(sentence.tags[from - 1])) &&
    /^\p{Lu}|^(of|the|for|and|&|-|de|van|der|al)$/u.test(sentence.words[from - 1])
  )
    from--;
  while (to < end && joins(to)) to++;
  while (from < head && !proper(from) && !/^\p{Lu}/u.test(sentence.words[from])) from++;
  while (to - 1 > head && !proper(to - 1)) to--;
  return { start: from, end: to };
}

export function countKinds(sentences: readonly NamedSentence[]): string {
  return nameKinds
    .map(
      (kind) =>
        `${kind} ${sentences.reduce((sum, { labels }) => sum + labels.filter((l) => nameLabels[l] === `B-${kind}`).length, 0)}`,
    )
    .join(', ');
}

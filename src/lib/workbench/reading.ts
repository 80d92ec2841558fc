import { isInDoubt } from '#lib/actors/index.ts';
import { paragraphsOf, type RegionKind, type Span } from '#lib/article/index.ts';
import type { Story, StoryArticle } from '#lib/story/index.ts';
import type { ThingsOfArticle } from './things-by-article.ts';

/*
 * An article as a reader sees it: blocks of text, cut where something is marked. Blocks are small and are cut only when
 * they come into sight, so the longest article costs no more than the part of it that is read.
 */

export type MarkKind = 'time' | 'actor' | 'event';

/** A stretch of an article that stands for a time expression, an actor or (its trigger) an event. */
export interface TextMark extends Span {
  kind: MarkKind;
  id: string;
  /** Whether the words may well mean another actor. */
  isInDoubt?: boolean;
}

/** A paragraph, or a piece of one that is too long to be drawn at once. */
export interface Block extends Span {
  kind: RegionKind;
  /** False for the second and later pieces of a paragraph. */
  opens: boolean;
}

/** A run of text under the same marks, at most one of each kind. */
export interface Segment extends Span {
  text: string;
  time: string | null;
  actor: string | null;
  isInDoubt: boolean;
  event: string | null;
  /** Inside the clause that reports the selected event. */
  inClause: boolean;
}

/** Longest piece of a paragraph, in UTF-16 code units. */
const longestBlock = 3000;

/** Letters that a line has at least where it ends only because the page was full. */
const fullLine = 40;

/** Whether the lines of a block are only wrapped, as in a file made for a screen of old: no verse, list or table. */
export function isOnlyWrapped(text: string, { start, end }: Span): boolean {
  // A line begins before the block where a dateline stands in front of it.
  const before = text.slice(Math.max(0, start - fullLine), start);
  const lines = text.slice(start - (before.length - before.lastIndexOf('\n') - 1), end).split('\n');
  return (
    lines.length > 1 &&
    lines.every((line) => !/^\s*(?:[-*•·–—]|\d+[.)])\s|\t|\S {2,}\S/.test(line)) &&
    lines.slice(0, -1).every((line) => line.trim().length >= fullLine)
  );
}

/** The paragraphs of an article, in order. Nothing but white space is left out, whatever its regions say. */
export function blocksOf(article: Pick<StoryArticle, 'text' | 'regions'>): Block[] {
  const { text } = article;
  const blocks: Block[] = [];
  // Lines that are only wrapped open no paragraph.
  const openings = paragraphsOf(text).map(({ start }) => start);
  let next = 0;
  const add = (start: number, end: number, kind: RegionKind) => {
    for (let from = start; from < end;) {
      while (openings[next] <= from) next++;
      const to = Math.min(openings[next] ?? end, end);
      const trimmed = trim(text, from, to);
      if (trimmed.end > trimmed.start) addPieces(text, trimmed, kind, blocks);
      from = to;
    }
  };
  let position = 0;
  const regions = [...article.regions].sort((a, b) => a.start - b.start);
  for (const region of regions) {
    const start = Math.max(position, Math.min(region.start, text.length));
    const end = Math.min(region.end, text.length);
    if (end <= start) continue;
    add(position, start, 'body');
    add(start, end, region.kind);
    position = end;
  }
  add(position, text.length, 'body');
  return blocks;
}

function addPieces(text: string, paragraph: Span, kind: RegionKind, blocks: Block[]): void {
  let start = paragraph.start;
  while (start < paragraph.end) {
    const end = pieceEnd(text, start, paragraph.end);
    blocks.push({ kind, start, end, opens: start === paragraph.start });
    start = end;
  }
}

/** Where a piece that starts at `start` ends: at the last space that fits, else between two whole characters. */
function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= longestBlock) return end;
  const limit = start + longestBlock;
  const space = text.lastIndexOf(' ', limit);
  if (space > start + longestBlock / 2) return space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/**
 * Every mark in one article, by start.
 * @param things what is named in it, where that is known; else the story is searched
 */
export function marksOf(story: Story, article: string, things?: ThingsOfArticle): TextMark[] {
  const named = <List extends keyof ThingsOfArticle>(list: List): Story[List] =>
    things ? (things[list].map((place) => story[list][place]) as Story[List]) : story[list];
  const marks: TextMark[] = [];
  for (const { id, article: of, start, end } of named('times')) {
    if (of === article) marks.push({ kind: 'time', id, start, end });
  }
  for (const { id, mentions, thing } of named('actors')) {
    if (thing) continue;
    for (const mention of mentions) {
      const { article: of, start, end } = mention;
      if (of === article) marks.push({ kind: 'actor', id, start, end, isInDoubt: isInDoubt(mention) });
    }
  }
  for (const { id, mentions } of named('events')) {
    for (const { article: of, trigger } of mentions) {
      if (of === article) marks.push({ kind: 'event', id, ...trigger });
    }
  }
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || laterEnd(a) - laterEnd(b));
}

/** Of events that begin together the shorter one comes later: an event that a person marked may begin with one that was read. */
const laterEnd = ({ kind, end }: TextMark): number => (kind === 'event' ? -end : end);

/**
 * Cuts a block into segments. `marks` are sorted by start; where two of one kind overlap, the later start wins, as the
 * more exact one.
 */
export function segmentsOf(text: string, block: Span, marks: readonly TextMark[], clause: Span | null): Segment[] {
  const inside = marksWithin(marks, block);
  const cuts = new Set([block.start, block.end]);
  for (const span of clause ? [...inside, clause] : inside) {
    if (span.start > block.start && span.start < block.end) cuts.add(span.start);
    if (span.end > block.start && span.end < block.end) cuts.add(span.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  let open: TextMark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1];
    while (next < inside.length && inside[next].start <= start) open.push(inside[next++]);
    open = open.filter((mark) => mark.end > start);
    const last = (kind: MarkKind) => open.findLast((mark) => mark.kind === kind);
    const actor = last('actor');
    return {
      start,
      end,
      text: text.slice(start, end),
      time: last('time')?.id ?? null,
      actor: actor?.id ?? null,
      isInDoubt: actor?.isInDoubt === true,
      event: last('event')?.id ?? null,
      inClause: clause !== null && start >= clause.start && end <= clause.end,
    };
  });
}

/** A mark may reach into a block from this far before it; longer ones are no mentions but mistakes. */
const longestMark = 2000;

function marksWithin(marks: readonly TextMark[], block: Span): TextMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].start < block.start - longestMark) low = middle + 1;
    else high = middle;
  }
  const inside: TextMark[] = [];
  for (let index = low; index < marks.length && marks[index].start < block.end; index++) {
    if (marks[index].end > block.start) inside.push(marks[index]);
  }
  return inside;
}

/** Number of the paragraph that holds an offset, from 1, as people count them: headline and captions left out. */
export function paragraphAt(blocks: readonly Block[], offset: number): number {
  let number = 0;
  for (const block of blocks) {
    if (block.kind === 'body' && block.opens) number++;
    if (offset < block.end) break;
  }
  return Math.max(1, number);
}

/** Index of the block that holds an offset, or the nearest after it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  const index = blocks.findIndex((block) => offset < block.end);
  return index === -1 ? Math.max(0, blocks.length - 1) : index;
}

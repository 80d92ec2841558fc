import type { Span } from '#lib/article/index.ts';
import type { Story } from '#lib/story/index.ts';

/** What a search found, best first within its kind. */
export type Thing = { kind: 'event' | 'actor'; id: string; label: string };
export type Finding = Thing | { kind: 'sentence'; article: string; label: string; span: Span; hit: Span };

/** Findings of each kind that are shown at most; more would not be read. */
const shown = 8;

/** Things made ready at a time. */
const step = 200;

/**
 * Looks for words in events, actors and the text of the articles. All words must be there, in any order; a word need not
 * be whole. Upper and lower case and accents make no difference.
 */
export class StorySearch {
  readonly #story: Story;
  readonly #events: string[] = [];
  readonly #actors: string[][] = [];
  readonly #texts: string[] = [];

  constructor(story: Story) {
    this.#story = story;
  }

  /** Makes ready for questions, step by step; one that comes before that waits for what it needs of the rest. */
  *prepare(): Generator<void, void> {
    yield* this.#prepareNames();
    for (let article = 0; article < this.#story.articles.length; article++) {
      this.#textOf(article);
      yield;
    }
  }

  *#prepareNames(): Generator<void, void> {
    const { actors, events } = this.#story;
    while (this.#actors.length < actors.length) {
      const { name, aliases } = actors[this.#actors.length];
      if (this.#actors.push([name, ...aliases].map(fold)) % step === 0) yield;
    }
    while (this.#events.length < events.length) {
      if (this.#events.push(fold(events[this.#events.length].label)) % step === 0) yield;
    }
  }

  #wordsOf(query: string): string[] {
    for (const preparing = this.#prepareNames(); !preparing.next().done;);
    return wordsOf(query);
  }

  #textOf(article: number): string {
    return (this.#texts[article] ??= fold(this.#story.articles[article].text));
  }

  find(query: string): Finding[] {
    const words = this.#wordsOf(query);
    if (words.length === 0) return [];
    return [...this.#findActors(words), ...this.#findEvents(words), ...this.#findSentences(words)];
  }

  /** Things of one kind; the text of the articles is left alone. */
  findOf(kind: 'event' | 'actor', query: string): Thing[] {
    const words = this.#wordsOf(query);
    if (words.length === 0) return [];
    return kind === 'event' ? this.#findEvents(words) : this.#findActors(words);
  }

  #findEvents(words: string[]): Thing[] {
    const { events } = this.#story;
    return best(this.#events.map((label) => rank(label, words))).map((index) => ({
      kind: 'event',
      id: events[index].id,
      label: events[index].label,
    }));
  }

  #findActors(words: string[]): Thing[] {
    const { actors } = this.#story;
    return best(this.#actors.map((names) => Math.max(...names.map((name) => rank(name, words))))).map((index) => ({
      kind: 'actor',
      id: actors[index].id,
      label: actors[index].name,
    }));
  }

  #findSentences(words: string[]): Finding[] {
    const findings: Finding[] = [];
    const [first] = words;
    for (const [index, article] of this.#story.articles.entries()) {
      if (findings.length === shown) break;
      const text = this.#textOf(index);
      let from = 0;
      while (findings.length < shown) {
        const at = text.indexOf(first, from);
        if (at === -1) break;
        const span = sentenceAround(text, at);
        const sentence = text.slice(span.start, span.end);
        if (words.every((word) => sentence.includes(word))) {
          const hit = { start: at, end: at + first.length };
          findings.push({
            kind: 'sentence',
            article: article.id,
            label: article.text.slice(span.start, span.end),
            span,
            hit,
          });
        }
        from = Math.max(span.end, at + 1);
      }
    }
    return findings;
  }
}

const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Letters of a sentence before what was found in it; more would push that out of sight. */
const leading = 60;

/** What stands before a hit in its sentence, from a word's beginning where it is cut. */
export function leadIn(before: string): string {
  if (before.length <= leading) return before;
  const tail = before.slice(-leading);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** How well a text fits: 0 not at all, 3 when it begins with the first word. */
function rank(text: string, words: string[]): number {
  if (!words.every((word) => text.includes(word))) return 0;
  if (text.startsWith(words[0])) return 3;
  return text.includes(` ${words[0]}`) ? 2 : 1;
}

/** Indices of the highest ranks, in order of rank and then as they stand. */
function best(ranks: number[]): number[] {
  const found: number[] = [];
  for (const wanted of [3, 2, 1]) {
    for (let index = 0; index < ranks.length && found.length < shown; index++) {
      if (ranks[index] === wanted) found.push(index);
    }
  }
  return found;
}

/** Furthest a sentence is followed on each side of a hit, so that a line of a megabyte is not one sentence. */
const reach = 160;

function sentenceAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < reach && !endsSentence(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < reach && !endsSentence(text, end)) end++;
  if (end < text.length && text[end] !== '\n') end++;
  while (start < at && text[start] === ' ') start++;
  return { start, end };
}

const endsSentence = (text: string, index: number) =>
  text[index] === '\n' || ('.!?'.includes(text[index]) && (text[index + 1] === ' ' || text[index + 1] === '\n'));

const plain = new Map<string, string>();

/** A letter without its accent, small; what has no such form of one unit stays as it is. */
function plainLetter(letter: string): string {
  let known = plain.get(letter);
  if (known === undefined) {
    const small = letter.normalize('NFD')[0].toLowerCase();
    plain.set(letter, (known = small.length === 1 ? small : letter));
  }
  return known;
}

/** Small letters without accents, of the same length as before, so that offsets stay good. */
export function fold(text: string): string {
  const letters = text.replace(/[^\x00-\x7f]/g, plainLetter);
  const small = letters.toLowerCase();
  return small.length === text.length ? small : letters;
}

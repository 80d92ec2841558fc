import type { Sentence } from '#lib/language/index.ts';
import type { Entity, Place } from './mention.ts';
import type { ActorMention } from './types.ts';

/** Whom words mean. */
export interface Meaning {
  entity: Entity;
  /** How likely that is, 0 to 1. */
  confidence: number;
}

/** A mention as the reader remembers it. */
export interface Reference extends Place, Meaning {
  subject: boolean;
  /** Whether it or its verb speaks of several: "Russian troops", "the staff are ready". */
  severally: boolean;
  form: ActorMention['form'];
  /** Universal Dependencies relation of its head. */
  relation: string;
  /** Dictionary form of the word that governs it; '' at the root. */
  governedBy: string;
  /** Token that governs it in its sentence; -1 at the root. */
  governor: number;
  quoted: boolean;
  paragraph: number;
}

/** How far back a reader looks for what a pronoun or a short description means. */
const memory = 120;

/** What has been spoken of so far, the latest last: the memory of a reader who goes through the article once. */
export class Discourse {
  readonly #references: Reference[] = [];
  readonly #mentions = new Map<Entity, number>();

  note(reference: Reference): void {
    this.#references.push(reference);
    if (this.#references.length > 2 * memory) this.#references.splice(0, memory);
    this.#mentions.set(reference.entity, this.timesOf(reference.entity) + 1);
  }

  /** How often an entity has been spoken of. */
  timesOf(entity: Entity): number {
    return this.#mentions.get(entity) ?? 0;
  }

  /** References that are remembered, the latest first. */
  *latest(): Generator<Reference> {
    const oldest = Math.max(0, this.#references.length - memory);
    for (let i = this.#references.length - 1; i >= oldest; i--) yield this.#references[i];
  }

  /** What was read of the word at a place in the sentence that is being read; undefined where it means nobody known. */
  at(sentence: number, token: number): Reference | undefined {
    for (const reference of this.latest()) {
      if (reference.sentence !== sentence) break;
      if (reference.first === token) return reference;
    }
    return undefined;
  }

  /** The entity spoken of last that passes the test. */
  last(test: (entity: Entity, reference: Reference) => boolean): Entity | undefined {
    for (const reference of this.latest()) if (test(reference.entity, reference)) return reference.entity;
    return undefined;
  }
}

export const isSubject = (sentence: Sentence, index: number): boolean => /^nsubj/.test(sentence.tokens[index].relation);

/** "Russian troops"; "the staff see", "were ready": a noun, or its verb, that speaks of several. */
export function speaksOfSeveral({ tokens }: Sentence, noun: number): boolean {
  return tokens[noun].tag === 'NNS' || (/^nsubj/.test(tokens[noun].relation) && hasPluralVerb(tokens, noun));
}

/** How many tokens behind its subject a verb is looked at. */
const reach = 30;

/** Whether the verb of a subject, which is one phrase, speaks of several. */
function hasPluralVerb(tokens: Sentence['tokens'], subject: number): boolean {
  const verb = tokens[subject].head;
  if (verb < subject || verb > subject + reach) return false;
  for (let i = subject + 1; i <= verb; i++) {
    const { head, relation, tag, text } = tokens[i];
    if (head === subject && relation === 'conj') return false;
    const isFinite = i === verb || (head === verb && /^(?:aux|cop)/.test(relation));
    if (isFinite && /^(?:VBP|VBZ|VBD|MD)$/.test(tag)) return tag === 'VBP' || text.toLowerCase() === 'were';
  }
  return false;
}

/** For every token of a sentence, whether it stands between quotation marks; `open` says whether a quotation goes on. */
export function quotedTokens(sentence: Sentence, open: boolean): { quoted: boolean[]; open: boolean } {
  let inside = open;
  const quoted: boolean[] = [];
  for (const { text } of sentence.tokens) {
    if (text === '“' || text === '``') inside = true;
    else if (text === '”' || text === "''") inside = false;
    else if (text === '"') inside = !inside;
    quoted.push(inside);
  }
  return { quoted, open: inside };
}

import type { Sentence } from '../types.ts';

/** Words of a text that follow another word with a capital: "Lurk", where "Jane Lurk" is spoken of. Linear in the text. */
export function knownNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { tokens, region } of sentences) {
    if (region !== 'body') continue;
    for (let i = 1; i < tokens.length; i++)
      if (isCapitalised(tokens[i].text) && isCapitalised(tokens[i - 1].text)) known.add(tokens[i].text);
  }
  return known;
}

const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text);

/** "Lurk left early": before a finite verb, what opens a sentence and is a name elsewhere is that name, and no verb. */
export function isNameBeforeVerb(word: string, tag: string, next: string, known: ReadonlySet<string>): boolean {
  return /^VB/.test(tag) && /^(?:VB[DNPZ]|MD)$/.test(next) && known.has(word);
}

/** "He phoned Lurk", "that Lurk was the source": a capital within a sentence is a name's, whatever verb is written so. */
export function isNameWithin(word: string, tag: string, before: string, known: ReadonlySet<string>): boolean {
  return /^VB/.test(tag) && known.has(word) && /^[\p{L}\d,]/u.test(before);
}

import type { AnnotatedText } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { NameMention } from './mention.ts';

/**
 * Acronyms that the text itself defines: "Collective Security Treaty Organisation (CSTO)". Maps the acronym's key to the
 * full name's.
 */
export function acronymDefinitions(annotated: AnnotatedText, names: readonly NameMention[]): Map<string, string> {
  const definitions = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1], names[i]];
    if (full.sentence !== short.sentence || short.first !== full.last + 2) continue;
    const { tokens } = annotated.sentences[full.sentence];
    if (tokens[short.first - 1].text !== '(' || wordAt(tokens, short.last + 1)?.text !== ')') continue;
    if (/^[\p{Lu}&]{2,}s?$/u.test(short.name) && full.name.includes(' ')) definitions.set(short.key, full.key);
  }
  return definitions;
}

const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a']);

/** The initials of a name of several words, without its small words: "united nations" → "un". */
export function initials(words: readonly string[]): string {
  const full = words.filter((word) => !small.has(word));
  return full.length < 2 ? '' : full.map((word) => word[0]).join('');
}

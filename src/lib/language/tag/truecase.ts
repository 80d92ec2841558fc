import type { LanguageModel } from '../model/language-model.ts';
import type { Lexeme } from '../model/lexicon.ts';
import { DocumentMemory } from '../names/document.ts';
import { isMonocase } from '../names/features.ts';
import { lookUp, namingLists } from '../names/gazetteer.ts';
import type { Sentence } from '../types.ts';

/**
 * "Forces Cross Into Ruritania" as "Forces cross into Ruritania": where every longer word of a title has a capital, each
 * is read as the rest of the text writes it, else as a dictionary does (truecasing, Lita et al. 2003). Gives the lexemes
 * to tag for each sentence that changes, by its index.
 */
export function truecasedTitles(
  sentences: readonly Sentence[],
  { lexicon, names }: LanguageModel,
): ReadonlyMap<number, Lexeme[]> {
  const found = new Map<number, Lexeme[]>();
  let memory: DocumentMemory | undefined;
  sentences.forEach((sentence, index) => {
    if (!names || !isTitleCase(sentence)) return;
    memory ??= spellingsOf(sentences);
    const lower = sentence.tokens.map(({ text }) => lexicon.get(text).lower);
    const lists = lookUp(names.gazetteer, lower);
    const isCommon = (i: number): boolean => {
      const seen = memory!.spelling(lower[i]);
      if (seen === 1 || seen === 2) return seen === 1;
      const isWord = lexicon.isWord(lower[i]) || lexicon.isWord(lower[i].replace(/s$/, ''));
      return isWord && (lists[i] & namingLists) === 0;
    };
    found.set(
      index,
      sentence.tokens.map(({ text }, i) => {
        const lexeme = lexicon.get(text);
        return (lexeme.pattern & 3) === 1 && isCommon(i) ? lexicon.get(lexeme.lower) : lexeme;
      }),
    );
  });
  return found;
}

function isTitleCase({ region, tokens }: Sentence): boolean {
  if (region !== 'headline' && region !== 'heading') return false;
  return isMonocase(tokens.map(({ text }) => text)) && tokens.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** How the sentences that are no titles write their words. */
function spellingsOf(sentences: readonly Sentence[]): DocumentMemory {
  const memory = new DocumentMemory();
  for (const sentence of sentences) {
    const words = sentence.tokens.map(({ text }) => text);
    memory.notice(words, isMonocase(words));
  }
  return memory;
}

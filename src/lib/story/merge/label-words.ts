/** Words that say nothing of what happened. */
const emptyWords = new Set(
  `the an of to in on at for and or but with by from as is are was were be been being has have had do does did will would
   can could may might not no it he she they this that which who we you them him her us me one`.split(/\s+/),
);

/** So many letters of a word tell it from others, but not "Russia" from "Russian". */
const stem = 6;

export const stemOf = (word: string): string => word.slice(0, stem);

/** The words of a label, each once, by their beginnings in lower case. */
export const wordsInLabel = (label: string): string[] => [...new Set(contentWords(label).map(stemOf))];

/** The words of a label beside those of the deed, likewise: "Council approves budget". */
export function wordsOfLabel(label: string, lemma: string, trigger: string): string[] {
  const deed = [lemma, ...wordsIn(trigger)].map((word) => word.toLowerCase());
  const words = contentWords(label).filter((word) => !deed.some((own) => word.startsWith(own)));
  return [...new Set(words.map(stemOf))];
}

const contentWords = (label: string): string[] => wordsIn(label).filter((word) => !emptyWords.has(word));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

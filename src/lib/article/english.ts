import type { Draft } from './draft.ts';

/** Short words that most English sentences hold, and few of other languages. */
const common = new Set(
  (
    'the of and to that was for with as by at from be this have has had are were it he she they which who said not ' +
    'but will would been their his her its our your my than after before about into when there if'
  ).split(' '),
);

/** Words looked at; fewer different ones than the second tell nothing. */
const MOST = 1000;
const FEWEST = 20;
/** Of running English a third and more; of lists and tables at least this share. */
const SHARE = 0.08;

/** Whether a text is long enough to tell, and hardly any of its words are those that English cannot do without. */
export function seemsForeign(text: string): boolean {
  let words = 0;
  let known = 0;
  const different = new Set<string>();
  for (const [word] of text.slice(0, 40 * MOST).matchAll(/\p{L}+/gu)) {
    words++;
    different.add(word.toLowerCase());
    if (common.has(word.toLowerCase())) known++;
    if (words === MOST) break;
  }
  return different.size >= FEWEST && known < SHARE * words;
}

/** What a person should know of an article in another language: nothing in it will be understood. */
export function foreignNote({ text }: Draft): string[] {
  return seemsForeign(text) ? ['this does not seem to be English, the one language that is understood'] : [];
}

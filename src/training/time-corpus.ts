import fs from 'node:fs';
import path from 'node:path';
import { readFile } from '#lib/article/index.ts';
import { tokenise } from '#lib/language/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import { documentDateOf } from '#lib/time/index.ts';
import type { DocumentDate } from '#lib/time/index.ts';

export interface CorpusText {
  name: string;
  text: string;
  annotated: AnnotatedText;
  date: DocumentDate;
}

/**
 * Whether no rule was ever written from a file of TimeBank, nor its errors read: the tenth of every ten in the order of
 * their names. The fifth of every ten were kept so once, and have been read since.
 */
export const isUnread = (place: number): boolean => place % 10 === 9;

/** Every TimeML article of a folder as tokens, with the date it states. */
export function readFolder(folder: string): CorpusText[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.tml'));
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    const { article } = readFile({ path: file, bytes: fs.readFileSync(file) });
    const { text, regions } = article;
    return {
      name,
      text,
      annotated: tokenise(text, regions),
      date: documentDateOf(article.statedDates[0]?.value ?? null),
    };
  });
}

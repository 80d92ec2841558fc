import { articleFromText, readFile, type Article } from '#lib/article/index.ts';

/** Bytes of a file that holds this text. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

export const read = (path: string, text: string) => readFile({ path, bytes: utf8(text) }).article;

/** Every region as "kind: its text", for tests to compare. */
export const regionsIn = (article: Article) =>
  article.regions.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

/** The kinds of the regions that plain text is told apart into, each paragraph given as one string. */
export const kindsOf = (...paragraphs: string[]) =>
  articleFromText(paragraphs.join('\n\n')).regions.map(({ kind }) => kind);

/** A sentence that is surely body. */
export const prose =
  'The harbour council met for three hours on Thursday and put off its decision about the old lighthouse until the spring.';

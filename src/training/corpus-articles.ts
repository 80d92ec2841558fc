import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText, readDocument, type Article } from '#lib/article/index.ts';
import { readTreebank } from './conllu.ts';

/** The articles of a folder of TimeML files. */
export async function readFolder(folder: string): Promise<Article[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort();
  const read = files.map((file) => readDocument({ path: file, bytes: readFileSync(join(folder, file)) }));
  return (await Promise.all(read)).map(({ article }) => article);
}

/** The articles of ECB+, whose files hold tokens. */
export function readTopics(folder: string): Article[] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return topics.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) => {
        const sentences: string[][] = [];
        const tokens = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g;
        for (const [, sentence, word] of readFileSync(join(folder, name, file), 'utf8').matchAll(tokens))
          (sentences[Number(sentence)] ??= []).push(word.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const text = sentences
          .filter(Boolean)
          .map((words) => words.join(' '))
          .join('\n\n');
        return articleFromText(text, { path: file });
      }),
  );
}

/** The documents of a Universal Dependencies treebank, in paragraphs; those of some names only. */
export function readDocuments(file: string, named = /./): Article[] {
  const texts = new Map<string, string>();
  for (const { document, text, opensParagraph } of readTreebank(file)) {
    if (!named.test(document)) continue;
    const before = texts.get(document);
    texts.set(document, before === undefined ? text : before + (opensParagraph ? '\n\n' : ' ') + text);
  }
  return [...texts].map(([path, text]) => articleFromText(text, { path }));
}

/** The articles of a folder of plain text files. */
export function readTexts(folder: string): Article[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.map((file) => articleFromText(readFileSync(join(folder, file), 'utf8'), { path: file }));
}

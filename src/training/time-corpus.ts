import fs from 'node:fs';
import path from 'node:path';
import { readFile } from '#lib/article/index.ts';
import { tokenise } from '#lib/language/index.ts';
import { normaliseAnnotated } from '#lib/time/index.ts';
import type { TimeExpression } from '#lib/time/index.ts';

export interface CorpusArticle {
  id: string;
  file: string;
  text: string;
  documentDate: string | null;
  expressions: TimeExpression[];
}

/** Every TimeML article of a folder with its time expressions, the document date given. */
export function* timesOfFolder(folder: string): Generator<CorpusArticle> {
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.tml')) continue;
    const file = path.join(folder, name);
    const { article } = readFile({ path: file, bytes: fs.readFileSync(file) });
    const documentDate = article.statedDates[0]?.value ?? null;
    const annotated = tokenise(article.text, article.regions);
    yield {
      id: name,
      file,
      text: article.text,
      documentDate,
      expressions: normaliseAnnotated(annotated, documentDate),
    };
  }
}

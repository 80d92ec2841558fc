import { articleOf } from './assemble.ts';
import type { Decoded } from './decode.ts';
import { contentColumn, draftOfRow, orderInTable, rowsOf, tableExtensions } from './readers/table.ts';
import type { Article } from './types.ts';
import { UnreadableError } from './unreadable.ts';

/** At most so many rows are named that hold no article. */
const namedRows = 3;

/** The articles of a table, a row each. Throws UnreadableError where no column, or no row, holds one. */
export function articlesOfTable(
  path: string | null,
  extension: (typeof tableExtensions)[number],
  { text, notes }: Decoded,
): { articles: Article[]; notes: string[] } {
  const rows = rowsOf(extension, text);
  const column = contentColumn(rows);
  if (column === null)
    throw new UnreadableError(
      path,
      extension === 'json'
        ? 'this is JSON, and neither a story nor a list of articles; name what holds the text of each “text”'
        : 'no column of this table holds articles; name the one that does “text”',
    );
  const order = orderInTable(rows);
  const articles: Article[] = [];
  const empty: string[] = [];
  for (const row of rows) {
    try {
      if (row.values === null) throw new UnreadableError(path, 'this is no object');
      // The name of a table says nothing of the day of each of its articles.
      const article = articleOf(draftOfRow(row, column, order), null);
      articles.push({ ...article, path: path === null ? null : `${path}, ${row.place}` });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      empty.push(row.place);
    }
  }
  if (articles.length === 0) throw new UnreadableError(path, `the column “${column}” of this table holds no text`);
  return { articles, notes: [...notes, ...leftOut(empty)] };
}

function leftOut(places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const more = places.length - namedRows;
  const named = places.slice(0, namedRows).join(', ');
  return [`without an article and left out: ${named}${more > 0 ? ` and ${more} more` : ''}`];
}

import { dsvFormat } from 'd3-dsv';
import { orderOfDates, type DateOrder } from '../dates/written-date.ts';
import { emptyDraft, type Draft } from '../draft.ts';
import { datesIn, described, plainKey } from './described.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';

/** The file name extensions of tables that hold an article in each row. */
export const tableExtensions = ['csv', 'tsv', 'jsonl', 'ndjson', 'json'] as const;
type TableExtension = (typeof tableExtensions)[number];

export const isTable = (extension: string): extension is TableExtension =>
  tableExtensions.some((known) => known === extension);

/** A row by the names of its columns, and where it stands as a person counts: "row 2", "line 1". */
export interface Row {
  place: string;
  values: Record<string, unknown>;
}

/** The rows of a table: CSV (RFC 4180) or TSV under a line of names, JSON Lines, or a JSON list; what is no row is null. */
export function rowsOf(extension: TableExtension, text: string): (Row | { place: string; values: null })[] {
  if (extension === 'csv' || extension === 'tsv') return columned(text, extension === 'csv' ? separatorOf(text) : '\t');
  if (extension === 'json')
    return listed(text).map((item, index) => ({ place: `item ${index + 1}`, values: objectIn(item) }));
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ place: `line ${index + 1}`, values: objectOf(line) }];
  });
}

function columned(text: string, separator: string): Row[] {
  const [names = [], ...rows] = dsvFormat(separator).parseRows(text);
  return rows.flatMap((cells, index): Row[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ place: `row ${index + 2}`, values: Object.fromEntries(names.map((name, at) => [name, cells[at]])) }];
  });
}

/** Spreadsheets of many countries write semicolons for commas. */
function separatorOf(text: string): string {
  const names = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  return names.split(';').length > names.split(',').length ? ';' : ',';
}

/** The items of a JSON list, or of one called “articles”, as programs that fetch news give them; else the one that it is. */
function listed(text: string): unknown[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value;
  const articles: unknown = objectIn(value)?.articles;
  return Array.isArray(articles) ? articles : [value];
}

const objectOf = (line: string) => objectIn(parsed(line));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const objectIn = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;

/** The names of columns that hold the article itself, the surest first. */
const contentKeys = [
  'text',
  'full_text',
  'fulltext',
  'body',
  'article_body',
  'articlebody',
  'content',
  'maintext',
  'main_text',
  'article_text',
  'article',
  'story',
];

/** Whether a table that opens so holds articles: of those in a folder not every one does. */
export function opensWithArticles(extension: TableExtension, opening: string): boolean {
  const [line] = opening
    .replace(/^\ufeff/, '')
    .trimStart()
    .split(/\r?\n/, 1);
  if (extension === 'json') return true;
  if (extension === 'jsonl' || extension === 'ndjson')
    return contentKeys.some((key) => line.toLowerCase().includes(`"${key}"`));
  return contentColumn(columned(`${line}\n-`, extension === 'csv' ? separatorOf(line) : '\t')) !== null;
}

/** The name of the column that holds the articles; null where none is called so. */
export function contentColumn(rows: readonly { values: Record<string, unknown> | null }[]): string | null {
  const names = new Map(rows.flatMap(({ values }) => Object.keys(values ?? {}).map((name) => [plainKey(name), name])));
  return contentKeys.map((key) => names.get(key)).find((name) => name !== undefined) ?? null;
}

/** Whether a table puts the day or the month first: 22/3/2022 in one row tells what 3/4/2022 is in another. */
export const orderInTable = (rows: readonly { values: Row['values'] | null }[]): DateOrder | null =>
  orderOfDates(rows.flatMap(({ values }) => datesIn(values ?? {})));

/** One row as an article: its text, as HTML where it is that, under its headline, and what the other columns say of it. */
export function draftOfRow({ values }: Row, column: string, order: DateOrder | null): Draft {
  const written = values[column];
  const text = typeof written === 'string' ? written.replace(/\r\n?/g, '\n').trim() : '';
  if (text === '') return emptyDraft;
  const { statedDates, ...told } = described(values, 'in the table', order);
  const isHeaded = told.title === null || text.startsWith(told.title);
  const read = /^<[a-z!]/i.test(text)
    ? html.read(text, null)
    : plainText.read(isHeaded ? text : `${told.title}\n\n${text}`, null);
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  return { ...read, ...known, statedDates: [...statedDates, ...read.statedDates] };
}

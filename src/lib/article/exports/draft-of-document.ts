import { blocksOf } from '../blocks.ts';
import { writtenDate } from '../dates/written-date.ts';
import { compose, emptyDraft, type Draft, type Piece } from '../draft.ts';
import { endsSentence } from '../regions/shape.ts';

/** How many lines may stand above the text of an article, and how many of them above the first that an archive writes. */
const longestHeader = 30;
const mostAbove = 12;

/** A line that is a day and nothing else: "March 22, 2022 Tuesday", "22 March 2022", "PD 22 March 2022". */
const dateLine =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4})(?:,? (?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,20})?$/i;

const wordCount = /^\d[\d,.]{0,9} words$/i;
const lengthLine = /^(?:length: ?)?\d[\d,.]{0,9} words$/i;
const copyrightLine = /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)/i;
const editionLine = /^.{0,60}\bedition\b.{0,20}$/i;
/** Names of what an archive knows of an article, as Nexis writes them. */
const label =
  /^(byline|section|length|dateline|highlight|headline|series|source|load-date|language|publication-type|document-type|journal-code|subject|organization|company|ticker|industry|person|city|state|country|geographic|graphic|correction-date|classification|notes|type|distribution|acc-no|url|pub-type|columns?|body): ?/i;
/** The two letters that Factiva writes before a field, where a person asked for them. */
const field =
  /^(HD|SE|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CX|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|CLM)(?: {1,9}|$)/;

/** One document of an export, its lines told apart by what an archive writes around an article. */
export function draftOfDocument(lines: readonly string[]): Draft {
  const known = lines.some((line) => field.test(line) && /^(?:HD|PD|LP|TD) /.test(line))
    ? fromFields(lines)
    : fromLayout(lines);
  const { title, publisher, date, byline, above, body, under } = known;
  const text = body.join('\n');
  const pieces: Piece[] = [
    { text: title ?? '', known: 'headline' },
    ...furniture(above),
    { text: byline ?? '', known: 'byline' },
    ...blocksOf(text).map(({ start, end }) => ({ text: text.slice(start, end), known: null })),
    ...furniture(under),
  ];
  const value = date === null ? null : writtenDate(date);
  return {
    ...emptyDraft,
    ...compose(pieces),
    title,
    publisher,
    statedDates: value === null ? [] : [{ value, basis: 'metadata', because: `the line “${date}” of the archive` }],
  };
}

/** What is told of an article, and its lines: those that an archive wrote above and under it, and its own. */
interface Told {
  title: string | null;
  publisher: string | null;
  date: string | null;
  byline: string | null;
  above: string[];
  body: string[];
  under: string[];
}

const furniture = (lines: readonly string[]): Piece[] => lines.map((text) => ({ text, known: 'furniture' }));

function fromFields(lines: readonly string[]): Told {
  const fields = new Map<string, string[]>();
  let name = '';
  for (const line of lines) {
    const match = field.exec(line);
    if (match) name = match[1];
    const own = fields.get(name) ?? [];
    own.push(match ? line.slice(match[0].length) : line);
    fields.set(name, own);
  }
  const of = (each: string): string | null => fields.get(each)?.join(' ').replace(/\s+/g, ' ').trim() || null;
  return {
    title: of('HD'),
    publisher: of('SN'),
    date: of('PD'),
    byline: of('BY'),
    above: ['SE', 'WC', 'PD', 'SN', 'CY'].map(of).filter((value) => value !== null),
    body: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])],
    under: ['CX', 'CT'].map(of).filter((value) => value !== null),
  };
}

function fromLayout(all: readonly string[]): Told {
  const lines = all.map((line) => line.trim());
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  // A file may open with a list of what is in it.
  const anchor = filled.findIndex((index) => lengthLine.test(lines[index]) || copyrightLine.test(lines[index]));
  const first = Math.max(0, anchor - mostAbove);
  const header = filled.slice(first, first + longestHeader);
  const isPlain = (index: number) => !isHeaderLine(lines[index]);
  const dated = header.find((index) => dateLine.test(lines[index]));
  const begin = beginOfBody(lines, header);
  const end = endOfBody(lines, filled, begin);
  const labelled = (name: string) => {
    const line = header.map((index) => lines[index]).find((each) => each.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim() || null;
  };
  const inHeader = header.filter((index) => index < begin);
  const before = inHeader.filter((index) => isPlain(index) && (dated === undefined || index < dated));
  const after = inHeader.filter(
    (index) => isPlain(index) && dated !== undefined && index > dated && !editionLine.test(lines[index]),
  );
  const shown = (index: number | undefined): string | null => (index === undefined ? null : lines[index]);
  const isLengthFirst = inHeader.some((index) => wordCount.test(lines[index]) && index < (dated ?? 0));
  // Factiva has the headline, the length, the day and the paper; Nexis the headline, the paper and the day, and long had the
  // paper, the day and the headline.
  const isHeadedFirst = before.length > 1 || after.length === 0;
  const [heading, paper] = isLengthFirst
    ? [before[0], after.find((index) => !/^\d/.test(lines[index]))]
    : isHeadedFirst
      ? [before.at(-2) ?? before[0], before.length > 1 ? before.at(-1) : undefined]
      : [after[0], before[0]];
  const title = labelled('headline') ?? shown(heading);
  const by = isLengthFirst ? before.slice(1).find((index) => /^by /i.test(lines[index])) : undefined;
  const byline = labelled('byline') ?? shown(by);
  // What stands above the headline of such a file is the list of what is in it.
  const top = isHeadedFirst && heading !== undefined ? heading : 0;
  return {
    title,
    publisher: shown(paper),
    date: shown(dated),
    byline: byline === null || /^by /i.test(byline) ? byline : `By ${byline}`,
    above: inHeader.filter((index) => index >= top && index !== heading && index !== by).map((index) => lines[index]),
    body: all.slice(begin, end),
    under: lines.slice(end).filter((line) => line !== ''),
  };
}

const isHeaderLine = (line: string): boolean =>
  copyrightLine.test(line) || label.test(line) || lengthLine.test(line) || dateLine.test(line);

/** No line between those of a header is longer. */
const longestShortLine = 60;

/** The line on which the text begins: under the one that says so, else under the last line of the header. */
function beginOfBody(lines: readonly string[], header: readonly number[]): number {
  const body = header.find((index) => /^body:?$/i.test(lines[index]));
  if (body !== undefined) return body + 1;
  let begin = 0;
  let isLate = false;
  for (const index of header) {
    const line = lines[index];
    if (isHeaderLine(line)) {
      begin = index + 1;
      isLate ||= lengthLine.test(line) || copyrightLine.test(line);
    } else if (isLate && (line.length > longestShortLine || endsSentence(line))) break;
  }
  return begin;
}

/** The line on which what an archive writes under an article begins. */
function endOfBody(lines: readonly string[], filled: readonly number[], begin: number): number {
  let end = lines.length;
  for (const index of [...filled].reverse()) {
    const line = lines[index];
    if (index < begin || !(label.test(line) || copyrightLine.test(line) || /^(?:classification|notes)$/i.test(line)))
      break;
    end = index;
  }
  return end;
}

/**
 * Press archives (Nexis, Factiva) give many articles in one file. Where each begins and ends is told by a line of its own:
 * "3 of 20 DOCUMENTS" above it, "End of Document" or "Document ABCD000020220322ei3m0002x" under it.
 */
const above = /^(?:document )?\d{1,5} of \d{1,5} documents?$/i;
const under = /^(?:end of document|(?:an {1,9})?document [a-z]{2,10}\d{6,24}[a-z\d]{0,16})$/i;
/** No such line is longer. */
const longestMark = 80;

/** The lines of each document of an export; null where a text is none. What stands around the documents is left out. */
export function documentsOf(text: string): string[][] | null {
  const documents: string[][] = [];
  let lines: string[] = [];
  let isBegun = false;
  const end = (isDocument: boolean) => {
    if (isDocument && lines.some((line) => line.trim() !== '')) documents.push(lines);
    lines = [];
  };
  let isExport = false;
  for (const line of text.split('\n')) {
    const mark = line.length <= longestMark ? line.trim() : '';
    if (above.test(mark)) {
      end(isBegun);
      isBegun = isExport = true;
    } else if (under.test(mark)) {
      end(true);
      isBegun = false;
      isExport = true;
    } else lines.push(line);
  }
  end(isBegun);
  return isExport && documents.length > 0 ? documents : null;
}

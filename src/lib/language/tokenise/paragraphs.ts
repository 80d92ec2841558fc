import type { Region, RegionKind, Span } from '#lib/article/index.ts';

export interface Paragraph extends Span {
  region: RegionKind;
}

/** Stretches of text between blank lines, region by region; all of it is body when no regions are given. */
export function paragraphs(text: string, regions?: readonly Region[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const region of regions ?? [{ kind: 'body', start: 0, end: text.length } as const]) {
    let start = -1;
    let end = region.start;
    for (let line = region.start; line < region.end;) {
      const stop = endOfLine(text, line, region.end);
      if (isBlank(text, line, stop)) {
        if (start >= 0) found.push({ start, end, region: region.kind });
        start = -1;
      } else {
        if (start < 0) start = line;
        end = stop;
      }
      line = stop + 1;
    }
    if (start >= 0) found.push({ start, end, region: region.kind });
  }
  return found;
}

function endOfLine(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && text[i] !== '\n' && text[i] !== '\u2029' && !(text[i] === '\r' && text[i + 1] !== '\n')) i++;
  return i;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text[i])) return false;
  return true;
}

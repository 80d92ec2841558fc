import { regular, semibold, type Widths } from './font-widths.ts';
import { ellipsisAfter } from './text.ts';

/** Widths of characters that the tables lack, by the first code point of their block. */
const blocks: readonly [from: number, width: number][] = [
  [0x0000, 556],
  [0x0370, 600],
  [0x0400, 640],
  [0x0590, 560],
  [0x0900, 700],
  [0x1100, 1000],
  [0x1200, 700],
  [0x1e00, 600],
  [0x2000, 600],
  [0x2e80, 1000],
  [0xa000, 800],
  [0xac00, 1000],
  [0xd800, 600],
  [0xf900, 1000],
  [0xfb00, 600],
  [0xff00, 1000],
  [0x10000, 1000],
];

export type Weight = 400 | 600;

const known: Record<Weight, Map<number, number>> = { 400: byCharacter(regular), 600: byCharacter(semibold) };

function byCharacter(widths: Widths): Map<number, number> {
  const map = new Map<number, number>();
  for (const [width, characters] of Object.entries(widths)) {
    for (const character of characters) map.set(character.codePointAt(0)!, Number(width));
  }
  return map;
}

/** Widths of the first 128 characters, where nearly all text is. */
const ascii: Record<Weight, Float64Array> = { 400: asciiWidths(400), 600: asciiWidths(600) };

function asciiWidths(weight: Weight): Float64Array {
  return Float64Array.from({ length: 128 }, (_, code) => advance(String.fromCharCode(code), weight));
}

/** Advance width of a character in thousandths of the type size. */
function advance(character: string, weight: Weight): number {
  const code = character.codePointAt(0)!;
  const table = known[weight];
  const width = table.get(code);
  if (width !== undefined) return width;
  const learnt = /[\p{Mn}\p{Cf}]/u.test(character)
    ? 0
    : (table.get(character.normalize('NFD').codePointAt(0)!) ?? byBlock(code));
  table.set(code, learnt);
  return learnt;
}

function byBlock(code: number): number {
  let width = blocks[0][1];
  for (const [from, blockWidth] of blocks) if (code >= from) width = blockWidth;
  return width;
}

/** Width of a line of text in pixels, at a type size in pixels. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
  const widths = ascii[weight];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      sum += widths[code];
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      sum += advance(character, weight);
      at += character.length - 1;
    }
  }
  return (sum * size) / 1000;
}

/** The text, cut with an ellipsis where it would be wider than this; empty when not even a letter fits. */
export function fitText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  const room = width - measureText('…', size, weight);
  let used = 0;
  let fitting = '';
  for (const character of text) {
    used += (advance(character, weight) * size) / 1000;
    if (used > room) break;
    fitting += character;
  }
  fitting = fitting.replace(/[\s,;:.–—-]+$/u, '');
  return fitting === '' ? '' : `${fitting}${ellipsisAfter(fitting)}`;
}

/** The text in two lines, as even as its spaces allow; null where it has none. */
export function halveText(text: string, size: number, weight: Weight = 400): [string, string] | null {
  let best: [string, string] | null = null;
  let narrowest = Infinity;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const halves: [string, string] = [text.slice(0, at), text.slice(at + 1)];
    const width = Math.max(...halves.map((half) => measureText(half, size, weight)));
    if (width >= narrowest) break;
    [best, narrowest] = [halves, width];
  }
  return best;
}

/** The text in lines of at most this width, broken at spaces or what else stands between its parts; a longer part is broken at its spaces, a longer word cut. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400, between = ' '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(between)) {
    const longer = line === '' ? word : `${line}${between}${word}`;
    if (measureText(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (between === ' ' || measureText(word, size, weight) <= width) continue;
    const broken = wrapText(word, width, size, weight);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1)!;
  }
  if (line !== '') lines.push(line);
  return lines.map((line) => fitText(line, width, size, weight));
}

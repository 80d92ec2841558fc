import { QUARTER } from '../../symbols.ts';
import type { Mark, PathCommands, SymbolsMark } from '../../scene.ts';
import { numbers } from './numbers.ts';

/** The outline of a mark in path operators, without painting it; empty for text. */
export function outlineOf(mark: Mark): string {
  switch (mark.shape) {
    case 'rect': {
      const { x, y, width, height } = mark;
      const radius = Math.min(mark.radius ?? 0, width / 2, height / 2);
      return radius > 0 ? pathOf(roundedRect(x, y, width, height, radius)) : `${numbers(x, y, width, height)} re`;
    }
    case 'circle':
      return pathOf(roundedRect(mark.x - mark.r, mark.y - mark.r, 2 * mark.r, 2 * mark.r, mark.r));
    case 'line':
      return `${numbers(mark.x1, mark.y1)} m ${numbers(mark.x2, mark.y2)} l`;
    case 'path':
      return pathOf(mark.path);
    case 'segments':
      return segments(mark.points);
    case 'symbols':
      return symbols(mark);
    case 'text':
      return '';
  }
}

const operators = { M: 'm', L: 'l', C: 'c' } as const;

function pathOf(path: PathCommands): string {
  const parts: string[] = [];
  let coordinates: number[] = [];
  let operator: keyof typeof operators | null = null;
  const finish = () => {
    if (operator !== null) parts.push(`${numbers(...coordinates)} ${operators[operator]}`);
    coordinates = [];
    operator = null;
  };
  for (const part of path) {
    if (typeof part === 'number') {
      coordinates.push(part);
    } else {
      finish();
      if (part === 'Z') parts.push('h');
      else operator = part;
    }
  }
  finish();
  return parts.join(' ');
}

function roundedRect(x: number, y: number, width: number, height: number, r: number): PathCommands {
  const [right, bottom] = [x + width, y + height];
  const h = r * (1 - QUARTER);
  return [
    ...['M' as const, x + r, y, 'L' as const, right - r, y],
    ...['C' as const, right - h, y, right, y + h, right, y + r, 'L' as const, right, bottom - r],
    ...['C' as const, right, bottom - h, right - h, bottom, right - r, bottom, 'L' as const, x + r, bottom],
    ...['C' as const, x + h, bottom, x, bottom - h, x, bottom - r, 'L' as const, x, y + r],
    ...['C' as const, x, y + h, x + h, y, x + r, y, 'Z' as const],
  ];
}

function segments(points: Float32Array): string {
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += 4)
    parts.push(`${numbers(points[at], points[at + 1])} m ${numbers(points[at + 2], points[at + 3])} l`);
  return parts.join(' ');
}

function symbols({ outline, points }: SymbolsMark): string {
  const parts: string[] = [];
  for (let at = 0; at < points.length; at += 3) {
    const [x, y, r] = points.subarray(at, at + 3);
    for (let corner = 0; corner < outline.length; corner += 2) {
      parts.push(`${numbers(x + r * outline[corner], y + r * outline[corner + 1])} ${corner === 0 ? 'm' : 'l'}`);
    }
    parts.push('h');
  }
  return parts.join(' ');
}

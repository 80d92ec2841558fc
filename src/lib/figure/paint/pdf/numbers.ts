import { rounded } from '../xml.ts';

/** Numbers of a content stream: three places are a 25,000th of an inch at the most. */
export function numbers(...values: number[]): string {
  return values.map((value) => rounded(value, 3)).join(' ');
}

/** "#rrggbb" as three shares. */
export function rgb(color: string): string {
  return numbers(...[1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255));
}

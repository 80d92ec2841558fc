import type { Draft } from './draft.ts';

/** Text in which every line ends with one \n, whatever ended it: also a new page, or a line of the same paragraph. */
export const withLineEnds = (text: string): string => text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');

/** Where a line may or may not be broken: soft hyphens, spaces and joiners of no width. They would cut or lengthen words. */
const breaks = /[\u00ad\u200b\u2060\ufeff]/g;

/** The draft with words as a reader sees them. */
export function withoutBreaks(draft: Draft): Draft {
  const places = [...draft.text.matchAll(breaks)].map(({ index }) => index);
  const title = draft.title?.replace(breaks, '') ?? null;
  if (places.length === 0) return { ...draft, title };
  const text = draft.text.replace(breaks, '');
  let passed = 0;
  const moved = (offset: number): number => {
    while (passed < places.length && places[passed] < offset) passed++;
    return offset - passed;
  };
  const blocks = draft.blocks.flatMap(({ start, end, known }) => {
    const from = moved(start);
    const words = text.slice(from, moved(end));
    const first = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ start: first, end: first + words.trim().length, known }];
  });
  return { ...draft, title, text, blocks };
}

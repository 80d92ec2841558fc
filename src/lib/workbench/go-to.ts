import type { TimeWindow } from '#lib/figure/index.ts';

/** The time that a person names in words, read by the program's own normaliser, which is fetched only then; null where no date can be read. */
export async function timeNamed(text: string): Promise<TimeWindow | null> {
  const { normalise } = await import('./normaliser.ts');
  const bounds = normalise(text).flatMap(({ type, interval: { begin, end } }) =>
    begin === null || end === null || type === 'SET' ? [] : [instantOf(begin), instantOf(end)],
  );
  const [begin, end] = [Math.min(...bounds), Math.max(...bounds)];
  return bounds.length === 0 || Number.isNaN(begin + end) ? null : { begin, end };
}

/** The window on a stretch of time: as long as it is now, or longer where the stretch is. */
export function windowOn({ begin, end }: TimeWindow, length: number): TimeWindow {
  const half = Math.max(length, (end - begin) * 1.1) / 2;
  return { begin: (begin + end) / 2 - half, end: (begin + end) / 2 + half };
}

/** Dates of the program are UTC; a browser takes one with a time of day for its own time zone's. */
function instantOf(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : iso);
}

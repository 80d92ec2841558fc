import { writtenDate } from '../dates/written-date.ts';
import type { StatedDate } from '../types.ts';

/** Chromium: <!-- saved from url=(0042)https://… -->; SingleFile: <!-- Page saved with SingleFile, url: …, saved date: … -->. */
const savedFrom = /<!-- saved from url=\(\d{4}\)(\S{4,2000}) -->/;
const singleFile =
  /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(\S{4,2000})(?:\s{1,9}saved date:\s{0,9}([^\n]{8,80}))?/;
/** How far into a page these stand. */
const opening = 4000;

/** What the program that saved a page wrote at its top: the address, and the day of saving. */
export function savedPage(source: string): { url: string | null; statedDates: StatedDate[] } {
  const top = source.slice(0, opening);
  const single = singleFile.exec(top);
  const saved = single?.[2] === undefined ? null : writtenDate(single[2]);
  return {
    url: single?.[1] ?? savedFrom.exec(top)?.[1] ?? null,
    statedDates:
      saved === null
        ? []
        : [{ value: saved, basis: 'metadata', weak: 'made', because: 'the day on which the page was saved' }],
  };
}

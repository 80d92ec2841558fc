/** What a stretch of an article is. Events come from `headline`, `heading` and `body` only. */
export const regionKinds = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'heading',
  'body',
  'related',
  'bio',
  'tags',
  'furniture',
] as const;
export type RegionKind = (typeof regionKinds)[number];

/** A stretch of `Article.text`: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Region extends Span {
  kind: RegionKind;
}

/** A publication date that somebody wrote down for this article, outside its running text. */
export interface StatedDate {
  /** ISO date, or a coarser one: "2022-03-22", "2022-03", "2022". */
  value: string;
  basis: 'given' | 'metadata';
  /** Where it was found, for a person: "the page's article:published_time". */
  because: string;
  /**
   * Set where it need not be when the text was written: it tells when the file was made, or stands in the name of the
   * file or the page.
   */
  weak?: 'made' | 'named';
}

/** A file, page or pasted text, told apart into regions. Regions are in order, do not overlap, and cover all but white space. */
export interface Article {
  /** Derived from path-independent content: the same text gives the same id. */
  id: string;
  /** Where it was read from; null when pasted. */
  path: string | null;
  title: string;
  publisher: string | null;
  url: string | null;
  language: string;
  text: string;
  regions: Region[];
  /** Every stated publication date, best first; empty when the article carries none. */
  statedDates: StatedDate[];
}

/** A file as it came: its name says where it was, its bytes what it holds. */
export interface SourceFile {
  path: string | null;
  bytes: Uint8Array;
}

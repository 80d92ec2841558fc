import { oneLine } from '#lib/language/index.ts';

/** A story file that cannot be used; the message is one line for a person. */
export class StoryFileError extends Error {
  override name = 'StoryFileError';

  /** Whether it is JSON of another kind, which may hold articles. */
  readonly isOtherJson: boolean;

  constructor(message: string, isOtherJson = false) {
    super(message);
    this.isOtherJson = isOtherJson;
  }
}

const longest = 80;

/** Words of a file, which may be anything, as a part of such a line. */
export const shown = (words: string): string => oneLine(words.length > longest ? `${words.slice(0, longest)}…` : words);

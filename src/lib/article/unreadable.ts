/** A file that cannot become an article. The message is one line: what is wrong, where, and what to do about it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  /** `where` is the file's path, or null for pasted text; `what` says what is wrong and what to do. */
  constructor(where: string | null, what: string) {
    super(`${where ?? 'The pasted text'}: ${what}`);
  }
}

/** A file that cannot become an article. The message is one line: what is wrong, where, and what to do about it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  /** What is wrong and what to do, without the place. */
  readonly reason: string;

  /** `where` is the file's path, or null for pasted text. */
  constructor(where: string | null, reason: string) {
    super(`${where ?? 'The pasted text'}: ${reason}`);
    this.reason = reason;
  }
}

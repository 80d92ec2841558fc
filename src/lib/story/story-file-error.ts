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

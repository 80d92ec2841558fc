/** A story file that cannot be used; the message is one line for a person. */
export class StoryFileError extends Error {
  override name = 'StoryFileError';
}

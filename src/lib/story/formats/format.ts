import type { Story } from '../schema.ts';

/** A form in which other programs take a story. */
export interface StoryFormat {
  id: string;
  /** What a person calls it. */
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** The story as a file of this format; the same story gives the same bytes. */
  write(story: Story): string | Uint8Array;
}

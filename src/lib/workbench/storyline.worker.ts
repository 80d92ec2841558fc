import { arrangeStoryline, type Meetings, type StorylineLines } from '#lib/figure/index.ts';

/*
 * Arranges the lines of a storyline away from the page's own thread.
 */

export interface Arranged {
  key: string;
  lines: StorylineLines;
}

addEventListener('message', ({ data: { key, meetings } }: MessageEvent<{ key: string; meetings: Meetings }>) => {
  postMessage({ key, lines: arrangeStoryline(meetings) } satisfies Arranged);
});

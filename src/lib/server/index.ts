/**
 * The server room: what must never reach a browser.
 *
 *   story-response.ts   the story the server was started with
 */
export { storyResponse } from './story-response.ts';

/**
 * The server room: what must never reach a browser.
 *
 *   story-response.ts     the story the server was started with
 *   figure-resources.ts   fonts and rasteriser from the installed packages
 */
export { figureResources } from './figure-resources.ts';
export { storyResponse } from './story-response.ts';

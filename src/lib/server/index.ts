/**
 * The server room: what must never reach a browser.
 *
 *   story-response.ts     the story the server was started with
 *   figure-response.ts    a figure of it
 *   figure-resources.ts   fonts and rasteriser from the installed packages
 */
export { figureResources } from './figure-resources.ts';
export { figureResponse } from './figure-response.ts';
export { storyResponse } from './story-response.ts';

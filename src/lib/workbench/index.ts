/**
 * The workbench room: the page.
 *
 *   page/      the frame: top bar, panes, search, export, keys, what is said when there is no story
 *   figures/   timeline, overview and network on canvases, and the table beside them
 *   lists/     articles, actors, and the legend that also filters
 *   text/      the article as it is read, and the details of what is selected
 *   gallery/   every figure of the story that the server was started with, in every theme
 *   state/     what is open, shown, selected, filtered, corrected, told and kept between visits
 *   analysis…  reading and analysing articles in a worker, away from the page's own thread; layout… the same for the network
 */
export { default as Gallery } from './gallery/Gallery.svelte';
export { default as Astray } from './page/Astray.svelte';
export { default as Workbench } from './page/Workbench.svelte';
export { rest } from './rest.ts';

// Drawn in the browser alone, as the page is.
export const ssr = false;

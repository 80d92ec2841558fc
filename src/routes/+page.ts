// The page is drawn in the browser alone: what it shows may come from a file that no server has seen.
export const ssr = false;

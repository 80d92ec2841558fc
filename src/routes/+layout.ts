// Pages are drawn in the browser alone: what they show may come from a file that no server has seen.
export const ssr = false;

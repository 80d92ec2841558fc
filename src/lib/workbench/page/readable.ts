/** What the page can open, for the browser's file chooser. */
export const readable =
  '.txt,.text,.md,.markdown,.html,.htm,.tml,.xml,.json,.svg,text/plain,text/markdown,text/html,application/json,image/svg+xml';

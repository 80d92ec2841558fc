/** What the page can open, for the browser's file chooser. */
export const readable =
  '.txt,.text,.md,.markdown,.html,.htm,.pdf,.docx,.tml,.xml,.json,.svg,text/plain,text/markdown,text/html,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/json,image/svg+xml';

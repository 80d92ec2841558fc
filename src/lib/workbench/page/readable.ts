import { articleExtensions, tableExtensions } from '#lib/article/index.ts';

const extensions = [...articleExtensions, ...tableExtensions, 'xml', 'svg'];
const mediaTypes = [
  ...['text/plain', 'text/markdown', 'text/html', 'text/csv', 'message/rfc822', 'multipart/related'],
  ...['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ...['application/vnd.oasis.opendocument.text', 'application/rtf', 'text/rtf'],
  ...['application/json', 'image/svg+xml'],
];

/** What the page can open, for the browser's file chooser. */
export const readable = [...extensions.map((extension) => `.${extension}`), ...mediaTypes].join(',');

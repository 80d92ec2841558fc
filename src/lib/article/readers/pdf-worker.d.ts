/** The half of the library that reads the file; it is only handed over. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

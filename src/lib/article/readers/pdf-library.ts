type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let library: Promise<Library> | null = null;

/** PDF.js, loaded only where a PDF is read: it is larger than all the rest. */
export function pdfLibrary(): Promise<Library> {
  library ??= load();
  library.catch(() => (library = null));
  return library;
}

/**
 * With its reading half at hand, the library works in the thread that calls it. In a worker that half would take the
 * thread's messages for its own, unless it finds a window as it is loaded.
 */
async function load(): Promise<Library> {
  const host = globalThis as { window?: unknown; pdfjsWorker?: unknown };
  const hasWindow = 'window' in host;
  if (!hasWindow) host.window = globalThis;
  try {
    host.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (!hasWindow) delete host.window;
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FaceName, FigureResources } from '#lib/figure/index.ts';

const { resolve } = createRequire(import.meta.url);

const fonts: Record<FaceName, string> = {
  regular: '400Regular/Arimo_400Regular.ttf',
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Arimo_700Bold_Italic.ttf',
};

/** What the painters of figures need, from the installed packages; the page gets the same files by address. */
export const figureResources: FigureResources = {
  font: (face) => read(`@expo-google-fonts/arimo/${fonts[face]}`),
  rasteriser: () => read('@resvg/resvg-wasm/index_bg.wasm'),
  subsetter: () => read('harfbuzzjs/dist/harfbuzz-subset.wasm'),
};

async function read(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(file)));
}

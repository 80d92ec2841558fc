import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import rasteriser from '@resvg/resvg-wasm/index_bg.wasm?url';
import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { FaceName, FigureResources } from '#lib/figure/index.ts';

const fonts: Record<FaceName, string> = { regular, bold, italic, 'bold-italic': boldItalic };

/** What the painters of figures need, fetched from the page's own server when it is first asked for. */
export const figureResources: FigureResources = {
  font: (face) => fetched(fonts[face]),
  rasteriser: () => fetched(rasteriser),
  subsetter: () => fetched(subsetter),
};

const kept = new Map<string, Promise<Uint8Array>>();

function fetched(address: string): Promise<Uint8Array> {
  const bytes = kept.get(address) ?? fetchBytes(address);
  kept.set(address, bytes);
  // What failed is tried again.
  bytes.catch(() => kept.delete(address));
  return bytes;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`A part of the program could not be fetched (${response.status}); reload the page.`);
  return new Uint8Array(await response.arrayBuffer());
}

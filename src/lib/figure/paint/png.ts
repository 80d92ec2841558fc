import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FigureOptionsError } from '../options.ts';
import { TYPEFACE } from './typeface.ts';

/** Larger pictures need more memory than a browser's tab has. */
const MOST_PIXELS = 120_000_000;
const MM_PER_INCH = 25.4;

let ready: Promise<void> | null = null;

/**
 * An SVG file as a PNG of a given density, which the file states. The same bytes wherever it is made: the rasteriser is
 * WebAssembly and the type its own.
 * @throws FigureOptionsError when the picture would be too large
 * @param rasteriser the bytes of resvg's WebAssembly module, asked for once
 */
export async function paintPng(
  svg: string,
  { widthMm, heightMm, dpi }: { widthMm: number; heightMm: number; dpi: number },
  fontBuffers: Uint8Array[],
  rasteriser: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const pixels = (mm: number) => Math.max(1, Math.round((mm / MM_PER_INCH) * dpi));
  const [width, height] = [pixels(widthMm), pixels(heightMm)];
  if (width * height > MOST_PIXELS)
    throw new FigureOptionsError(
      `dpi: ${width} × ${height} pixels are too many; ask for fewer dots per inch, or for a PDF, which is sharp at any size`,
    );
  ready ??= rasteriser().then((bytes) => initWasm(bytes as BufferSource));
  await ready;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: TYPEFACE, sansSerifFamily: TYPEFACE },
  });
  const rendered = picture.render();
  try {
    return withDensity(rendered.asPng(), dpi);
  } finally {
    rendered.free();
    picture.free();
  }
}

/** Signature and header of every PNG file. */
const HEAD = 8 + 25;

/** The file with a pHYs chunk after its header: pixels on a metre (PNG specification, 11.3.4.3). */
function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const perMetre = Math.round((dpi * 1000) / MM_PER_INCH);
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD));
  whole.set(chunk, HEAD);
  whole.set(png.subarray(HEAD), HEAD + chunk.length);
  return whole;
}

/** The check sum of ISO 3309, bit by bit: what it is taken of is thirteen bytes long. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

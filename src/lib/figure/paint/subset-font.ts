/** What of HarfBuzz's subsetter is used (harfbuzz-subset.wasm, as harfbuzzjs ships it). */
interface Subsetter {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(at: number): void;
  hb_blob_create(at: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
/** Without instructions for coarse screens. */
const NO_HINTING = 1;
/** The set of tables to leave out. */
const DROPPED_TABLES = 3;
/** Ligatures and other substitutions: a copied word shall have the letters that were written. */
const SUBSTITUTIONS = 'GSUB';

let started: Promise<Subsetter> | null = null;

/**
 * A TrueType font with no more than the glyphs of some characters.
 * @param module the bytes of HarfBuzz's WebAssembly module, asked for once
 */
export async function subsetFont(
  font: Uint8Array,
  characters: string,
  module: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  started ??= module().then(async (bytes) => {
    const { instance } = await WebAssembly.instantiate(bytes as BufferSource);
    const subsetter = instance.exports as unknown as Subsetter;
    subsetter._initialize();
    return subsetter;
  });
  const harfbuzz = await started;
  // The memory moves as it grows: a view of it holds for one use.
  const memory = () => new Uint8Array(harfbuzz.memory.buffer);

  const at = harfbuzz.malloc(font.length);
  memory().set(font, at);
  const blob = harfbuzz.hb_blob_create(at, font.length, WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  const wanted = harfbuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfbuzz.hb_set_add(wanted, character.codePointAt(0)!);
  const dropped = harfbuzz.hb_subset_input_set(input, DROPPED_TABLES);
  harfbuzz.hb_set_add(dropped, tag(SUBSTITUTIONS));
  harfbuzz.hb_subset_input_set_flags(input, NO_HINTING);
  const subset = harfbuzz.hb_subset_or_fail(face, input);
  harfbuzz.hb_subset_input_destroy(input);
  try {
    if (subset === 0) throw new Error('the font cannot be cut down to what the figure uses');
    const result = harfbuzz.hb_face_reference_blob(subset);
    const from = harfbuzz.hb_blob_get_data(result, 0);
    const bytes = memory().slice(from, from + harfbuzz.hb_blob_get_length(result));
    harfbuzz.hb_blob_destroy(result);
    harfbuzz.hb_face_destroy(subset);
    return bytes;
  } finally {
    harfbuzz.hb_face_destroy(face);
    harfbuzz.hb_blob_destroy(blob);
    harfbuzz.free(at);
  }
}

/** A table's name as the number that stands for it. */
function tag(name: string): number {
  return [...name].reduce((number, letter) => (number << 8) | letter.charCodeAt(0), 0);
}

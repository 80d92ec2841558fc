import wabt from 'wabt';

/** The bytes of a program in WebAssembly's text format. Throws with the line where it is wrong. */
export async function assemble(text: string): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const program = parseWat('sum-rows.wat', text, { simd: true });
  try {
    program.validate();
    return program.toBinary({}).buffer;
  } finally {
    program.destroy();
  }
}

/**
 * Where the rows of a table lie of which most are empty: those that hold something are kept end to end. Look-ups fall
 * anywhere, so what they cost is the memory they touch: for most this index alone, which is small.
 */
export class RowIndex {
  readonly shift: number;
  /** For every 32 rows two numbers: a bit for each that is kept, and how many are kept before them. */
  readonly blocks: Int32Array;

  /**
   * @param bits a feature's row is its hash's top `bits` bits
   * @param rows the rows that are kept, in order
   */
  constructor(bits: number, rows: Int32Array) {
    this.shift = 32 - bits;
    this.blocks = new Int32Array(2 * Math.ceil(2 ** bits / 32));
    const blocks = this.blocks;
    let at = 0;
    for (let block = 0; block < blocks.length; block += 2) {
      blocks[block + 1] = at;
      for (const end = (block + 2) << 4; at < rows.length && rows[at] < end; at++)
        blocks[block] |= 1 << (rows[at] & 31);
    }
  }

  /** Puts in the place of `count` feature hashes where the rows lie that are kept for them; returns how many. */
  find(features: Int32Array, count: number): number {
    const blocks = this.blocks;
    const shift = this.shift;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f] >>> shift;
      const block = (row >>> 5) << 1;
      const kept = blocks[block];
      // Without a branch, which would be guessed wrong as often as not.
      features[found] = blocks[block + 1] + bitsIn(kept & ~(-1 << (row & 31)));
      found += (kept >>> (row & 31)) & 1;
    }
    return found;
  }
}

/** How many bits of a number are set. */
function bitsIn(number: number): number {
  const twos = number - ((number >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

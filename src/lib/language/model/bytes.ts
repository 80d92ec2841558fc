/** Growing buffer of bytes with variable-length integers (LEB128; zigzag for signed ones). */
export class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(room = 1 << 16) {
    this.bytes = new Uint8Array(room);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.length++] = value;
  }

  unsigned(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128);
      value >>>= 7;
    }
    this.byte(value);
  }

  signed(value: number): void {
    this.unsigned(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Two bytes. */
  pair(value: number): void {
    this.byte(value & 255);
    this.byte(value >>> 8);
  }

  append(other: ByteWriter): void {
    for (let i = 0; i < other.length; i++) this.byte(other.bytes[i]);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

export class ByteReader {
  private at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Of the next byte. */
  get place(): number {
    return this.at;
  }

  byte(): number {
    return this.bytes[this.at++];
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** The next bytes, not copied. */
  take(length: number): Uint8Array {
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

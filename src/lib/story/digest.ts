/**
 * A number for the members of a story file, by which one that somebody changed is told from one as it was written. How
 * the text is laid out does not count: white space between values may differ.
 */
export class Digest {
  #inString = false;
  #escaped = false;
  #one = 0x811c9dc5;
  #other = 0x9747b28c;

  /** @param texts names of members, and JSON */
  add(...texts: string[]): void {
    for (const text of texts) this.#add(text);
  }

  #add(text: string): void {
    let [inString, escaped, one, other] = [this.#inString, this.#escaped, this.#one, this.#other];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!inString && code <= space) continue;
      if (escaped) escaped = false;
      else if (code === quote) inString = !inString;
      else if (code === backslash) escaped = inString;
      // FNV-1a, twice, as 32 bits are soon the same by chance.
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5bd1e995);
    }
    [this.#inString, this.#escaped, this.#one, this.#other] = [inString, escaped, one, other];
  }

  /** The number of all that was added, as 16 hexadecimal digits. */
  toString(): string {
    return [this.#one, this.#other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

const [space, quote, backslash] = [0x20, 0x22, 0x5c];

/**
 * A number for the members of a story file, by which one that somebody changed is told from one as it was written. How
 * the text is laid out does not count: white space between values may differ.
 */
export class Digest {
  #inString = false;
  #escaped = false;
  #hash = 0x811c9dc5;
  #length = 0;

  /** @param texts names of members, and JSON */
  add(...texts: string[]): void {
    for (const text of texts) this.#add(text);
  }

  #add(text: string): void {
    let [inString, escaped, hash, length] = [this.#inString, this.#escaped, this.#hash, this.#length];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inString = false;
      } else if (code === quote) inString = true;
      else if (code <= space) continue;
      // FNV-1a
      hash = Math.imul(hash ^ code, 0x01000193);
      length++;
    }
    [this.#inString, this.#escaped, this.#hash, this.#length] = [inString, escaped, hash, length];
  }

  /** The number of all that was added and how long it is, in hexadecimal digits. */
  toString(): string {
    return `${(this.#hash >>> 0).toString(16).padStart(8, '0')}-${this.#length.toString(16)}`;
  }
}

const [space, quote, backslash] = [0x20, 0x22, 0x5c];

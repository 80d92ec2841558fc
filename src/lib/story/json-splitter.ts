/** What a splitter finds: the members of a JSON object, those that are lists item by item. Texts are JSON themselves. */
export interface JsonParts {
  /** A list begins: what was known of it before is replaced, as the last member of a name counts. */
  list(name: string): void;
  item(name: string, json: string): void;
  /** A member that is no list. */
  member(name: string, json: string): void;
}

/** The text is no JSON object; only whether it is depends on the splitter, what its parts hold on their reader. */
export class NotJsonError extends Error {
  override name = 'NotJsonError';
}

type Expecting =
  'object' | 'first name' | 'name' | 'colon' | 'value' | 'comma' | 'first item' | 'item' | 'item comma' | 'end';

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Splits the text of a JSON object, which may come in any pieces, into members and items that are parsed one by one, so
 * that no more than one of them is held as text. Linear in the text; it recurses nowhere.
 */
export class JsonSplitter {
  readonly #parts: JsonParts;
  #expecting: Expecting = 'object';
  #name = '';
  /** The value being read: pieces of it from earlier texts, how deep it stands open, and whether within a string. */
  #pieces: string[] = [];
  #kind: 'none' | 'container' | 'string' | 'literal' = 'none';
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(parts: JsonParts) {
    this.#parts = parts;
  }

  /** @throws NotJsonError as soon as no further text can make it JSON, SyntaxError from what the parts parse */
  push(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#kind !== 'none') at = this.#read(text, at);
      else if (isSpace(text.charCodeAt(at))) at++;
      else at = this.#step(text.charCodeAt(at), at);
    }
  }

  /** @throws NotJsonError when the text stops short */
  end(): void {
    if (this.#expecting !== 'end' || this.#kind !== 'none') throw new NotJsonError();
  }

  /** One mark between values; returns the place to go on from, which is the same where a value begins. */
  #step(code: number, at: number): number {
    switch (this.#expecting) {
      case 'object':
        return this.#expect(code, openObject, 'first name', at);
      case 'colon':
        return this.#expect(code, colon, 'value', at);
      case 'comma':
        return code === closeObject ? this.#go('end', at) : this.#expect(code, comma, 'name', at);
      case 'item comma':
        return code === closeList ? this.#go('comma', at) : this.#expect(code, comma, 'item', at);
      case 'first name':
        if (code === closeObject) return this.#go('end', at);
        return this.#begin(code, at);
      case 'first item':
        if (code === closeList) return this.#go('comma', at);
        return this.#begin(code, at);
      case 'value':
        if (code !== openList) return this.#begin(code, at);
        this.#parts.list(this.#name);
        return this.#go('first item', at);
      case 'name':
      case 'item':
        return this.#begin(code, at);
      case 'end':
        throw new NotJsonError();
    }
  }

  #expect(code: number, wanted: number, next: Expecting, at: number): number {
    if (code !== wanted) throw new NotJsonError();
    return this.#go(next, at);
  }

  #go(next: Expecting, at: number): number {
    this.#expecting = next;
    return at + 1;
  }

  #begin(code: number, at: number): number {
    if (code === quote) this.#kind = 'string';
    else if (this.#expecting === 'first name' || this.#expecting === 'name') throw new NotJsonError();
    else this.#kind = code === openList || code === openObject ? 'container' : 'literal';
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return at;
  }

  /** Reads on in a value; returns the place after it, or after the text where the value goes on. */
  #read(text: string, from: number): number {
    const end = this.#kind === 'literal' ? this.#endOfLiteral(text, from) : this.#endOfNested(text, from);
    if (end < 0) {
      this.#pieces.push(text.slice(from));
      return text.length;
    }
    const last = text.slice(from, end);
    const value = this.#pieces.length === 0 ? last : this.#pieces.join('') + last;
    this.#pieces = [];
    this.#kind = 'none';
    this.#found(value);
    return end;
  }

  #endOfLiteral(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeList || code === closeObject || isSpace(code)) return at;
    }
    return -1;
  }

  #endOfNested(text: string, from: number): number {
    let [depth, inString, escaped] = [this.#depth, this.#inString, this.#escaped];
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (inString) {
        if (code === backslash) escaped = true;
        else if (code === quote) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (code === quote) inString = true;
      else if (code === openObject || code === openList) depth++;
      else if ((code === closeObject || code === closeList) && --depth === 0) return at + 1;
    }
    [this.#depth, this.#inString, this.#escaped] = [depth, inString, escaped];
    return -1;
  }

  #found(json: string): void {
    switch (this.#expecting) {
      case 'first name':
      case 'name':
        this.#name = JSON.parse(json);
        this.#expecting = 'colon';
        return;
      case 'value':
        this.#parts.member(this.#name, json);
        this.#expecting = 'comma';
        return;
      default:
        this.#parts.item(this.#name, json);
        this.#expecting = 'item comma';
    }
  }
}

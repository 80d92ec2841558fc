/** The five names of XML and those that news pages write by hand; a full HTML reader knows the rest. */
const names: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** `&amp;`, `&#8217;`, `&#x2019;` as the characters they stand for; what is no known entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(names, name) ? names[name] : entity;
    const code = decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? entity : String.fromCodePoint(code);
  });
}

/** A tag, comment or declaration of a markup text: where it stands and what it is. */
export interface Tag {
  start: number;
  end: number;
  /** Lower-case name; '' for comments, declarations and processing instructions. */
  name: string;
  closing: boolean;
}

/**
 * Every tag in a markup text, in one pass; a `<` that begins no tag is text. Comments, and scripts and style sheets with
 * what they hold, are one tag each.
 */
export function* tagsOf(source: string): Generator<Tag> {
  const opener = /<(?:!--|[!?]|(\/?)([a-zA-Z][\w:-]{0,60}))/g;
  for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
    const name = (match[2] ?? '').toLowerCase();
    const closing = match[1] === '/';
    const hides =
      match[0] === '<!--' ? /-->/g : !closing && isCode(name) ? new RegExp(`</${name}\\b[^>]{0,99}>`, 'gi') : />/g;
    hides.lastIndex = opener.lastIndex;
    const close = hides.exec(source);
    // Nothing closes any more: the rest is text, except that a comment or a script hides it.
    if (close === null && hides.source === '>') return;
    const end = close === null ? source.length : close.index + close[0].length;
    yield { start: match.index, end, name, closing };
    opener.lastIndex = end;
  }
}

const isCode = (name: string) => name === 'script' || name === 'style';

/** The text between the tags, exactly; scripts and style sheets are no text. */
export function stripTags(source: string): string {
  let text = '';
  let from = 0;
  for (const tag of tagsOf(source)) {
    text += source.slice(from, tag.start);
    from = tag.end;
  }
  return text + source.slice(from);
}

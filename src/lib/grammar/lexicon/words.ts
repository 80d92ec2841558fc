/** The words of a list written as running text, for lexicons that stay readable. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The pairs of a list of "key:value" words; a word without a colon stands for itself. */
export function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((word) => {
        const colon = word.indexOf(':');
        return colon < 0 ? [word, word] : [word.slice(0, colon), word.slice(colon + 1)];
      }),
  );
}

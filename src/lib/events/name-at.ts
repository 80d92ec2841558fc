/** Where a name stands in a text as a word of its own, whatever its first letter; -1 where it does not. */
export function nameAt(text: string, name: string, from: number): number {
  const lower = text.toLowerCase();
  const sought = name.toLowerCase();
  if (lower.length !== text.length) return -1;
  for (let at = lower.indexOf(sought, from); at >= 0; at = lower.indexOf(sought, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

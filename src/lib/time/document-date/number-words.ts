/** "zero" to "nineteen", each at its own place. */
export const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** "twenty" is two tens; each at that place. */
export const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const named = new Map([
  ...tens.map((word, count): [string, number] => [word, 10 * count]),
  ...units.map((word, count): [string, number] => [word, count]),
  ['a', 1],
  ['an', 1],
]);

/** How many a word or figures say, in small letters: "a", "three", "50", "50th"; null where they say no number below a thousand. */
export function countNamed(word: string): number | null {
  const count = named.get(word);
  if (count !== undefined) return count;
  return /^\d{1,3}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : null;
}

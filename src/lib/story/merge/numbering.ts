/** The number of a word, counted as words come for the first time; `numbers` holds those that came before. */
export function numberOf(word: string, numbers: Map<string, number>): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size));
  return number;
}

const odd = [
  '',
  ' ',
  '\n\n',
  '"',
  '“',
  '(',
  ')',
  '\u0000',
  '\u202e',
  '\ud83d\ude00',
  '29 February 2023',
  '99:99',
  'last next',
  '-',
  '1e999',
  '[',
  '{',
  '\u00ad',
  '\u001b',
  '44 BC',
  '31 December 9999',
];

/** A text with some of its pieces cut, doubled, swapped or replaced by odd ones. */
export function mutate(text: string, random: () => number): string {
  const pieces = text.split(/(?<=\s)/);
  const at = () => Math.floor(random() * pieces.length);
  for (let change = 0; change < 1 + random() * 12 && pieces.length > 1; change++) {
    const kind = Math.floor(random() * 4);
    if (kind === 0) pieces.splice(at(), 1);
    else if (kind === 1) pieces.splice(at(), 0, pieces[at()]);
    else if (kind === 2) pieces[at()] = odd[Math.floor(random() * odd.length)];
    else {
      const [i, j] = [at(), at()];
      [pieces[i], pieces[j]] = [pieces[j], pieces[i]];
    }
  }
  return pieces.join('');
}

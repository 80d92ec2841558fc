/** A title as a file's name: letters, digits and hyphens, not too long. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return [...plain].slice(0, 60).join('') || 'story';
}

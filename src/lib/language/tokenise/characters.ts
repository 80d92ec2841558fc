/**
 * Character classes, looked up once per code unit. Code points beyond the Basic Multilingual Plane are read by their
 * high surrogate: mathematical letters and historic scripts are rare in news, emoji are not, so all count as symbols.
 */
export const space = 0;
export const letter = 1;
export const digit = 2;
export const symbol = 3;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const character = String.fromCharCode(code);
  classes[code] = /[\p{L}\p{M}_\u00ad\u200c\u200d]/u.test(character)
    ? letter
    : /\p{N}/u.test(character)
      ? digit
      : // Controls, zero-width spaces and bidirectional marks part words but are none.
        /[\s\p{Cc}\p{Cf}\u2028\u2029]/u.test(character)
        ? space
        : symbol;
}

export function classAt(text: string, index: number): number {
  return classes[text.charCodeAt(index)];
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** An id made of what the thing is: the same content always has the same id. 48 bits tell a million things apart. */
export function identify(prefix: 'p' | 'e' | 't', ...content: (string | number)[]): string {
  return `${prefix}-${bytesToHex(sha256(utf8ToBytes(content.join('\u0000')))).slice(0, 12)}`;
}

/** Whether an id is one that `identify` makes. */
export const isIdentity = (prefix: 'p' | 'e' | 't', id: string): boolean =>
  id.startsWith(`${prefix}-`) && /^[0-9a-f]{12}$/.test(id.slice(2));

/** Order of code units: the same everywhere, whatever the locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of numbers that are large or no whole ones: their difference would be an object of its own at each comparison. */
export const bySize = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** An id as a number: numbers compare faster, and in the same order, and take less room. */
export const idNumber = (id: string): number => parseInt(id.slice(2), 16);

/** The id of a number. */
export function idOf(prefix: 'p' | 'e' | 't', number: number): string {
  const high = Math.floor(number / 2 ** 24);
  const low = number % 2 ** 24;
  return `${prefix}-${threeDigits[high >> 12]}${threeDigits[high & 0xfff]}${threeDigits[low >> 12]}${threeDigits[low & 0xfff]}`;
}

const threeDigits = Array.from({ length: 16 ** 3 }, (_, value) => value.toString(16).padStart(3, '0'));

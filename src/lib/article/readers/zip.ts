import { strFromU8, unzipSync } from 'fflate';

/** The names of a ZIP archive's files and their sizes when unfolded; null where it is broken. Unfolds nothing. */
export function partsOf(bytes: Uint8Array): Map<string, number> | null {
  const parts = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts.set(name, originalSize);
        return false;
      },
    });
    return parts;
  } catch {
    return null;
  }
}

/** The text of one file of a ZIP archive; null where it is not there, is broken, or unfolds to more than that many bytes. */
export function textOfPart(bytes: Uint8Array, part: string, most: number): string | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === part && originalSize <= most });
    return part in parts ? strFromU8(parts[part]) : null;
  } catch {
    return null;
  }
}

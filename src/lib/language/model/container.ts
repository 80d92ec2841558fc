import { strFromU8, strToU8, zlibSync } from 'fflate';

/** A model file: named sections of bytes, compressed one by one. */
export type Sections = Record<string, Uint8Array>;

const magic = 'ANNALIST-MODEL 1\n';

export function packSections(sections: Sections): Uint8Array {
  const packed = Object.entries(sections).map(([name, bytes]) => ({ name, bytes: zlibSync(bytes, { level: 9 }) }));
  const header = packed.map(({ name, bytes }) => `${name} ${bytes.length}`).join('\n') + '\n\n';
  const parts = [strToU8(magic + header), ...packed.map(({ bytes }) => bytes)];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The sections of a model file, each still compressed. Throws when the bytes are not a model file of this version. */
export function compressedSections(file: Uint8Array): Sections {
  const opening = strFromU8(file.subarray(0, 4096), true);
  const headerEnd = opening.indexOf('\n\n');
  if (!opening.startsWith(magic) || headerEnd < 0) {
    throw new Error('The language model is not one this version can read: rebuild it with "npm run train".');
  }
  let at = headerEnd + 2;
  const sections: Sections = {};
  for (const line of opening.slice(magic.length, headerEnd).split('\n')) {
    const [name, length] = line.split(' ');
    sections[name] = file.subarray(at, at + Number(length));
    at += Number(length);
  }
  return sections;
}

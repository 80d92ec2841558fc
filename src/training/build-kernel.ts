/** Makes the program that sums a classifier's rows from its text: `npm run build:kernel`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from './assemble.ts';

const folder = new URL('../lib/language/model/', import.meta.url);
const bytes = await assemble(readFileSync(new URL('sum-rows.wat', folder), 'utf8'));
writeFileSync(
  new URL('sum-rows.wasm.ts', folder),
  `/** \`sum-rows.wat\` as it is run; made of it by \`npm run build:kernel\`. */
export const sumRows = (): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const text =
  '${Buffer.from(bytes).toString('base64')}';
`,
);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { loadModel, type LanguageModel } from '#lib/language/index.ts';
import { CommandError } from './messages.ts';
import { packageRoot } from './package-root.ts';

/** The language model that ships with the program. */
export function readModel(): LanguageModel {
  const file = path.join(packageRoot, 'static', 'model', 'english.bin');
  try {
    return loadModel(readFileSync(file), inflateSync);
  } catch (error) {
    throw new CommandError(
      `${file}: the language model cannot be loaded (${(error as Error).message}); install Annalist again`,
    );
  }
}

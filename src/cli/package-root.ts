import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: one above `dist/`, two above `src/cli/`. */
export const packageRoot = (() => {
  const here = path.dirname(fileURLToPath(import.meta.url));
  let folder = here;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder) {
      console.error(`${here}: no package.json above it; run Annalist from where it is installed.`);
      process.exit(2);
    }
    folder = above;
  }
  return folder;
})();

export function packageVersion(): string {
  return JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')).version;
}

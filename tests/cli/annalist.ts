import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the built command as a person would, and returns what came of it. */
export function annalist(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/annalist.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder with these files, gone once the tests are done. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export const article = `Minister opens the new bridge

Published: 14 May 2021

On Tuesday the transport minister, Anna Berg, opened a bridge in Norway. "We will build two more next year," she said.
`;

import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './messages.ts';

/** Writes to the file named, or to standard output. A file is there whole or as it was before. */
export function writeOutput(content: string | Uint8Array, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeWhole(content, file);
  } catch (error) {
    throw new CommandError(
      `${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}); choose another place with -o`,
    );
  }
}

/** Written beside its place and then moved there, so that whoever looks meanwhile, or ends this, finds no half of it. */
function writeWhole(content: string | Uint8Array, file: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  // What a link leads to is written, not the link.
  const target = there?.isSymbolicLink() ? realpathSync(file) : file;
  // A device or a pipe has no place beside it to be moved from.
  if (there !== undefined && !there.isFile() && !there.isSymbolicLink()) {
    writeFileSync(file, content);
    return;
  }
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: there?.isFile() ? there.mode : 0o666 });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

import { writeFileSync } from 'node:fs';
import { CommandError } from './messages.ts';

/** Writes to the file named, or to standard output. */
export function writeOutput(content: string | Uint8Array, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new CommandError(
      `${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}); choose another place with -o`,
    );
  }
}

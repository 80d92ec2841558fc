import { writeFileSync } from 'node:fs';
import { CommandError } from './messages.ts';

/** Writes to the file named, or to standard output. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(
      `${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}); choose another place with -o`,
    );
  }
}

/** A command cannot go on; the message is one line that says what, where and what to do. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Control characters of a file name or a text must not reach the terminal as commands. */
function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** One line on standard error about something that stops this input. */
export function fail(message: string): void {
  process.stderr.write(`annalist: ${printable(message)}\n`);
}

/** One line on standard error about something worth knowing. */
export function note(message: string): void {
  process.stderr.write(`annalist: note: ${printable(message)}\n`);
}

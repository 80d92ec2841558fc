/**
 * The command line: one file per command, thin.
 *
 * Exit codes: 0 all went well · 1 something given could not be read or written · 2 the command was called wrongly.
 */
import './compile-later.ts';
import { Command, CommanderError } from 'commander';
import { packageVersion } from './package-root.ts';
import { CommandError, fail } from './messages.ts';

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(`standard output cannot be written (${error.code}); write to a file with -o`);
  process.exit(1);
});

/** Each is loaded with all it needs when it is called, so that none waits for the others. */
const commands: Record<string, () => Promise<(program: Command) => void>> = {
  analyse: async () => (await import('./analyse.ts')).addAnalyse,
  figure: async () => (await import('./figure.ts')).addFigure,
  export: async () => (await import('./export.ts')).addExport,
  serve: async () => (await import('./serve.ts')).addServe,
  schema: async () => (await import('./schema.ts')).addSchema,
};
const [, , called = ''] = process.argv;
const needed = Object.hasOwn(commands, called)
  ? [commands[called]]
  : called === '-v' || called === '--version'
    ? []
    : Object.values(commands);

const program = new Command('annalist')
  .description('Turns news articles into dated events, timelines and networks. Everything stays on this machine.')
  .version(packageVersion(), '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .showHelpAfterError('(annalist --help lists the commands)')
  .exitOverride();

for (const load of needed) (await load())(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof CommandError) {
    fail(error.message);
    process.exitCode = error.exitCode;
  } else {
    throw error;
  }
}

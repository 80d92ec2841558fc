/**
 * The command line: one file per command, thin.
 *
 * Exit codes: 0 all went well · 1 something given could not be read or written · 2 the command was called wrongly.
 */
import { Command, CommanderError } from 'commander';
import { addAnalyse } from './analyse.ts';
import { addExport } from './export.ts';
import { addFigure } from './figure.ts';
import { addSchema } from './schema.ts';
import { addServe } from './serve.ts';
import { packageVersion } from './package-root.ts';
import { CommandError, fail } from './messages.ts';

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('annalist')
  .description('Turns news articles into dated events, timelines and networks. Everything stays on this machine.')
  .version(packageVersion(), '-v, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .showHelpAfterError('(annalist --help lists the commands)')
  .exitOverride();

for (const add of [addAnalyse, addFigure, addExport, addServe, addSchema]) add(program);

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

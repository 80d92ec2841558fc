import type { Command } from 'commander';
import { storyJsonSchema } from '#lib/story/index.ts';
import { writeOutput } from './write-output.ts';

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of the story file.')
    .option('-o, --output <file>', 'write it to this file instead of standard output')
    .action((options: { output?: string }) =>
      writeOutput(`${JSON.stringify(storyJsonSchema(), null, 2)}\n`, options.output),
    );
}

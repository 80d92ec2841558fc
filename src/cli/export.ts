import { Argument, type Command } from 'commander';
import { graphFormats } from '#lib/graph/index.ts';
import { storyFormats } from '#lib/story/index.ts';
import { makeStory, reportPartial, type ReadingOptions } from './make-story.ts';
import { withReadingOptions } from './options.ts';
import { writeOutput } from './write-output.ts';

/** Every form in which other programs take a story. */
const formats = [...storyFormats, ...graphFormats];

export function addExport(program: Command): void {
  const command = program.command('export').description('Write a story in a form that other programs take.');
  command.addArgument(new Argument('<format>', 'which form').choices(formats.map(({ id }) => id)));
  withReadingOptions(command)
    .option('-o, --output <file>', 'write it to this file instead of standard output')
    .addHelpText('after', () => `\nForms:\n${formats.map(({ id, label }) => `  ${id.padEnd(14)} ${label}`).join('\n')}`)
    .action(async (id: string, paths: string[], options: ReadingOptions & { output?: string }) => {
      const { story, exitCode } = await makeStory(paths, options);
      writeOutput(formats.find((format) => format.id === id)!.write(story), options.output);
      reportPartial(exitCode);
    });
}

import type { Command } from 'commander';
import { serialiseStory } from '#lib/story/index.ts';
import { makeStory, reportPartial, type ReadingOptions } from './make-story.ts';
import { withReadingOptions } from './options.ts';
import { writeOutput } from './write-output.ts';

export function addAnalyse(program: Command): void {
  withReadingOptions(program.command('analyse').description('Read articles and print the story file.'))
    .option('-o, --output <file>', 'write the story to this file instead of standard output')
    .action(async (paths: string[], options: ReadingOptions & { output?: string }) => {
      const { story, exitCode } = await makeStory(paths, options);
      writeOutput(serialiseStory(story), options.output);
      reportPartial(exitCode);
    });
}

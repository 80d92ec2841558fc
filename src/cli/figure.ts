import { Argument, Option, type Command } from 'commander';
import { figureSvg } from '#lib/figure/index.ts';
import { makeStory, reportPartial, type ReadingOptions } from './make-story.ts';
import { CommandError } from './messages.ts';
import { isoDate, millimetres, withReadingOptions } from './options.ts';
import { writeOutput } from './write-output.ts';

interface FigureOptions extends ReadingOptions {
  output?: string;
  from?: string;
  to?: string;
  width: number;
  theme: 'light' | 'dark' | 'print';
}

export function addFigure(program: Command): void {
  const command = program.command('figure').description('Draw a story as an SVG figure, without a browser.');
  command.addArgument(new Argument('<kind>', 'which figure').choices(['timeline', 'network']));
  withReadingOptions(command)
    .option('-o, --output <file>', 'write the figure to this file instead of standard output')
    .option('--from <date>', 'first day shown', isoDate)
    .option('--to <date>', 'last day shown', isoDate)
    .option('--width <mm>', 'width in millimetres', millimetres, 183)
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark', 'print']).default('light'))
    .action((kind: 'timeline' | 'network', paths: string[], options: FigureOptions) => {
      const { from, to, width, theme } = options;
      if (from && to && to < from) throw new CommandError(`--to ${to} lies before --from ${from}; turn them round`, 2);
      const { story, exitCode } = makeStory(paths, options);
      writeOutput(figureSvg(story, { kind, from, to, widthMm: width, theme }), options.output);
      reportPartial(exitCode);
    });
}

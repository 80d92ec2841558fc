import path from 'node:path';
import { Argument, Option, type Command } from 'commander';
import {
  figureFormats,
  figureKindNames,
  networkSizes,
  FigureOptionsError,
  presetNames,
  presets,
  readFigureOptions,
  themeNames,
  writeFigure,
  type FigureFormat,
  type FigureKindName,
  type FigureOptions,
} from '#lib/figure/index.ts';
import { figureResources } from '#lib/server/index.ts';
import { makeStory, reportPartial, type ReadingOptions } from './make-story.ts';
import { CommandError, note } from './messages.ts';
import { withReadingOptions } from './options.ts';
import { writeOutput } from './write-output.ts';

type GivenOptions = ReadingOptions & { output?: string } & Record<string, unknown>;

const sizes = presetNames.map((name) => `${name} (${presets[name].widthMm} mm)`).join(', ');

export function addFigure(program: Command): void {
  const command = program
    .command('figure')
    .description('Draw a story as a figure for print or screen: SVG, PDF or PNG, without a browser.')
    .addArgument(new Argument('<kind>', 'which figure').choices(figureKindNames));
  withReadingOptions(command)
    .option('-o, --output <file>', 'write the figure to this file instead of standard output')
    .addOption(new Option('--format <format>', 'default: as the file is called, else svg').choices(figureFormats))
    .addOption(new Option('--preset <size>', `size of the sheet: ${sizes}; default: page`).choices(presetNames))
    .option('--width <mm>', 'width in millimetres, in place of a preset’s')
    .option('--height <mm>', 'height in millimetres; default: as high as the picture needs')
    .option('--dpi <number>', 'dots per inch of a PNG; default: 300')
    .addOption(new Option('--theme <theme>', 'colours; default: light').choices(themeNames))
    .option('--from <date>', 'first day or minute shown: 2022-03-22, 2022-03, 2022 or 2022-03-22T14:30')
    .option('--to <date>', 'last day or minute shown')
    .option(
      '--lanes <what>',
      'what gives a timeline its lanes: actor, source, factuality, place, article, kind, cluster',
    )
    .option('--pin <key...>', 'lanes that come first: ids of actors or articles, kinds, standings')
    .option('--fold <key...>', 'lanes drawn only as density')
    .option('--nodes <what>', 'what a network is made of: events (and actors), or actors alone')
    .option('--size <what>', `what a network’s large symbols say: ${networkSizes.join(', ')}`)
    .option('--color <what>', 'what a network’s colours say: kind or community')
    .option('--outside <what>', 'what lies outside --from and --to: dim, hide, or color by time')
    .option('--shared-events <number>', 'only actors of a network that share so many events with another')
    .option('--core <number>', 'only the core of a network in which everyone has so many links')
    .option('--around <id>', 'only what lies around an actor or event of a network')
    .option('--hops <number>', 'how many shared events around it; default: 1')
    .option('--path <id...>', 'two actors of a network, and the shortest way between them')
    .option('--periods <number>', 'the network period by period, at most so many side by side')
    .option('--place <where...>', 'nodes of a network put elsewhere: “id x y”, in the layout’s units')
    .option('--region <box>', 'the part of a network shown: “left top width height”, in the layout’s units')
    .option(
      '--hide-factuality <standing...>',
      'leave events out that are: happened, claimed, planned, possible, denied',
    )
    .option('--hide-kind <kind...>', 'leave events out whose actors are all of these kinds')
    .option('--hide-article <id...>', 'leave events out that only these articles report')
    .option('--actor <id>', 'only events with this actor')
    .option('--embed-font', 'let an SVG carry its type with it')
    .option('--no-story', 'leave the story out of the figure, which can then not be opened again')
    .action(async (kind: FigureKindName, paths: string[], given: GivenOptions) => {
      try {
        const options = figureOptions(given);
        const { story, shown, exitCode } = await makeStory(paths, given);
        // A figure drawn from a figure shows what that one did, unless something else is asked for.
        const { bytes, notes } = await writeFigure(story, kind, { ...shown?.view, ...options }, figureResources);
        for (const line of notes) note(line);
        writeOutput(bytes, given.output);
        reportPartial(exitCode);
      } catch (error) {
        throw error instanceof FigureOptionsError ? new CommandError(error.message, 2) : error;
      }
    });
}

/** What the command takes besides the options of the figure. */
const others = ['output', 'date', 'ignoreDates', 'title', 'story'];

/** The options of a figure among those of the command, read by the rules that hold for addresses too. */
function figureOptions(given: GivenOptions): FigureOptions {
  const parameters = Object.entries(given)
    .filter(([key]) => !others.includes(key))
    .flatMap(([key, values]) =>
      [values]
        .flat()
        .map((value): [string, string] => [
          key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          value === true ? 'yes' : String(value),
        ]),
    );
  // Commander turns --no-story into the option “story”.
  if (given.story === false) parameters.push(['story', 'no']);
  const options = readFigureOptions(parameters);
  return { ...options, format: options.format ?? formatOf(given.output) };
}

function formatOf(output: string | undefined): FigureFormat {
  const extension = path
    .extname(output ?? '')
    .slice(1)
    .toLowerCase();
  return figureFormats.find((format) => format === extension) ?? 'svg';
}

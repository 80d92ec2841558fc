import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { writeFigureAddress } from '#lib/figure/index.ts';
import { storyLines, type Story } from '#lib/story/index.ts';
import { buildPage } from './build-page.ts';
import { listen } from './listen.ts';
import { makeStory, reportPartial, type ReadingOptions } from './make-story.ts';
import { portNumber, withReadingOptions } from './options.ts';

const firstPort = 4173;

export function addServe(program: Command): void {
  withReadingOptions(
    program.command('serve').description('Open articles or a story file in the page, on this machine only.'),
  )
    .option('--port <number>', `the port to use; without it the first free one from ${firstPort} on`, portNumber)
    .action(async (paths: string[], options: ReadingOptions & { port?: number }) => {
      const { story, shown, exitCode } = await makeStory(paths, options);
      reportPartial(exitCode);
      process.env.ANNALIST_STORY = keepStory(story);
      const handlerFile = await buildPage();
      const port = await listen(handlerFile, options.port ?? firstPort, options.port === undefined);
      const view = shown === null ? '' : `?${writeFigureAddress(shown)}`;
      process.stdout.write(`Annalist is at http://127.0.0.1:${port}/${view} (Ctrl+C ends it)\n`);
    });
}

/** The story in a file of its own while the page is served; gone when the program ends. */
function keepStory(story: Story): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'annalist-'));
  const file = path.join(folder, 'story.json');
  writeLines(file, storyLines(story));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
  return file;
}

const pieceLength = 1 << 20;

/** Readable by this person only; a large story is more than one text can hold. */
function writeLines(file: string, lines: Iterable<string>): void {
  const descriptor = openSync(file, 'wx', 0o600);
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    writeSync(descriptor, piece);
    piece = '';
  }
  writeSync(descriptor, piece);
  closeSync(descriptor);
}

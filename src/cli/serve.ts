import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { writeFigureAddress } from '#lib/figure/index.ts';
import { serialiseStory } from '#lib/story/index.ts';
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
      process.env.ANNALIST_STORY = keepStory(serialiseStory(story));
      const handlerFile = await buildPage();
      const port = await listen(handlerFile, options.port ?? firstPort, options.port === undefined);
      const view = shown === null ? '' : `?${writeFigureAddress(shown)}`;
      process.stdout.write(`Annalist is at http://127.0.0.1:${port}/${view} (Ctrl+C ends it)\n`);
    });
}

/** The story in a file of its own while the page is served; gone when the program ends. */
function keepStory(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'annalist-'));
  const file = path.join(folder, 'story.json');
  writeFileSync(file, text, { mode: 0o600 });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
  return file;
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { alone } from './alone.ts';
import { CommandError } from './messages.ts';
import { packageRoot } from './package-root.ts';

const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json'];

function newest(file: string): number {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), mtimeMs);
}

/** True when the built page is there and nothing it was made from has changed since. */
function isFresh(handler: string): boolean {
  if (!existsSync(handler)) return false;
  const present = sources.map((name) => path.join(packageRoot, name)).filter((file) => existsSync(file));
  return !present.some((file) => file.endsWith('src')) || Math.max(...present.map(newest)) <= statSync(handler).mtimeMs;
}

/**
 * Builds the page where it is missing or older than its sources; once, however many ask at the same time.
 * @returns the file of the built request handler
 */
export async function buildPage(): Promise<string> {
  const handler = path.join(packageRoot, 'build', 'handler.js');
  if (!isFresh(handler))
    await alone(path.join(packageRoot, '.svelte-kit', 'building'), async () => {
      if (!isFresh(handler)) await build();
    });
  return handler;
}

async function build(): Promise<void> {
  process.stderr.write('Building the page (once, about 20 seconds) …\n');
  const vite = path.join(packageRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) throw new CommandError('the page is not built and its tools are missing; run “npm ci” first');
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: packageRoot,
      // Whatever the shell is set to: a page of the development kind is larger and warns.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new CommandError('the page could not be built; the lines above say why')),
    );
  });
}

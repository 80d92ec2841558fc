import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
// @ts-expect-error plain JavaScript, shared with the test runner
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A headless Chromium that talks to nobody. */
export function launchBrowser(): Promise<Browser> {
  const executablePath: string | null = findBrowser();
  if (!executablePath) throw new Error('no Chromium found; install one, or name it in ANNALIST_BROWSER');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** `annalist serve` with these paths; resolves once it prints its address. */
export async function serve(...args: string[]): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['dist/annalist.js', 'serve', ...args], { cwd: root });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (match) resolve(match[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`serve ended early: ${printed}`)));
  });
  return { address, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/* Finds a Chromium for the tests of the page, and installs one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';

const require = createRequire(import.meta.url);
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: the variable ANNALIST_BROWSER, Playwright's own, or the system's; null where there is none. */
export function findBrowser() {
  const candidates = [process.env.ANNALIST_BROWSER, chromium.executablePath(), ...systemBrowsers];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

const installers = [
  () => {
    const cli = path.join(path.dirname(require.resolve('playwright/package.json')), 'cli.js');
    return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  },
  () => spawnSync('sh', ['-c', 'apt-get update && apt-get install -y chromium'], { stdio: 'ignore', timeout: 600_000 }),
];

/** Like findBrowser, but tries to install one first where there is none: { path } or { problem }. */
export function ensureBrowser() {
  for (const install of [() => {}, ...installers]) {
    install();
    const found = findBrowser();
    if (found) return { path: found };
  }
  return { problem: 'no Chromium found; install one, or name it in ANNALIST_BROWSER' };
}

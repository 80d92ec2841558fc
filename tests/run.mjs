/* Everything that must hold, in one run: types, lint, formatting, the floors between rooms, the build, and every test.
   Ends with one line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The script behind a package's command, run by this very Node. */
function command(name, packageName = name) {
  const manifest = path.join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

function run(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

const checks = [
  ['generated types', () => run(command('svelte-kit', '@sveltejs/kit'), 'sync')],
  [
    'types',
    () => run(command('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'),
  ],
  ['lint', () => run(command('eslint'), '.', '--max-warnings', '0')],
  ['formatting', () => run(command('prettier'), '--check', '--log-level', 'warn', '.')],
  [
    'floors between rooms',
    () => run(command('depcruise', 'dependency-cruiser'), 'src', '--config', '.dependency-cruiser.cjs'),
  ],
  ['command line built', () => run(path.join(root, 'src/cli/build.mjs'))],
  ['page built', () => run(command('vite'), 'build', '--logLevel', 'error')],
];

let passed = 0;
let failed = 0;
const count = (name, ok) => {
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed++;
  else failed++;
};

for (const [name, check] of checks) count(name, check());

const browser = ensureBrowser();
if (browser.problem) console.log(`✗ a browser for the page's tests: ${browser.problem}`);

const report = path.join(root, '.cache', 'vitest.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
run(command('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);

try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that cannot be loaded fails without a failed test of its own.
  failed += numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
} catch {
  count('the tests ran to their end', false);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

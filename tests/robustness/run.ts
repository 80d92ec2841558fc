/* Longer runs than the tests': hostile, random and mutated texts, each in bounded time.
   Usage: npm run robustness [-- COUNT [SEED]]          the whole pipeline; COUNT mutated passages, default 20,000
          npm run robustness -- --time [COUNT [SEED]]   the time room alone; COUNT texts, default 1,000,000 */
import { tryPipeline } from './pipeline.ts';
import { tryTimes } from './time.ts';

const isTime = process.argv.includes('--time');
const [count = isTime ? 1_000_000 : 20_000, seed = 1] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--time')
  .map(Number);
const failures = isTime ? tryTimes(count, seed) : tryPipeline(count, seed);
console.log(failures === 0 ? 'all held' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

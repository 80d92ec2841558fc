import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { alone } from '../../src/cli/alone.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const lock = path.join(temporaryFolder(), 'within', 'lock');

it('lets one after another do its work, also after one that failed', async () => {
  const told: string[] = [];
  const work = (name: string, fails = false) =>
    alone(lock, async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const done = await Promise.allSettled([work('first', true), work('second')]);
  expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(existsSync(lock)).toBe(false);
});

it('waits for nobody who is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done');
});

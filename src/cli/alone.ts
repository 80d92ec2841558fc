import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Between two looks whether another process has ended its work, ms. */
const pause = 200;

/**
 * Does work while no other process on this machine does the same: who is at it is waited for.
 * @param lock a file that is there meanwhile; one left behind by a process that was ended counts for nothing
 */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Just made, and its holder not yet written.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // Another person's process is there too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

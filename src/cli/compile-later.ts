import { setFlagsFromString } from 'node:v8';

/*
 * V8 compiles for speed what has run for a while, and throws that away when it meets what it had not met by then. Reading
 * articles is thousands of functions that go on meeting new forms: where they run six times as long first, half as many
 * are compiled, a seventh of them is thrown away instead of a quarter, and eighty articles take a quarter less time.
 * Later engines, those of Node 24 on, have a compiler between that makes this needless; a flag is only given to those
 * that have it.
 */
const flags: Record<string, string> = {
  '11.3': '--interrupt-budget=400000',
  '12.4': '--invocation-count-for-turbofan=18000',
};
const flag = flags[/^\d+\.\d+/.exec(process.versions.v8)?.[0] ?? ''];
if (flag) setFlagsFromString(flag);

/** A figure, and beside it what is to be reached. */
export const print = (name: string, reached: string, toReach: string): void =>
  console.log(`${name.padEnd(52)}${reached.padStart(12)}${toReach.padStart(16)}`);

export const heading = (name: string): void => console.log(`\n${name}`);

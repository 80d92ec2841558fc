/*
 * What outlives a reload. The browser may refuse storage (private windows, a full disk): then the page works all the
 * same and merely forgets.
 */

export function readStored<Value>(key: string, check: (value: unknown) => value is Value): Value | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return check(value) ? value : null;
  } catch {
    return null;
  }
}

/** @returns false where the browser refuses, and it will be forgotten */
export function writeStored(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the rest of a key that begins so, when another tab has changed what is kept there. */
export function watchStored(prefix: string, changed: (rest: string) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(prefix)) changed(key.slice(prefix.length));
  });
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It was not kept either.
  }
}

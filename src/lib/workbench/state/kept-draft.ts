import type { DatedArticle, Story } from '#lib/story/index.ts';

/*
 * What a person has opened in the page, kept for when the page is reloaded: in the browser's own database, by tab, so
 * that two tabs never write over one another.
 */

interface KeptDraft {
  title: string;
  /** A story file, or a figure that keeps its story, as it was opened; its articles are not kept by themselves. */
  file: File | null;
  articles: readonly DatedArticle[];
  /** What was written by hand, or by another program. */
  told: Story | null;
}

interface Stored extends KeptDraft {
  /** Which story the server gave: beside another, what was opened would be out of place. */
  base: string;
  at: number;
}

/** Drafts of other tabs are kept too, so many of the last; tabs do not tell when they are closed for good. */
const mostDrafts = 6;
/** Characters of text, and bytes of a file: more would hold up the page, or fill the disk. */
const mostText = 10_000_000;
const mostEvents = 20_000;
const mostBytes = 64 * 2 ** 20;

/** Keeps what is open in this tab, and asks before the page is left where that cannot be kept. */
export class DraftKeeper {
  /** Which story the server gave. */
  base = '';
  /** Null: nothing but what the server gives. */
  #wanted: KeptDraft | null = null;
  #lost = false;

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.#lost) event.preventDefault();
    });
  }

  keep(draft: KeptDraft | null): void {
    const before = this.#wanted;
    if (before === draft || (before && draft && isSame(before, draft))) return;
    this.#wanted = draft;
    void store(draft, this.base).then((stored) => {
      if (this.#wanted === draft) this.#lost = !stored;
    });
  }

  /** What was open in this tab, or in the one that it is a copy of, beside the same story of the server. */
  async recall(): Promise<KeptDraft | null> {
    try {
      const { before } = await tab();
      if (before === null) return null;
      const stored = await done<Stored | undefined>((await drafts('readonly')).get(before));
      return stored?.base === this.base ? { ...stored, told: stored.told ?? null } : null;
    } catch {
      return null;
    }
  }
}

const isSame = (one: KeptDraft, other: KeptDraft) =>
  one.title === other.title && one.file === other.file && one.articles === other.articles && one.told === other.told;

/** @returns false where it could not be kept: it is too large, or the browser refuses */
async function store(draft: KeptDraft | null, base: string): Promise<boolean> {
  try {
    const { own } = await tab();
    const store = await drafts('readwrite');
    if (draft === null || !isKeepable(draft)) {
      await done(store.delete(own));
      return draft === null;
    }
    const { title, file } = draft;
    // A file has its articles in it.
    const stored: Stored = {
      base,
      at: Date.now(),
      title,
      file,
      ...(file ? { articles: [], told: null } : { articles: draft.articles, told: draft.told }),
    };
    await done(store.put(stored, own));
    const names = await done(store.index('at').getAllKeys());
    for (const name of names.slice(0, -mostDrafts)) store.delete(name);
    return true;
  } catch {
    return draft === null;
  }
}

function isKeepable({ articles, told, file }: KeptDraft): boolean {
  if (file) return file.size <= mostBytes;
  const texts = [...articles.map(({ article }) => article), ...(told?.articles ?? [])];
  return texts.reduce((sum, { text }) => sum + text.length, 0) <= mostText && (told?.events.length ?? 0) <= mostEvents;
}

const key = 'annalist/tab';
let named: Promise<{ own: string; before: string | null }> | undefined;

/** The name of this tab, and the one it had before it was reloaded. */
const tab = () =>
  (named ??= (async () => {
    const before = sessionStorage.getItem(key);
    if (before !== null && (await hold(before))) return { own: before, before };
    const own = crypto.randomUUID();
    sessionStorage.setItem(key, own);
    await hold(own);
    return { own, before };
  })());

/** Holds a name for as long as the page is there; false where another tab has it, of which this one is a copy. */
const hold = (name: string) =>
  new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(`${key}/${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<never>(() => {});
      })
      .catch(reject);
  });

let database: Promise<IDBDatabase> | undefined;

async function drafts(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  database ??= openDatabase();
  return (await database).transaction('drafts', mode).objectStore('drafts');
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('annalist', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('drafts').createIndex('at', 'at');
  return done(opening);
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

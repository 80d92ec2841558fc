import { isOfArticles } from '#lib/article/index.ts';
import { count } from './words.ts';

/** What a person gave: files, those in folders too, and what to say of folders. */
export interface GivenFiles {
  files: File[];
  notes: string[];
}

/** So much of a table tells whether it holds articles, bytes. */
const openingSize = 1 << 16;

/**
 * The files that a drop brings. Folders are opened as the command line opens them: by name, hidden files passed over, and
 * of other kinds of files only their number told. To be called while the drop is being handled; afterwards the browser
 * tells no more of it.
 */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  const given = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => {
      const entry = item.webkitGetAsEntry();
      return entry?.isDirectory ? (entry as FileSystemDirectoryEntry) : item.getAsFile();
    });
  return opened(given.filter((one) => one !== null));
}

async function opened(given: readonly (File | FileSystemDirectoryEntry)[]): Promise<GivenFiles> {
  const dropped: GivenFiles = { files: [], notes: [] };
  for (const one of given) {
    if (one instanceof File) {
      dropped.files.push(one);
      continue;
    }
    const { files, notes } = await readableOf(one.name, await Promise.all((await filesBelow(one)).map(fileOf)));
    dropped.files.push(...files);
    dropped.notes.push(...notes);
  }
  return dropped;
}

/** The files of a folder that was chosen in the browser's own dialog, by the same rules. */
export function folderFiles(files: readonly File[]): Promise<GivenFiles> {
  const seen = files
    .filter(({ webkitRelativePath }) => !webkitRelativePath.split('/').some((part) => part.startsWith('.')))
    .sort((one, other) => (one.webkitRelativePath < other.webkitRelativePath ? -1 : 1));
  return readableOf(files[0]?.webkitRelativePath.split('/')[0] ?? '', seen);
}

async function readableOf(folder: string, inside: readonly File[]): Promise<GivenFiles> {
  const fitting = await Promise.all(
    inside.map((file) => isOfArticles(file.name, () => file.slice(0, openingSize).text())),
  );
  const files = inside.filter((_, at) => fitting[at]);
  const others = inside.length - files.length;
  const notes =
    files.length === 0
      ? [`${folder}: nothing readable in this folder; articles are text, web pages, PDF or Word files`]
      : others > 0
        ? [`${folder}: ${count(others, 'file')} of other kinds left out`]
        : [];
  return { files, notes };
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<FileSystemFileEntry[]> {
  const found: FileSystemFileEntry[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
    else found.push(entry as FileSystemFileEntry);
  }
  return found;
}

/** A folder tells of its entries some at a time, until there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    entries.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

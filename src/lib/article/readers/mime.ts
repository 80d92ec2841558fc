import { emptyDraft, type Draft, type DocumentReader } from '../draft.ts';
import { writtenDate } from '../dates/written-date.ts';
import type { StatedDate } from '../types.ts';
import { UnreadableError } from '../unreadable.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';

/** Messages open with header lines (RFC 5322), this one among them (RFC 2045). */
const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
const versionLine = /^mime-version:\s*1\.0/i;
/** Mail that went a long way has a header of some kilobytes. */
const longestHeader = 20_000;

/** Whole pages as browsers save them in one file (MHTML, RFC 2557), and saved mail: newsletters, press releases. */
export const mime: DocumentReader = {
  name: 'MIME',
  takes: (kind, bytes) => kind === null && isMessage(bytes),
  async read(bytes, path) {
    const { default: PostalMime } = await import('postal-mime');
    const message = await PostalMime.parse(bytes).catch(() => {
      throw new UnreadableError(path, 'this saved page or message is damaged; save it again');
    });
    const header = (name: string) => message.headers.find(({ key }) => key === name)?.value.trim() || null;
    const address = header('snapshot-content-location') ?? header('content-location');
    const isPage = address !== null || /^<saved by/i.test(header('from') ?? '');
    const content = contentOf(message, path);
    const sent = writtenDate(header('date') ?? '');
    return {
      ...content,
      title: content.title ?? message.subject ?? null,
      publisher: content.publisher ?? (isPage ? null : message.from?.name || null),
      url: content.url ?? address,
      statedDates: [...content.statedDates, ...(sent === null ? [] : [isPage ? savedOn(sent) : sentOn(sent)])],
    };
  },
};

function isMessage(bytes: Uint8Array): boolean {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  const header = opening.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n/);
  return (
    header.some((line) => versionLine.test(line)) &&
    header.every((line) => /^[ \t]/.test(line) || headerLine.test(line))
  );
}

/** A page's frames follow it, each a page of its own. */
function contentOf(message: { html?: string; text?: string }, path: string | null): Draft {
  const { html: page = '', text = '' } = message;
  const end = page.search(/<\/html>/i);
  if (page.trim() !== '') return html.read(end < 0 ? page : page.slice(0, end + '</html>'.length), path);
  if (text.trim() !== '') return plainText.read(text.replace(/\r\n?/g, '\n'), path);
  return emptyDraft;
}

const sentOn = (value: string): StatedDate => ({ value, basis: 'metadata', because: 'the message’s date' });
const savedOn = (value: string): StatedDate => ({
  value,
  basis: 'metadata',
  weak: 'made',
  because: 'the day on which the page was saved',
});

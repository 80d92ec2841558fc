import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, UnreadableError } from '#lib/article/index.ts';
import { prose, regionsIn, utf8 } from './reading.ts';

const read = async (path: string, ...lines: string[]) =>
  (await readDocument({ path, bytes: utf8(lines.join('\r\n')) })).article;

const page = `<!doctype html><html lang=3D"en"><head><title>Lighthouse stays dark</title></head><body><article>
<h1>Lighthouse stays dark</h1><p>${prose}</p><p>${prose}</p><p>The caf=C3=A9 is closed. ${prose}</p></article></body></html>`;

const savedPage = (...header: string[]) => [
  ...header,
  'Subject: Lighthouse stays dark',
  'Date: Mon, 28 Mar 2022 10:15:00 GMT',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="cut"',
  '',
  '--cut',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  ...page.split('\n'),
  '--cut',
  'Content-Type: text/html',
  '',
  '<!doctype html><html><body><p>A frame with an offer of soap that nobody asked for.</p></body></html>',
  '--cut--',
];

describe('a page saved in one file', () => {
  it('is the page, without its frames', async () => {
    const article = await read(
      'page.mhtml',
      ...savedPage('From: <Saved by Browser>', 'Snapshot-Content-Location: https://coast.example/lighthouse'),
    );
    expect(article).toMatchObject({ title: 'Lighthouse stays dark', url: 'https://coast.example/lighthouse' });
    expect(article.publisher).toBeNull();
    expect(article.text).toContain('The café is closed.');
    expect(article.text).not.toContain('soap');
    expect(regionsIn(article)[0]).toBe('headline: Lighthouse stays dark');
  });

  it('was saved after it was written, and its address may say when that was', async () => {
    const dates = async (address: string) =>
      (await read('page.mht', ...savedPage(`Snapshot-Content-Location: ${address}`))).statedDates;
    const saved = {
      value: '2022-03-28',
      basis: 'metadata',
      weak: 'made',
      because: 'the day on which the page was saved',
    };
    expect(await dates('https://coast.example/lighthouse')).toEqual([saved]);
    expect((await dates('https://coast.example/2022/03/22/lighthouse'))[1]).toEqual({
      value: '2022-03-22',
      basis: 'metadata',
      because: 'the page’s address',
    });
  });
});

describe('a message', () => {
  const header = [
    'From: Harbour Council <press@harbour.example>',
    'Subject: =?utf-8?Q?Caf=C3=A9_closed?=',
    'Date: Tue, 22 Mar 2022 10:15:00 +0100',
    'MIME-Version: 1.0',
  ];

  it('is of the day on which it was sent', async () => {
    const article = await read('note.eml', ...header, 'Content-Type: text/plain; charset=utf-8', '', prose, '', prose);
    expect(article).toMatchObject({ publisher: 'Harbour Council', text: expect.stringContaining(prose) });
    expect(article.statedDates).toEqual([{ value: '2022-03-22', basis: 'metadata', because: 'the message’s date' }]);
  });

  it('has its subject for a title, whichever of its two forms is read', async () => {
    const html = await read('note.eml', ...header, 'Content-Type: text/html', '', `<p>${prose}</p><p>${prose}</p>`);
    expect(html.title).toBe('Café closed');
  });

  it('without words, or with nothing in it, is refused in one line', async () => {
    await expect(read('note.eml', ...header, 'Content-Type: text/plain', '', '')).rejects.toThrow(UnreadableError);
  });

  it('is not what merely begins like one', async () => {
    const article = await read('talk.txt', 'From: the harbour', 'To: the council', '', prose);
    expect(article.text.startsWith('From: the harbour')).toBe(true);
  });
});

it('of any bytes gives an article or is refused in one line', async () => {
  const lines = fc.constantFrom(
    ...savedPage('From: <Saved by Browser>'),
    '',
    '--cut',
    '=',
    '=ZZ',
    '\0',
    'Content-Type: x',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 40 }), async (body) => {
      const message = read('page.mhtml', 'MIME-Version: 1.0', ...body);
      const refused = await message.then(
        () => null,
        (error: unknown) => error,
      );
      if (refused !== null) expect(refused).toBeInstanceOf(UnreadableError);
    }),
    { numRuns: 100 },
  );
});

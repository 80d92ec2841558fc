import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticles } from '#lib/article/index.ts';

const kind = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text as word processors write it. */
function written(body: string, more: Record<string, string> = {}): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const parts = { mimetype: kind, 'content.xml': content, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const read = (bytes: Uint8Array) => readArticles({ path: 'bridge.odt', bytes });
const textOf = async (body: string) => (await read(written(body))).articles[0].text;

const sentence = 'Engineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.';

describe('an OpenDocument text', () => {
  it('is an article under its heading, with the day on which it was made', async () => {
    const meta = '<office:meta><meta:creation-date>2018-09-13T09:05:00</meta:creation-date></office:meta>';
    const body = `<text:h text:outline-level="1">Bridge closed &amp; shut</text:h><text:p>${sentence}</text:p><text:h>Trade</text:h><text:p>Shops feared it.</text:p>`;
    const { articles } = await read(written(body, { 'meta.xml': meta }));
    const [{ title, regions, text, statedDates }] = articles;
    expect(title).toBe('Bridge closed & shut');
    expect(regions.map((each) => [each.kind, text.slice(each.start, each.end)])).toEqual([
      ['headline', 'Bridge closed & shut'],
      ['body', sentence],
      ['heading', 'Trade'],
      ['body', 'Shops feared it.'],
    ]);
    expect(statedDates).toMatchObject([{ value: '2018-09-13', weak: 'made' }]);
  });

  it.each([
    ['<text:p>Two<text:s/>words<text:tab/>and<text:line-break/>a line</text:p>', 'Two words\tand\na line'],
    ['<text:p>One <text:span>joined</text:span> line</text:p><text:p/>', 'One joined line'],
    [
      '<text:p>Said<text:note><text:note-body><text:p>A note</text:p></text:note-body></text:note> so</text:p>',
      'Said so',
    ],
    ['<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes><text:p>Kept</text:p>', 'Kept'],
    [
      '<text:p>A<office:annotation><text:p>Hm</text:p></office:annotation></text:p><text:list><text:p>B</text:p></text:list>',
      'A\n\nB',
    ],
  ])('%s', async (body, text) => expect(await textOf(body)).toBe(text));

  it.each([
    ['is empty', written('<text:p/>'), 'holds no text'],
    ['is locked', written('').fill(0, 60, 80), /./],
    [
      'is locked by a password',
      zipSync({ mimetype: strToU8(kind), 'content.xml': new Uint8Array(500) }),
      'damaged or locked',
    ],
    [
      'is a spreadsheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      'ZIP archive',
    ],
  ])('that %s says so in one line', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });

  it('that would unfold to far too much is not unfolded', async () => {
    const bomb = zipSync({ mimetype: strToU8(kind), 'content.xml': new Uint8Array(250_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(5_000_000);
    await expect(read(bomb)).rejects.toThrow('too large');
  });

  it('of any depth is read in one pass', async () => {
    const deep = 100_000;
    expect(await textOf(`<text:p>${'<text:span>'.repeat(deep)}in${'</text:span>'.repeat(deep)} out</text:p>`)).toBe(
      'in out',
    );
  });
});

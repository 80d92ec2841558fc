import { describe, expect, it } from 'vitest';
import { readArticles, UnreadableError } from '#lib/article/index.ts';
import { readRtf } from '../../src/lib/article/readers/rtf-text.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const paragraphs = (body: string) => readRtf(latin(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`)).paragraphs;

describe('rich text', () => {
  it.each([
    ['One.\\par Two.\\par\n', ['One.', 'Two.']],
    ['A line\nbroken in the file', ['A linebroken in the file']],
    ['{\\b Bold} and {\\i\\fs28 large}\\par}', ['Bold and large']],
    ["Caf\\'e9 \\'93quoted\\'94 \\endash  \\lquote so\\rquote", ['Café “quoted” – ‘so’']],
    ["\\u8364?5 \\uc0\\u1050\\u1080\\u1077\\u1074 \\uc2\\u233 e'x", ['€5 Киевéx']],
    ['\\u-10179?\\u-8704?', ['😀']],
    ["{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f0 K\\f1 \\'ca\\'e8\\f0 v", ['KКиv']],
    ['{\\info{\\title Harbour}{\\author Ida}}{\\*\\generator Writer;}Text', ['Text']],
    ['{\\field{\\*\\fldinst HYPERLINK "https://coast.example"}{\\fldrslt the page}} says', ['the page says']],
    ['Shown{\\v hidden}{\\deleted gone} text', ['Shown text']],
    ['{\\pict\\pngblip 89504e47}After{\\footnote A note.}', ['After']],
    ['{\\pict\\bin7 {{{}}\\}}After', ['After']],
    ['a\\tab b\\~c\\_d \\{e\\} \\\\', ['a\tb\u00a0c\u2011d {e} \\']],
    ['Cell\\cell Next\\cell\\row After', ['Cell\tNext', 'After']],
    ['}}}Still\\par there', ['Still', 'there']],
    ["broken \\'zz \\u \\bin-5 \\", ['broken  }']],
  ])('%s', (body, expected) => expect(paragraphs(body)).toEqual(expected));

  it('is an article, with the day on which it was made', async () => {
    const text =
      '{\\rtf1\\ansi{\\info{\\creatim\\yr2018\\mo9\\dy13\\hr9\\min5}}\\b Bridge closed at Tornby\\b0\\par\n' +
      'Engineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.\\par}';
    const { articles, notes } = await readArticles({ path: 'bridge.rtf', bytes: latin(text) });
    expect(articles[0]).toMatchObject({ title: 'Bridge closed at Tornby' });
    expect(articles[0].statedDates).toMatchObject([{ value: '2018-09-13', weak: 'made' }]);
    expect(notes).toEqual([]);
  });

  it('without text says so', async () => {
    const reading = readArticles({ path: 'empty.rtf', bytes: latin('{\\rtf1\\ansi{\\pict 00}}') });
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toThrow('holds no text');
  });

  it('of any depth and any bytes is read in one pass', () => {
    const deep = 100_000;
    expect(paragraphs(`${'{'.repeat(deep)}in${'}'.repeat(deep)}out`)).toEqual(['inout']);
    expect(paragraphs('\\bin999999999999 x')).toEqual([]);
    expect(paragraphs(`\\${'a'.repeat(1_000_000)}`).length).toBeLessThan(2);
    const begun = performance.now();
    paragraphs(`{\\*\\x ${"\\'e9{\\u233?}".repeat(300_000)}} ${"\\'e9".repeat(300_000)}`);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticles, type Article } from '#lib/article/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (text: string, path = 'export.txt') => (await readArticles({ path, bytes: bytes(text) })).articles;
const parts = ({ text, regions }: Article, kind: string) =>
  regions.filter((region) => region.kind === kind).map(({ start, end }) => text.slice(start, end));
const told = (article: Article) => ({
  title: article.title,
  publisher: article.publisher,
  date: article.statedDates[0]?.value,
  body: parts(article, 'body'),
});

const bridge =
  'Engineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar, the harbour office said.';
const shops = 'Shopkeepers along the quay said yesterday that they feared for their trade.';

/** As Nexis wrote text files: the paper, the day, then the headline. */
const nexis = `
                               1 of 2 DOCUMENTS


                                 The Tornby Argus

                          September 12, 2018 Wednesday
                                 First Edition

Bridge closed at Tornby

BYLINE: Ida Holm

SECTION: NEWS; Pg. 3

LENGTH: 214 words

DATELINE: TORNBY

${bridge}

${shops}

LOAD-DATE: September 12, 2018

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                     Copyright 2018 Tornby Argus Ltd
                              All Rights Reserved


                               2 of 2 DOCUMENTS


                                 The Coast Post

                            September 14, 2018 Friday

Shops feel the loss

LENGTH: 98 words

${shops}

LOAD-DATE: September 14, 2018
`;

/** As Nexis writes documents today: a list of what is in the file, then headline, paper, day. */
const lexis = `Documents (2)
1. Bridge closed at Tornby
2. Shops feel the loss

Bridge closed at Tornby
The Tornby Argus
September 12, 2018 Wednesday

Copyright 2018 Tornby Argus Ltd All Rights Reserved

Section: NEWS; Pg. 3
Length: 214 words
Byline: Ida Holm
Body

${bridge}

${shops}

Load-Date: September 12, 2018

End of Document

Shops feel the loss
The Coast Post
September 14, 2018 Friday
Copyright 2018 Coast Post
Length: 98 words
Body
${shops}
End of Document
`;

/** As Factiva writes them: headline, length, day, paper. */
const factiva = `Bridge closed at Tornby
By Ida Holm
214 words
12 September 2018
06:31
The Tornby Argus
TORNAR
English
Copyright 2018. Tornby Argus Ltd. All rights reserved.

${bridge}

${shops}

Document TORNAR0020180912ee9c0002x

Shops feel the loss
98 words
14 September 2018
The Coast Post
COASTP
English
(c) 2018 Coast Post

${shops}

Document COASTP0020180914ee9e0003p

Search Summary
Text: tornby and bridge
Results found: 2
`;

const fields = `HD  Bridge closed at Tornby
BY  By Ida Holm
WC  214 words
PD  12 September 2018
SN  The Tornby Argus
SC  TORNAR
LA  English
CY  Copyright 2018. Tornby Argus Ltd.
LP

${bridge}

TD

${shops}

AN  Document TORNAR0020180912ee9c0002x

HD  Shops feel the loss
WC  98 words
PD  14 September 2018
SN  The Coast Post
LP

${shops}

AN  Document COASTP0020180914ee9e0003p
`;

describe('an export of a press archive', () => {
  it.each([
    ['Nexis of old', nexis],
    ['Nexis', lexis],
    ['Factiva', factiva],
    ['Factiva, with its fields', fields],
  ])('is as many articles as it holds: %s', async (_, text) => {
    const articles = await read(text);
    expect(articles.map(told)).toEqual([
      { title: 'Bridge closed at Tornby', publisher: 'The Tornby Argus', date: '2018-09-12', body: [bridge, shops] },
      { title: 'Shops feel the loss', publisher: 'The Coast Post', date: '2018-09-14', body: [shops] },
    ]);
    expect(articles.map(({ path }) => path)).toEqual(['export.txt, document 1', 'export.txt, document 2']);
    expect(parts(articles[0], 'byline').join()).toContain('Ida Holm');
    expect(parts(articles[0], 'headline')).toEqual(['Bridge closed at Tornby']);
  });

  it('is told from an article that only speaks of documents', async () => {
    const text = `Archive opened\n\n${bridge}\n\nOne of 20 documents names the mayor. The end of document seven is lost.`;
    expect(await read(text)).toHaveLength(1);
  });

  it('is read with line ends of any kind, and from rich text', async () => {
    expect((await read(lexis.replaceAll('\n', '\r\n'))).map(told)).toEqual((await read(lexis)).map(told));
    const rich = `{\\rtf1\\ansi ${lexis.replaceAll('\n', '\\par\n')}}`;
    expect((await read(rich, 'export.rtf')).map(told)).toEqual((await read(lexis)).map(told));
  });

  it('of a hundred thousand documents takes no longer than its length', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `${at + 1} of 20000 DOCUMENTS\n\nA\n\nB\n`).join('\n');
    const begun = performance.now();
    expect(await read(many)).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

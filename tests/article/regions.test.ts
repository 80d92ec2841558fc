import { describe, expect, it } from 'vitest';
import { articleFromText, type RegionKind } from '#lib/article/index.ts';
import { kindsOf, prose, read, regionsIn } from './reading.ts';

/** What a line becomes that stands between the headline and the body. */
const atTop = (line: string) => kindsOf('Lighthouse Stays Dark For Now', line, prose, prose)[1];
/** What a line becomes that stands behind the body. */
const atEnd = (line: string) => kindsOf('Lighthouse Stays Dark For Now', prose, prose, prose, prose, line).at(-1);

describe('headlines', () => {
  it('may end in a full stop, where their capitals or the file itself say what they are', () => {
    const line = 'Mayor Sees No Reason To Leave the Old Harbour Before the Winter Storms Come Again.';
    expect(kindsOf(line, prose, prose)[0]).toBe('headline');
    const sentence = 'The mayor sees no reason to leave the old harbour before the winter storms come again.';
    expect(kindsOf(sentence, prose, prose)[0]).toBe('body');
    const named = articleFromText([sentence, prose, prose].join('\n\n'), { title: sentence });
    expect(named.regions[0]!.kind).toBe('headline');
  });

  it('are the first line that looks like one', () => {
    expect(kindsOf('Lighthouse Stays Dark For Now', prose)).toEqual(['headline', 'body']);
    expect(kindsOf(prose, prose)).toEqual(['body', 'body']);
  });

  it('are news once, however their quotation marks were bent', () => {
    expect(kindsOf('Council: "Not Before Spring"', 'Council: “Not Before Spring”', prose)).toEqual([
      'headline',
      'furniture',
      'body',
    ]);
  });

  it('stand below menus, sections and dates', () => {
    const kinds = kindsOf(
      'Home > News > Coast',
      'Coast',
      'Tuesday, March 22, 2022',
      'Lighthouse Stays Dark For Now',
      prose,
    );
    expect(kinds).toEqual(['furniture', 'furniture', 'dateline', 'headline', 'body']);
  });

  it('are parted from a button that was glued in front', () => {
    const article = articleFromText(`Connect with usLighthouse Stays Dark For Now\n\n${prose}`);
    expect(regionsIn(article).slice(0, 2)).toEqual([
      'furniture: Connect with us',
      'headline: Lighthouse Stays Dark For Now',
    ]);
    expect(atEnd('Real Time AnalyticsConnect with us')).toBe('furniture');
  });
});

describe('a copied page', () => {
  it('is told apart from its menus, labels and dated links', () => {
    const page = `Skip to main content
Coast News
Sign in
Weather
More menu
Lighthouse hit in port city, council says
Published
22 March 2022
Share page
Related Topics
War at sea
Image source, Reuters
Image caption,
Rescue workers at the scene on Monday
By Ada Moss

${prose}

${prose}

More on this story
Lighthouse keepers refuse to leave
20 March 2022
How the port became a fortress
18 March 2022
Terms of Use`;
    const article = articleFromText(page);
    expect(article.title).toBe('Lighthouse hit in port city, council says');
    expect(article.statedDates.map(({ value }) => value)).toEqual(['2022-03-22']);
    expect(article.regions.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill('furniture'),
      ...['headline', 'dateline', 'dateline', 'furniture', 'tags', 'tags', 'caption', 'caption', 'caption', 'byline'],
      ...['body', 'body', ...Array(5).fill('related'), 'furniture'],
    ]);
  });

  it('has its headline where it stands without the name of the site', () => {
    const article = articleFromText(
      `Lighthouse stays dark | Coast Post\n\nTweet\nShare\n\nLighthouse stays dark\n\n${prose}`,
    );
    expect(regionsIn(article)[3]).toBe('headline: Lighthouse stays dark');
    expect(article.regions[0].kind).toBe('furniture');
  });

  it('of a running report has the hours over its parts', () => {
    const entry = (time: string) => `${time}\n\nLighthouse Hit Again\nFrom Coast TV's Ada Moss in Bergen\n\n${prose}`;
    const kinds = kindsOf(
      'LIVE: Lighthouse hit in port city',
      entry('5:40 p.m. ET, March 22, 2022'),
      entry('2:05 p.m.'),
    );
    expect(kinds).toEqual(['headline', ...Array(2).fill(['dateline', 'heading', 'byline', 'body']).flat()]);
  });
});

describe('what stands above the body', () => {
  it.each<[RegionKind, string]>([
    ['byline', 'By Ada Moss'],
    ['byline', 'BY ADA MOSS AND IVO VAN DER BERG'],
    ['byline', 'By Ada Moss, Harbour Correspondent'],
    ['byline', 'Staff Reporter of The Coast Journal'],
    ['dateline', 'Tuesday, March 22, 2022'],
    ['dateline', '22 March 2022, 14:05 GMT'],
    ['dateline', '14:05, 22 March 2022'],
    ['dateline', 'March 22, 2022 / 2:05 PM / Coast News'],
    ['dateline', 'Published: 22/03/2022'],
    ['dateline', 'Posted by A. Moss on 22 Mar 2022 @ 10:11'],
    ['dateline', 'For immediate release: March 22, 2022'],
    ['dateline', 'OSLO, Norway (Coast Press) —'],
    ['dateline', '(Undated)'],
    ['dateline', '22 March 2022 Last updated at 11:20 GMT'],
    ['dateline', 'Posted: Tuesday, March 22, 2022 10:20 am | Updated: 11:20 am, Wed Mar 23, 2022.'],
    ['dateline', 'LOMVIK | Tue Mar 22, 2022 3:07am EDT'],
    ['dateline', 'Ada Moss, Coast Journal 10:15 a.m. EDT March 22, 2022'],
    ['dateline', 'Coast Press | March 22, 2022'],
    ['dateline', '3/22/22 at 1:30 PM'],
    ['dateline', '3/4/2022 @ 1:19PM'],
    ['dateline', 'On Tue, 22/03/2022 - 13:42'],
    ['dateline', '10:10 AM PDT 3/22/2022'],
    ['dateline', 'POSTED: 03/04/22, 9:00 PM PDT |'],
    ['dateline', 'Release: 03/04/2022'],
    ['dateline', '22 March 2022 Last updated at 11 : 20 GMT'],
    ['dateline', 'March 22 , 2022 , 1 : 12 PM'],
    ['dateline', 'Posted 3 / 22 / 2022 3 : 36 PM'],
    ['dateline', 'Ada Moss | Coast Post | March 22, 2022'],
    ['dateline', 'By Ada Moss on March 22, 2022 in Local'],
    ['dateline', 'March 22, 2022 by admin Leave a comment'],
    ['dateline', 'Submitted by ada on Tue, 03/22/2022 - 14:02'],
    ['dateline', 'News » Local » March 22, 2022'],
    ['dateline', 'Ada Moss, staff writer, 22 March 2022'],
    ['dateline', 'Coast Post (March 22, 2022)'],
    ['dateline', 'From the March 22, 2022 edition'],
    ['dateline', 'Issue 14, March 2022'],
    ['heading', 'What keepers saw on March 22, 2022'],
    ['caption', 'The lighthouse in June 2011. Photo: Ada Moss'],
    ['caption', 'FILE PHOTO: The lighthouse at dusk.'],
    ['caption', 'COAST-LIGHTHOUSE The tower on 3 May 2009. / AFP PHOTO / Ada MOSS'],
    ['caption', 'Waves at the pier (Photo by Ada Moss/Coast Press via Getty Images)'],
    ['caption', 'Waves at the pier, October 2013. REUTERS/Ada Moss'],
    ['furniture', 'Share this article'],
    ['furniture', 'Advertisement'],
    ['furniture', '4 min read'],
    ['heading', 'Keepers hope for a warmer season'],
  ])('%s: %s', (kind, line) => {
    expect(atTop(line)).toBe(kind);
  });
});

describe('a place and a day on a line of their own', () => {
  const beside = (line: string, ...above: string[]) =>
    kindsOf('Lighthouse Stays Dark For Now', ...above, line, prose, prose);

  it.each(['Lomvik, 22 March 2022', 'Lomvik, March 22, 2022', 'LOMVIK, N.D., March 22, 2022', 'Lomvik, 22.03.2022'])(
    'head the article: %s',
    (line) => expect(beside(line)[1]).toBe('dateline'),
  );

  it.each(['LOMVIK 2022-03-22', 'LOMVIK, Norway 2022-03-22', 'Lomvik, 2022-03-22'])(
    'head the article in figures: %s',
    (line) => expect(beside(line)[1]).toBe('dateline'),
  );

  it('head it above the headline, too', () => {
    for (const line of [
      '22 March 2022 Last updated at 11:20 GMT',
      'LOMVIK | Tue Mar 22, 2022',
      'Ada Moss | 22 March 2022',
    ])
      expect(kindsOf(line, 'Lighthouse Stays Dark For Now', prose, prose).slice(0, 2)).toEqual([
        'dateline',
        'headline',
      ]);
  });

  it('head a table, too, where the place is in capitals', () => {
    const headed = (line: string) => kindsOf('Rowing - Results of the regatta.', line, 'Single sculls', 'Ost 1 Moss 2');
    expect(headed('LOMVIK 2022-03-22')[1]).toBe('dateline');
    expect(headed('LOMVIK, Norway, 22 March 2022')[1]).toBe('dateline');
    expect(headed('Lomvik, 2022-03-22')[1]).not.toBe('dateline');
    expect(headed('LOMVIK 2022')[1]).not.toBe('dateline');
  });

  it('head an article that has no other headline', () => {
    expect(kindsOf('Lomvik, 22 March 2022', prose, prose)).toEqual(['dateline', 'body', 'body']);
  });

  it('are no dateline without a year, with more words, or behind the first paragraph', () => {
    expect(beside('Lomvik, 1940')[1]).not.toBe('dateline');
    expect(beside('The keeper in Lomvik, 22 March 2022')[1]).not.toBe('dateline');
    expect(beside('Lomvik, 22 March 2022. Photo: A. Moss')[1]).not.toBe('dateline');
    expect(beside('Lomvik, 22 March 2022', prose)[2]).not.toBe('dateline');
  });
});

it('takes a place and a day right below a picture for what the picture shows', () => {
  const line = 'Lomvik, 22 March 2022';
  const html = `<article><h1>Lighthouse stays dark</h1><p><img src="tower.jpg"></p><p>${line}</p><p>${prose}</p></article>`;
  const below = `caption: ${line}`;
  expect(regionsIn(read('a.html', `<html><body>${html}</body></html>`))[1]).toBe(below);
  expect(regionsIn(read('a.html', `<html><body>${html.replace(/<p><img.*?<.p>/, '')}</body></html>`))[1]).toBe(
    `dateline: ${line}`,
  );
  const markdown = (alt: string) => regionsIn(read('a.md', `# Dark\n\n![${alt}](tower.jpg)\n\n${line}\n\n${prose}\n`));
  expect(markdown('The tower')[2]).toBe(below);
  expect(markdown('')[1]).toBe(below);
});

describe('datelines in front of a paragraph', () => {
  it.each([
    'OSLO, March 22 (Coast Press) —',
    'OSLO (AP) --',
    '(Coast Press) –',
    'BERGEN, Norway (AP)_',
    'Oslo, Norway (Coast News) -',
    'THE HAGUE, Netherlands, March 22 —',
    'NEW YORK _',
    'Lomvik, 3 May 2024 -',
    'Lomvik, May 3, 2024 –',
    'Lomvik, Norway, Friday, 3 May 2024 —',
    'Lomvik and Vik am See, 3 May:',
    'Lomvik, 3 May 2024 (agency) -',
    'LOMVIK (3 May 2024) –',
    'Lomvik/Oslo, 03.05.2024 -',
    'Lomvik (Coast Press), 3 May 2024 -',
    'LOMVIK, May 3, 2024 /Coast Press/ --',
    'LOMVIK--(COAST WIRE)--',
    '(Lomvik, 3 May 2024) —',
    '3 May 2024, Lomvik –',
    'Lomvik, 3 May 2024.',
  ])('are cut off: %s', (dateline) => {
    const article = articleFromText(`Lighthouse Stays Dark For Now\n\n${dateline} ${prose}\n\n${prose}`);
    expect(regionsIn(article).slice(1, 3)).toEqual([`dateline: ${dateline}`, `body: ${prose}`]);
  });

  it.each([
    'NATO — which has no lighthouse of its own — asked the council on Tuesday to leave the tower dark until the spring.',
    'The council (Coast Board) — three men and a dog — met on Tuesday, and none of them could say where the keys were.',
    'Ada Ost, 3 May 1924 – 2 June 1999, kept the lamp of the town for forty years, and her father had kept it before her.',
    'Monday, 3 May 2024 – The council met, and none of them could say where the keys were, or who had seen them last.',
    'Born in Lomvik, 3 May 1924 - died there too - the keeper left the lamp to the town, which did not want to have it.',
    'Lomvik, 3 May. The council met, and none of them could say where the keys of the tower were, or who had seen them.',
    'IT costs money to light a lamp, the council said on Tuesday, and money is what the town does not have this year.',
  ])('are not seen where there is none: %s', (paragraph) => {
    expect(kindsOf('Lighthouse Stays Dark For Now', paragraph)).toEqual(['headline', 'body']);
  });
});

it('cuts off one dateline only: what follows in its form is a chronicle', () => {
  const entry = `Lomvik, 5 May 2024 - ${prose}`;
  expect(kindsOf('Lighthouse Stays Dark For Now', `Lomvik, 3 May 2024 - ${prose}`, entry)).toEqual([
    ...['headline', 'dateline', 'body', 'body'],
  ]);
});

describe('what stands behind the body', () => {
  it.each<[RegionKind, string]>([
    ['tags', 'Tags: lighthouse, council'],
    ['tags', '#Lighthouse #Coast'],
    ['related', 'Read more: Harbour Dredged for the First Time in Years'],
    ['related', 'RELATED: Harbour Dredged for the First Time in Years'],
    ['bio', 'Ada Moss is a staff writer at the Coast Journal, where she has covered harbours and the sea since 2009.'],
    [
      'bio',
      'Ada Moss is an award-winning journalist based in Bergen who writes about the sea and about those who live off it.',
    ],
    ['byline', '(Reporting by Ada Moss; editing by Ivo Berg)'],
    ['byline', 'Ada Moss in Bergen contributed to this report.'],
    ['furniture', 'Continue Reading'],
    ['furniture', '© 2022 Coast Journal. All rights reserved.'],
    ['furniture', 'Sign up for our newsletter and never miss a tide.'],
    ['furniture', 'Follow Ada Moss on Twitter'],
    ['furniture', '* * *'],
    ['furniture', '12 comments'],
  ])('%s: %s', (kind, line) => {
    expect(atEnd(line)).toBe(kind);
  });

  it('is a list of links under its header, up to what is none', () => {
    const article = articleFromText(
      `Lighthouse Stays Dark\n\n${prose}\n\nRelated Coast News:\n\nHarbour Dredged Again\nFerry “Aurora” Is Late\n\nAda Moss is a reporter at the Coast Journal, and has written about the sea for longer than she cares to remember.\nMore\n`,
    );
    expect(article.regions.map(({ kind }) => kind)).toEqual([
      'headline',
      'body',
      'related',
      'related',
      'related',
      'bio',
      'furniture',
    ]);
  });

  it('is a list of tags, and loose words behind it', () => {
    const kinds = kindsOf('Lighthouse Stays Dark', prose, 'Tags\nLighthouse, Sea, Council\nLive Tide Clock');
    expect(kinds).toEqual(['headline', 'body', 'tags', 'tags', 'furniture']);
  });
});

describe('the body', () => {
  it.each([
    'Ada Moss is a reporter who was arrested on Tuesday.',
    'By Tuesday the lamp had been dark for a week.',
    'The photo was taken by a keeper on Monday.',
    'Related costs rose by a fifth.',
    'Print is dying, the keeper said.',
    'May 22 was the longest night.',
    'More than forty ships passed.',
    'He shared the picture with Getty Images and went home on Monday.',
    'Tags were found on three of the dead birds.',
  ])('keeps sentences that begin like something else: %s', (sentence) => {
    expect(kindsOf('Lighthouse Stays Dark For Now', prose, sentence, prose, prose, prose, prose)[2]).toBe('body');
  });

  it('has headings, and goes on after a list of links in its middle', () => {
    const kinds = kindsOf(
      'Lighthouse Stays Dark For Now',
      prose,
      'Read more:\n\nHarbour Dredged Again\n\nA Cold Spring Ahead',
      prose,
    );
    expect(kinds).toEqual(['headline', 'body', 'related', 'related', 'heading', 'body']);
  });

  it('is one region a paragraph where lines are hard-wrapped', () => {
    const wrapped =
      'The harbour council met for three hours on\nThursday and put off its decision about the\nold lighthouse until the spring.';
    const article = articleFromText(`${wrapped}\n\n${wrapped}\n\n${wrapped}\nKeepers were not asked.`);
    expect(article.regions.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      wrapped,
      wrapped,
      wrapped,
      'Keepers were not asked.',
    ]);
  });

  it('is one region a line where they are not', () => {
    expect(articleFromText(`${prose}\n${prose}\n${prose}`).regions).toHaveLength(3);
  });
});

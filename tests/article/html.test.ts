import { describe, expect, it } from 'vitest';
import { prose, read, regionsIn } from './reading.ts';

const page = (head: string, body: string) =>
  read(
    'page.html',
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const story = `<article><h1>Lighthouse stays dark</h1><p>${prose}</p><p>${prose}</p><p>${prose}</p></article>`;

describe('what a page says of itself', () => {
  it('gives title, publisher, address, language', () => {
    const article = page(
      `<title>Lighthouse stays dark | Coast Journal</title><meta property="og:title" content="Lighthouse stays dark">
       <meta property="og:site_name" content="Coast Journal"><link rel="canonical" href="https://coast.example/1">`,
      story,
    );
    expect(article).toMatchObject({
      title: 'Lighthouse stays dark',
      publisher: 'Coast Journal',
      url: 'https://coast.example/1',
      language: 'en-GB',
    });
  });

  it.each([
    [
      '<meta property="article:published_time" content="2022-03-22T23:30:00-05:00">',
      'the page’s article:published_time',
    ],
    ['<meta name="DC.date.issued" content="22 March 2022">', 'the page’s dc.date.issued'],
    ['<meta name="parsely-pub-date" content="2022-03-22T04:30:00Z">', 'the page’s parsely-pub-date'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2022-03-22"}]}</script>',
      'the page’s JSON-LD datePublished',
    ],
  ])('gives the date of publication: %s', (head, because) => {
    expect(page(head, story).statedDates).toEqual([{ value: '2022-03-22', basis: 'metadata', because }]);
  });

  it.each([
    '<!-- saved from url=(0032)https://coast.example/lighthouse -->',
    '<!--\n Page saved with SingleFile \n url: https://coast.example/lighthouse \n-->',
  ])('gives the address that the browser noted when it saved it: %s', (note) => {
    const source = `<!doctype html>\n${note}\n<html><head></head><body>${story}</body></html>`;
    expect(read('page.html', source).url).toBe('https://coast.example/lighthouse');
  });

  it('was there before the day on which it was saved', () => {
    const note =
      '<!--\n Page saved with SingleFile \n url: https://coast.example/lighthouse \n saved date: Mon Mar 28 2022 10:15:00 GMT+0200 (CEST)\n-->';
    expect(read('page.html', `${note}<html><body>${story}</body></html>`).statedDates).toEqual([
      { value: '2022-03-28', basis: 'metadata', weak: 'made', because: 'the day on which the page was saved' },
    ]);
  });

  it('gives the date in <time> beside the headline, not that of another article', () => {
    const body = `<aside class="latest"><time datetime="2019-01-01">1 January</time></aside>
      <article><h1>Lighthouse stays dark</h1><time datetime="2022-03-22T10:00">Tuesday</time><p>${prose}</p><p>${prose}</p>
      <p>It was built in <time datetime="1881-05-01">1881</time>. ${prose}</p></article>
      <section class="comments"><time datetime="2023-01-01">later</time></section>`;
    expect(page('', body).statedDates.map(({ value }) => value)).toEqual(['2022-03-22']);
  });

  it('survives JSON-LD that is none, and invalid dates', () => {
    const head = '<script type="application/ld+json">{oops</script><meta name="date" content="2022-02-31">';
    expect(page(head, story).statedDates).toEqual([]);
  });
});

describe('the parts of a page', () => {
  it('are told apart by its own marks', () => {
    const article = page(
      '',
      `<nav><a href="/">Home</a> <a href="/coast">Coast</a></nav><article><h1>Lighthouse stays dark</h1>
       <span class="byline">By <a rel="author" href="#">Ada Moss</a></span>
       <figure><img alt=""><figcaption>The tower on 3 May 2009</figcaption></figure>
       <p>${prose}</p><h2>A cold spring</h2><p>${prose} <b>No</b>body <i>objected</i>.</p><p>${prose}</p>
       <div class="related-posts"><h3>You may like</h3><ul><li><a href="/2">Harbour dredged for the first time in years</a></li></ul></div>
       <p class="tags"><a rel="tag" href="#">Coast</a>, <a rel="tag" href="#">Light</a></p>
       <div class="author-bio">Ada Moss has lived by the sea for forty years.</div></article>
       <footer>Imprint and other matters</footer>`,
    );
    expect(regionsIn(article)).toEqual([
      'headline: Lighthouse stays dark',
      'byline: By Ada Moss',
      'caption: The tower on 3 May 2009',
      `body: ${prose}`,
      'heading: A cold spring',
      `body: ${prose} Nobody objected.`,
      `body: ${prose}`,
      'related: You may like',
      'related: Harbour dredged for the first time in years',
      'tags: Coast, Light',
      'bio: Ada Moss has lived by the sea for forty years.',
    ]);
  });

  it('leave out scripts, styles and what is hidden', () => {
    const hidden =
      '<script>alert("script")</script><style>p { color: style }</style><p hidden>hidden</p><p style="display: none">none</p>';
    const { text } = page(
      '',
      `<article><h1>Lighthouse stays dark</h1><p>${prose}${hidden}</p><p>${prose}</p></article>`,
    );
    expect(text).not.toMatch(/script|style|hidden|none/);
  });

  it('begin with the title where the page shows none', () => {
    const article = page(
      '<meta property="og:title" content="Lighthouse stays dark">',
      `<p>${prose}</p><p>${prose}</p>`,
    );
    expect(regionsIn(article)[0]).toBe('headline: Lighthouse stays dark');
  });

  it('keep markup that is text as text', () => {
    const { text } = page(
      '',
      `<article><h1>Lighthouse stays dark</h1><p>${prose} &lt;script&gt;alert(1)&lt;/script&gt;</p></article>`,
    );
    expect(text).toContain('<script>alert(1)</script>');
  });
});

describe('pages of other makes', () => {
  it('are read where paragraphs are nothing but <div>', () => {
    const soup = page(
      '<meta property="og:title" content="Lighthouse stays dark">',
      `<div><div><div>${prose}</div><div>${prose}</div></div></div>`,
    );
    expect(regionsIn(soup)).toEqual(['headline: Lighthouse stays dark', `body: ${prose}`, `body: ${prose}`]);
  });

  it('are read where paragraphs are parted by <br> in tables', () => {
    const article = page(
      '<title>Lighthouse stays dark</title>',
      `<table><tr><td><b>Lighthouse stays dark</b><br><br>By Ada Moss<br>Tuesday, March 22, 2022<br><br>OSLO (AP) -- ${prose}<br><br>${prose}</td></tr></table>`,
    );
    expect(regionsIn(article)).toEqual([
      'headline: Lighthouse stays dark',
      'byline: By Ada Moss',
      'dateline: Tuesday, March 22, 2022',
      'dateline: OSLO (AP) --',
      `body: ${prose}`,
      `body: ${prose}`,
    ]);
  });

  it('have one headline, though the site’s name is one too, and their title goes without it', () => {
    const article = page(
      '<meta property="og:title" content="Lighthouse stays dark - Coast Blog">',
      `<h1>Coast Blog</h1>${story}<div class="comments"><p>${prose}</p></div>`,
    );
    expect(article.title).toBe('Lighthouse stays dark');
    expect(regionsIn(article)).toEqual(['headline: Lighthouse stays dark', ...Array(3).fill(`body: ${prose}`)]);
  });

  it('keep the summary under the headline', () => {
    const article = page(
      '',
      `<main><h1>Lighthouse stays dark</h1><div class="standfirst"><p>Keepers hope for the spring after a long meeting</p></div>
       <div class="text"><p>${prose}</p><p>${prose}</p></div></main>`,
    );
    expect(article.text).toContain('Keepers hope for the spring');
  });
});

describe('hostile pages', () => {
  it('nested too deeply are read as plain text', () => {
    const depth = 20_000;
    const article = page('', `${'<div>'.repeat(depth)}${prose}${'</div>'.repeat(depth)}`);
    expect(article.text).toBe(prose);
  });

  it('without <html>, <head> and <body> are pages', () => {
    expect(
      read('page.htm', `<h1>Lighthouse stays dark</h1><p>${prose}<p>${prose}`).regions.map(({ kind }) => kind),
    ).toEqual(['headline', 'body', 'body']);
  });

  it('that never close what they open end', () => {
    for (const open of ['<script ', '<!-- ', '<a<', '<p title="', '<style>']) {
      expect(page('', `<p>${prose}</p>${open.repeat(20_000)}`).text).toContain(prose);
    }
  });
});

import { metaContent } from '../readers/html-metadata.ts';
import { linkedData } from '../readers/html-linked-data.ts';
import type { StatedDate } from '../types.ts';
import { writtenDate } from './written-date.ts';

/** The names under which pages state when an article was published, the surest first. */
const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'date',
];

/** Every publication date that a page states: in its <meta>, its JSON-LD, and its <time> beside the headline. */
export function pageDates(document: Document): StatedDate[] {
  const stated = (written: string | null, because: string): StatedDate[] => {
    const value = written === null ? null : writtenDate(written);
    return value === null ? [] : [{ value, basis: 'metadata', because }];
  };
  const [first, ...others] = metaNames;
  return [
    ...stated(metaContent(document, first), `the page’s ${first}`),
    ...stated(linkedData(document).text('datePublished'), 'the page’s JSON-LD datePublished'),
    ...others.flatMap((name) => stated(metaContent(document, name), `the page’s ${name}`)),
    ...headlineTimes(document).flatMap((element) =>
      stated(element.getAttribute('datetime') ?? element.textContent, 'the page’s <time> beside the headline'),
    ),
  ];
}

/** Parts of a page whose times are not the article's: other articles, comments, menus. */
const elsewhere = /related|recommend|comment|sidebar|trending|most[-_]*(?:read|popular)|latest|updated|modified/i;

/** The first <time> beside the headline, above the article's second paragraph, or one that says it is the publication date. */
function headlineTimes(document: Document): Element[] {
  const times = Array.from(document.querySelectorAll('time')).filter((element) => !isElsewhere(element));
  const said = times.find(
    (element) => element.hasAttribute('pubdate') || /datePublished/i.test(element.getAttribute('itemprop') ?? ''),
  );
  if (said !== undefined) return [said];
  const inOrder = Array.from(document.querySelectorAll('h1, p, time'));
  const headline = inOrder.findLastIndex((element) => element.tagName === 'H1');
  if (headline === -1) return [];
  let paragraphs = 0;
  const end = inOrder.findIndex(
    (element, index) => index > headline && element.tagName === 'P' && isParagraph(element) && ++paragraphs === 2,
  );
  const header = inOrder[headline].parentElement;
  const beside = times.find((element) => {
    const index = inOrder.indexOf(element);
    return index > headline ? end === -1 || index < end : header?.contains(element);
  });
  return beside === undefined ? [] : [beside];
}

const isParagraph = (element: Element) => (element.textContent ?? '').trim().length > 150;

function isElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.tagName === 'ARTICLE' || at.tagName === 'MAIN' || at.tagName === 'BODY') return false;
    if (at.tagName === 'ASIDE' || at.tagName === 'NAV' || at.tagName === 'FOOTER') return true;
    if (elsewhere.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

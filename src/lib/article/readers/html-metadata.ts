import type { Draft } from '../draft.ts';
import { linkedData } from './html-linked-data.ts';

/** What a page's head says of the article: title, publisher, address, language. */
export function pageMetadata(document: Document): Pick<Draft, 'title' | 'publisher' | 'url' | 'language'> {
  const meta = (...names: string[]) => firstOf(names.map((name) => metaContent(document, name)));
  const data = linkedData(document);
  return {
    title: firstOf([meta('og:title', 'twitter:title', 'dc.title'), data.text('headline')]),
    publisher: firstOf([meta('og:site_name', 'application-name', 'dc.publisher'), data.text('publisher')]),
    url: firstOf([
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      meta('og:url'),
      data.text('url'),
    ]),
    language:
      firstOf([document.documentElement.getAttribute('lang'), meta('og:locale', 'content-language')])?.replace(
        '_',
        '-',
      ) ?? null,
  };
}

/** The content of a <meta>, whichever attribute names it; names are told apart without regard to case. */
export function metaContent(document: Document, name: string): string | null {
  for (const element of Array.from(document.querySelectorAll('meta[content]'))) {
    const named = ['property', 'name', 'itemprop', 'http-equiv'].some(
      (attribute) => element.getAttribute(attribute)?.toLowerCase() === name,
    );
    if (named) return element.getAttribute('content');
  }
  return null;
}

const firstOf = (values: readonly (string | null)[]) => values.find((value) => value?.trim())?.trim() ?? null;

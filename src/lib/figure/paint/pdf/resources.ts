import { PDFName, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';

type Category = 'Font' | 'ExtGState' | 'XObject' | 'Properties';

/** What a page's content names: fonts, opacities, fades, glyphs, layers; each made once, under a name in order. */
export class PageResources {
  readonly context: PDFContext;
  readonly #names = new Map<string, string>();
  readonly #dicts = new Map<Category, PDFDict>();

  constructor(context: PDFContext) {
    this.context = context;
  }

  /** The name of a resource, made where it is not there yet. */
  name(category: Category, key: string, make: () => PDFRef): string {
    const known = this.#names.get(`${category} ${key}`);
    if (known !== undefined) return known;
    const dict = this.#dicts.get(category) ?? this.context.obj({});
    this.#dicts.set(category, dict);
    const name = `${category[0]}${dict.keys().length + 1}`;
    dict.set(PDFName.of(name), make());
    this.#names.set(`${category} ${key}`, name);
    return name;
  }

  dict(): PDFDict {
    return this.context.obj(Object.fromEntries(this.#dicts));
  }
}

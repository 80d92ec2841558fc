/** A list for each of many things, end to end: that of thing i is items[begins[i]] … items[begins[i + 1] - 1]. */
export interface Lists<Items = Int32Array> {
  readonly begins: Int32Array;
  readonly items: Items;
}

/** The article of each of many things, from the first of each article; behind the last stands how many there are. */
export function articlesOf(firsts: Int32Array): Int32Array {
  const articles = new Int32Array(firsts[firsts.length - 1]);
  for (let article = 0; article + 1 < firsts.length; article++)
    articles.fill(article, firsts[article], firsts[article + 1]);
  return articles;
}

/** Makes lists one after the other. */
export class ListsWriter {
  readonly #begins: Int32Array;
  #items: Int32Array;
  #list = 0;
  #length = 0;

  /** @param lists how many there will be */
  constructor(lists: number) {
    this.#begins = new Int32Array(lists + 1);
    this.#items = new Int32Array(2 * lists + 16);
  }

  add(item: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Int32Array(2 * this.#length);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = item;
  }

  /** Adds what the list that is being made does not hold yet; whether it did so. */
  addOnce(item: number): boolean {
    for (let i = this.#begins[this.#list]; i < this.#length; i++) if (this.#items[i] === item) return false;
    this.add(item);
    return true;
  }

  /** Ends a list. */
  end(): void {
    this.#begins[++this.#list] = this.#length;
  }

  done(): Lists {
    return { begins: this.#begins, items: this.#items.slice(0, this.#length) };
  }
}

export const isEmpty = ({ begins }: Pick<Lists, 'begins'>, list: number): boolean => begins[list] === begins[list + 1];

export const sizeOf = ({ begins }: Pick<Lists, 'begins'>, list: number): number => begins[list + 1] - begins[list];

/** Whether a list holds nothing twice. */
export function isSet({ begins, items }: Lists, list: number): boolean {
  const end = begins[list + 1];
  for (let i = begins[list]; i < end; i++)
    for (let k = begins[list]; k < i; k++) if (items[i] === items[k]) return false;
  return true;
}

/** Where in `items` a list holds something; -1 where it does not. */
export function placeOf({ begins, items }: Lists, list: number, item: number): number {
  const end = begins[list + 1];
  for (let i = begins[list]; i < end; i++) if (items[i] === item) return i;
  return -1;
}

export const has = (lists: Lists, list: number, item: number): boolean => placeOf(lists, list, item) >= 0;

/** Whether two lists have something in common. */
export function share(lists: Lists, list: number, others: Lists, other: number): boolean {
  const end = lists.begins[list + 1];
  for (let i = lists.begins[list]; i < end; i++) if (has(others, other, lists.items[i])) return true;
  return false;
}

export const listAt = ({ begins, items }: Lists, list: number): Int32Array =>
  items.subarray(begins[list], begins[list + 1]);

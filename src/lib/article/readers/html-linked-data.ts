/** What the page's JSON-LD (schema.org) says of the article. */
export interface LinkedData {
  /** A property as text; of an object its name or address. */
  text(property: string): string | null;
}

type Properties = Record<string, unknown>;

/** Reads the JSON-LD of a page; what is no valid JSON is left out. The article itself goes before the page around it. */
export function linkedData(document: Document): LinkedData {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'));
  const objects = scripts.flatMap((script) => {
    try {
      return topLevel(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
  const described = [...objects.filter(isOf(/(?:Article|Posting|Report)$/)), ...objects.filter(isOf(/WebPage$/))];
  return {
    text: (property) => described.map((object) => asText(object[property])).find((value) => value !== null) ?? null,
  };
}

/** The objects that a document states, not those that they mention (other articles, comments, lists of links). */
function topLevel(value: unknown): Properties[] {
  const listed = Array.isArray(value) ? value : [value];
  return listed.filter(isObject).flatMap((object) => {
    const graph = Array.isArray(object['@graph']) ? object['@graph'].filter(isObject) : [];
    const main = isObject(object.mainEntity) ? [object.mainEntity] : [];
    return [object, ...graph, ...main];
  });
}

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOf = (type: RegExp) => (object: Properties) =>
  [object['@type']].flat().some((name) => typeof name === 'string' && type.test(name));

function asText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  if (!isObject(first)) return null;
  return asText(first.name) ?? asText(first['@id']);
}

declare module 'jsonld' {
  export function expand(document: object): Promise<Record<string, unknown>[]>;
}

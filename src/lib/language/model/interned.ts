/**
 * Names of which an engine has one each in memory, as it has of those of properties: it tells two such apart by where they
 * lie, without a look at their letters. None is a number or stands twice in the list.
 */
export const interned = (names: readonly string[]): string[] =>
  Object.keys(Object.fromEntries(names.map((name) => [name, true])));

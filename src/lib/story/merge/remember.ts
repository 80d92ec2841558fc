/**
 * Work on one article that nothing else bears on: done once, and kept as long as what it was done on is. Adding an
 * article to a story, or dating one anew, then costs no more than what ties articles to each other.
 * @param keyOf the part of what is given that the work depends on, where that is not all of it
 */
export function remember<Given extends object, Value>(
  make: (given: Given) => Value,
  keyOf: (given: Given) => object = (given) => given,
): (given: Given) => Value {
  const made = new WeakMap<object, Value>();
  return (given) => {
    const key = keyOf(given);
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(given)));
    return value;
  };
}

/**
 * Work on one article that nothing else bears on: done once, and kept as long as what it was done on is. Adding an
 * article to a story, or dating one anew, then costs no more than what ties articles to each other.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

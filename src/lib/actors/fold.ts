/**
 * Folds a name so that its spellings compare equal: case, accents, full stops, apostrophes and the choices writers make
 * when they bring a name from Cyrillic or Arabic into Latin letters ("Zelensky", "Zelenskyy", "Zelenskiy"; "Odesa",
 * "Odessa"; "Kyiv", "Kiev"; "Lukashenko", "Lukashenka").
 */
export const foldName = (name: string): string =>
  /^[A-Za-z]+$/.test(name) ? foldWord(name.toLowerCase()) : foldPhrase(name);

function foldPhrase(name: string): string {
  // "US$" is money.
  return (name.endsWith('$') ? name : foldWords(name)).toLowerCase();
}

function foldWords(name: string): string {
  let folded = '';
  // "Mt. Marlow" is Mount Marlow.
  for (const word of words(name.replace(/^Mt\.? (?=\p{Lu})/u, 'Mount ')))
    if (word !== '') folded += (folded === '' ? '' : ' ') + foldWord(word);
  return folded;
}

/** The words of a name in plain lower-case letters, without marks; some of them empty. */
const words = (name: string): string[] =>
  /^[A-Za-z ]+$/.test(name)
    ? name.toLowerCase().split(' ')
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[.'’‘ʼ`]/g, '')
        .split(/[^\p{L}\p{N}&+]+/u);

// Ordered: later rules meet what earlier ones made.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/kh/g, 'h'],
  [/x/g, 'ks'],
  [/(?:ou|oo)/g, 'u'],
  [/[yj]/g, 'i'],
  [/ie/g, 'i'],
  [/(\p{L})\1+/gu, '$1'],
  [/enka$/, 'enko'],
  // British and American.
  [/isation/, 'ization'],
  [/^defence$/, 'defense'],
  [/^centre$/, 'center'],
  [/^labour$/, 'labor'],
];

const mostRemembered = 20_000;

/** Articles use the same few words over and over: what came of each is remembered, up to a number of words. */
function remembering(make: (word: string) => string): (word: string) => string {
  const remembered = new Map<string, string>();
  return (word) => {
    let made = remembered.get(word);
    if (made === undefined) {
      if (remembered.size === mostRemembered) remembered.clear();
      remembered.set(word, (made = make(word)));
    }
    return made;
  };
}

function foldWord(word: string): string {
  if (word.length > 40) return word;
  if (word.length < 4) return word.replace(/[yj]/g, 'i');
  return foldLongWord(word);
}

const foldLongWord = remembering((word) => spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word));

/**
 * The consonants of a folded name. Two full names whose parts agree in them are taken for spellings of one name
 * ("Mohammed", "Muhammad"; "Alexander", "Aleksandr"); a single word is not enough for that.
 */
export const consonants = remembering((folded) => {
  const skeleton = folded
    .replace(/[aeiou]/g, '')
    .replace(/q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f');
  return skeleton.replace(/(\p{L})\1+/gu, '$1');
});

/** Consonants that writers exchange when they hear a name. */
const exchanged: ReadonlySet<string> = new Set(
  ['bv', 'dt', 'gk', 'sz'].flatMap(([one, other]) => [one + other, other + one]),
);
/** Names with so many consonants are told apart by more than one. */
const longName = 5;

/** Whether two folded words are spellings of one name: in a long one, a consonant may be heard as another (“Gurban”, “Kurban”). */
export function isSpelledLike(one: string, other: string): boolean {
  const [a, b] = [consonants(one), consonants(other)];
  if (a === b) return true;
  if (a.length !== b.length || a.length < longName) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return exchanged.has(a[at] + b[at]) && a.slice(at + 1) === b.slice(at + 1);
}

/**
 * Folds a name so that its spellings compare equal: case, accents, full stops, apostrophes and the choices writers make
 * when they bring a name from Cyrillic or Arabic into Latin letters ("Zelensky", "Zelenskyy", "Zelenskiy"; "Odesa",
 * "Odessa"; "Kyiv", "Kiev"; "Lukashenko", "Lukashenka").
 */
export function foldName(name: string): string {
  // "Mt. Marlow" is Mount Marlow.
  if (/^Mt\.? \p{Lu}/u.test(name)) return foldName(`Mount ${name.replace(/^Mt\.? /, '')}`);
  // "US$" is money.
  if (name.endsWith('$')) return name.toLowerCase();
  if (/^[A-Za-z]+$/.test(name)) return foldWord(name.toLowerCase());
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase().split(/ +/).filter(Boolean).map(foldWord).join(' ');
  return words(name).map(foldWord).join(' ');
}

/** The words of a name in plain lower-case letters, without marks. */
function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.'’‘ʼ`]/g, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== '');
}

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

/** Forms of English verbs that labels need, from the dictionary form. */
import { words } from '#lib/grammar/index.ts';
import { isDoubled } from '#lib/language/index.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
]);

/** Present tense of a verb: "invades" of one, "invade" of many. */
export function presentTense(verb: string, plural: boolean): string {
  if (plural) return verb === 'be' ? 'are' : verb;
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(verb)) return `${verb}es`;
  return `${verb}s`;
}

/** Longer verbs that double their last letter, as the stress lies there. */
const stressedLast = words(`
  abet abhor acquit admit allot befit begin commit confer debug defer deter emit equip forbid forget incur infer occur omit
  overrun permit prefer rebut recur refer regret rerun reset submit transfer transmit transship unplug upset
`);

/** The form in "-ing", for deeds without a doer: "shelling the port". */
export function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  // British spelling doubles every "l": "cancelling".
  if (isDoubled(verb) || /[^aeiou][aeio]l$/.test(verb) || stressedLast.has(verb)) return `${verb}${verb.at(-1)!}ing`;
  return `${verb}ing`;
}

/** A text with its first letter in upper case; "iPod" and the like keep theirs. */
export function sentenceCase(text: string): string {
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(text)) return text;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text.length === 0 ? text : first.toUpperCase() + text.slice(first.length);
}

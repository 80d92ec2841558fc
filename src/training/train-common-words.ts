/**
 * Counts how many texts have each word, and prints the table of src/lib/story/merge/common-words.ts:
 *
 *   npm run train:words -- DATA
 *
 * ECB+ is left out, as it tells of few events over and over.
 */
import { readFileSync } from 'node:fs';
import { loadModel } from '#lib/language/index.ts';
import { analyseArticle } from '#lib/story/index.ts';
import { shares } from '#lib/story/merge/common-words.ts';
import { gather } from '#lib/story/merge/gathered.ts';
import { byText } from '#lib/story/merge/identity.ts';
import { learntPiles } from './piles.ts';

const [data] = process.argv.slice(2);
if (data === undefined) {
  console.error('Give the folder of data: npm run train:words -- DATA');
  process.exit(2);
}
const model = loadModel(readFileSync(new URL('../../static/model/english.bin', import.meta.url)));
const counts = new Map<string, number>();
let texts = 0;
for (const [name, read] of Object.entries(learntPiles)) {
  if (name === 'ecbplus') continue;
  for (const article of await read(data)) {
    texts++;
    const { words, lemmas } = gather([analyseArticle(article, model)]).mentions;
    for (const word of new Set(Array.from(words.items, (item) => lemmas.words[item])))
      if (/^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const widest = 120;
shares.forEach((share, i) => {
  const most = shares[i - 1] ?? Infinity;
  const words = [...counts].flatMap(([word, count]) => (count >= share * texts && count < most * texts ? [word] : []));
  console.log(`\n1 in ${1 / share}:`);
  let line = ' ';
  for (const word of words.sort(byText)) {
    if (`${line} ${word}`.length > widest) {
      console.log(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  console.log(line);
});

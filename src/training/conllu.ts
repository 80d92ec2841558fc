import { readFileSync } from 'node:fs';

/** A sentence of a Universal Dependencies treebank. Arrays run by word; `heads` count from 0, -1 is the root. */
export interface TreebankSentence {
  text: string;
  words: string[];
  tags: string[];
  lemmas: string[];
  heads: number[];
  relations: string[];
  /** The last column, word by word. */
  misc: string[];
  document: string;
  opensParagraph: boolean;
}

/** Reads CoNLL-U (https://universaldependencies.org/format.html); empty nodes and multiword surface rows are skipped. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let opensParagraph = true;
  for (const block of readFileSync(path, 'utf8').split(/\r?\n\r?\n/)) {
    const sentence: TreebankSentence = {
      text: '',
      words: [],
      tags: [],
      lemmas: [],
      heads: [],
      relations: [],
      misc: [],
      document,
      opensParagraph,
    };
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith('# newdoc')) {
        document = sentence.document = line.replace(/^.*= */, '');
        sentence.opensParagraph = true;
      } else if (line.startsWith('# newpar')) sentence.opensParagraph = true;
      else if (line.startsWith('# text = ')) sentence.text = line.slice(9);
      if (line.startsWith('#') || !line) continue;
      const columns = line.split('\t');
      if (!/^\d+$/.test(columns[0])) continue;
      sentence.words.push(columns[1]);
      sentence.lemmas.push(columns[2]);
      sentence.tags.push(columns[4]);
      sentence.heads.push(Number(columns[6]) - 1);
      sentence.relations.push(columns[7]);
      sentence.misc.push(columns[9]);
    }
    if (sentence.words.length === 0) continue;
    sentences.push(sentence);
    opensParagraph = false;
  }
  return sentences;
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, loadModel } from '#lib/language/index.ts';

const bytes = new Uint8Array(readFileSync('static/model/english.bin'));
const model = loadModel(bytes);
const read = (text: string) => annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model);

/** The words of the one sentence that stand in a relation to the word `head`. */
function dependents(text: string, head: string, relation: string): string[] {
  const { tokens } = read(text).sentences[0];
  return tokens
    .filter((token) => token.relation === relation && tokens[token.head]?.text === head)
    .map((token) => token.text);
}

describe('the model file', () => {
  it('stays under five megabytes', () => {
    expect(bytes.length).toBeLessThan(5_000_000);
  });

  it('says what to do about bytes that are no model', () => {
    expect(() => loadModel(new Uint8Array([1, 2, 3]))).toThrow(/npm run train/);
    expect(() => loadModel(new Uint8Array(0))).toThrow(/npm run train/);
  });
});

describe('tags and lemmas', () => {
  it('gives words their Penn Treebank tags', () => {
    const { tokens } = read('The troops had quietly left the city before he said it.').sentences[0];
    expect(tokens.map((token) => token.tag)).toEqual('DT NNS VBD RB VBN DT NN IN PRP VBD PRP .'.split(' '));
  });

  it('finds a finite verb in a sentence that ends in a full stop, and leaves titles alone', () => {
    const tagOf = (text: string, word: string) =>
      read(text).sentences[0].tokens.find((token) => token.text === word)?.tag;
    expect(tagOf("Even so, the vote alarmed Italy's neighbours.", 'alarmed')).toBe('VBD');
    expect(tagOf('A strong quake hit Lomvik on Sunday.', 'hit')).toBe('VBD');
    expect(tagOf("Vote alarmed by Italy's neighbours", 'alarmed')).toBe('VBN');
    expect(tagOf('Satellite pictures taken on Monday show them.', 'taken')).toBe('VBN');
    expect(tagOf('Satellite pictures taken on Monday show them.', 'show')).toBe('VBP');
  });

  it('sees the past tense in what only looks like a participle, an adjective or a noun', () => {
    const tagOf = (text: string, word: string) =>
      read(text).sentences[0].tokens.find((token) => token.text === word)?.tag;
    // Behind an aside, before an article, beside its object, in a form that the bare verb has too.
    expect(tagOf('Borduria, despite a row over fishing rights, offered to send two boats.', 'offered')).toBe('VBD');
    expect(tagOf('Ministers of nine nations, meeting in Klow, pledged on Sunday to open the port.', 'pledged')).toBe(
      'VBD',
    );
    expect(tagOf('They climbed over a fence, disabled the alarm and took the ring.', 'disabled')).toBe('VBD');
    expect(tagOf('The storm shook the coast, but caused no damage and injured nobody.', 'injured')).toBe('VBD');
    expect(tagOf('A stray spark set the old barn alight, a fire officer says.', 'set')).toBe('VBD');
    expect(tagOf('The firm called the claims baseless and threatened to sue.', 'threatened')).toBe('VBD');
    expect(tagOf('A third died on the way.', 'died')).toBe('VBD');
    expect(tagOf('The hour passed and nothing happened.', 'passed')).toBe('VBD');
    // And leaves what is none.
    expect(tagOf('The bridge, closed in March, repaired in May, has reopened.', 'repaired')).toBe('VBN');
    expect(tagOf('The plant, idle for weeks, was damaged in a fire, caused by a fault.', 'caused')).toBe('VBN');
  });

  it('takes two grave accents for a mark that opens a quotation', () => {
    const tagOf = (text: string) => read(text).sentences[0].tokens.find((token) => token.text === '``')?.tag;
    expect(tagOf("The board offered the nurse `` another post '' in May.")).toBe('``');
    expect(tagOf("Doe called it `` a very long and costly war ''.")).toBe('``');
  });

  it('reads the entry of a live report as if no time stood before it', () => {
    const entry = '14:55 A blast at a mill in Klow has injured nine people.';
    expect(dependents(entry, 'injured', 'nsubj')).toEqual(['blast']);
    expect(dependents(entry, 'injured', 'obl:unmarked')).toEqual(['14:55']);
  });

  it('takes a capital within a sentence for a name that the text has elsewhere', () => {
    const { sentences } = read(
      'The source was Mark Felt of the bureau. Kolb phoned Felt. They felt that Felt knew it.',
    );
    expect(sentences[1].tokens.map(({ tag }) => tag)).toEqual('NNP VBD NNP .'.split(' '));
    expect([1, 3].map((word) => sentences[2].tokens[word].tag)).toEqual(['VBD', 'NNP']);
  });

  it('takes no plural for a verb', () => {
    expect(read('Masked thieves broke into a vault.').sentences[0].tokens[1].tag).toBe('NNS');
  });

  it('finds the verb of a closing report before "citing"', () => {
    const { tokens } = read('The talks will go on, Daily Echo reports citing aides.').sentences[0];
    expect(tokens.find((token) => token.text === 'reports')?.tag).toBe('VBZ');
  });

  it('reads titles in true case: as the text writes their words, else as a dictionary does', () => {
    const title = 'Survivors Emerge From Cellars in Mill Town';
    const text = `${title}\n\nThe cellars were dark. They left Mill Town.`;
    const { sentences } = annotate(
      {
        text,
        regions: [
          { kind: 'headline', start: 0, end: title.length },
          { kind: 'body', start: title.length + 2, end: text.length },
        ],
      },
      model,
    );
    expect(sentences[0].tokens.map(({ tag }) => tag)).toEqual('NNS VBP IN NNS IN NNP NNP'.split(' '));
    expect(sentences[0].tokens[1].text).toBe('Emerge');
  });

  it.each([
    ['He said it twice.', 'said', 'say'],
    ['They were here.', 'were', 'be'],
    ['Two cities fell.', 'cities', 'city'],
    ['She has been travelling to Italy.', 'travelling', 'travel'],
    ['The women went home.', 'women', 'woman'],
    ['They withdrew their envoys.', 'withdrew', 'withdraw'],
  ])('%s', (text, word, lemma) => {
    expect(read(text).sentences[0].tokens.find((token) => token.text === word)?.lemma).toBe(lemma);
  });
});

describe('dependencies', () => {
  it('finds who did what', () => {
    expect(dependents('The army attacked the town on Monday.', 'attacked', 'nsubj')).toEqual(['army']);
    expect(dependents('The army attacked the town on Monday.', 'attacked', 'obj')).toEqual(['town']);
  });

  it('finds whom it was done to, and by whom', () => {
    expect(dependents('The town was attacked by the army.', 'attacked', 'nsubj:pass')).toEqual(['town']);
    expect(dependents('The town was attacked by the army.', 'attacked', 'obl:agent')).toEqual(['army']);
  });

  it('makes a tree of every sentence', () => {
    const words = fc.constantFrom(
      'Lee',
      'said',
      'the',
      'army',
      'of',
      'Italy',
      'quickly',
      'left',
      ',',
      'and',
      '"',
      '2022',
      '-',
      '(',
      ')',
      'who',
      'to',
      'x'.repeat(10_000),
      '\0',
      '€',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (parts) => {
        for (const { tokens } of read(parts.join(' ')).sentences) {
          expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
          for (let i = 0; i < tokens.length; i++) {
            expect(tokens[i].relation === 'root').toBe(tokens[i].head === -1);
            let steps = 0;
            for (let node = i; node >= 0; node = tokens[node].head) expect(steps++).toBeLessThanOrEqual(tokens.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('names', () => {
  const names = (text: string) => {
    const found: string[] = [];
    for (const { tokens } of read(text).sentences) {
      for (const token of tokens) {
        if (token.entity.startsWith('B-')) found.push(`${token.entity.slice(2)}: ${token.text}`);
        else if (token.entity.startsWith('I-')) found[found.length - 1] += ` ${token.text}`;
      }
    }
    return found;
  };

  it('finds people and places', () => {
    expect(names('Maria Jones flew from London to Paris.')).toEqual([
      'person: Maria Jones',
      'place: London',
      'place: Paris',
    ]);
  });

  it('leaves titles out of names', () => {
    expect(names('Mr. John Smith met officials in Germany.')).toContain('person: John Smith');
  });

  it('writes well-formed labels', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { tokens } of read(text).sentences) {
          tokens.forEach((token, i) => {
            if (!token.entity.startsWith('I-')) return;
            expect(tokens[i - 1]?.entity.slice(2)).toBe(token.entity.slice(2));
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text', () => {
  const story = 'THE ARMY LEAVES\n\nThe army left “Novy” on Monday, Gen. Ann Lee said. It didn’t return.';

  it('gives the same result every time and from a model loaded again', () => {
    expect(JSON.stringify(read(story))).toBe(JSON.stringify(read(story)));
    expect(annotate({ text: story, regions: [] }, model).sentences).toEqual([]);
    const again = annotate({ text: story, regions: [{ kind: 'body', start: 0, end: story.length }] }, loadModel(bytes));
    expect(JSON.stringify(again)).toBe(JSON.stringify(read(story)));
  });

  it.each([
    ['a hundred kilobytes on one line', 'The army moved on to Italy, '.repeat(3_600)],
    ['a word of 10,000 letters', `He said ${'x'.repeat(10_000)}.`],
    ['a thousand brackets', '['.repeat(1000) + ']'.repeat(1000)],
  ])('annotates %s', (_, text) => {
    for (const { tokens } of read(text).sentences) {
      for (const token of tokens) expect(token.tag).not.toBe('');
    }
  });
});

describe('quotations that begin within a clause', () => {
  it('are read as if their marks were not there', () => {
    expect(dependents('The mayor says voter fraud “would be one hell of a way to lose.”', 'says', 'ccomp')).toEqual([
      'hell',
    ]);
    expect(dependents('Doe said she expects the firm “to continue calling out bias.”', 'expects', 'xcomp')).toEqual([
      'continue',
    ]);
    expect(dependents('He said the boy was "surrounded by two drunks."', 'said', 'ccomp')).toEqual(['surrounded']);
  });

  it('keep their marks on the words beside them', () => {
    const { tokens } = read('The council vowed to “fight on” until May.').sentences[0];
    const marks = tokens.filter(({ text }) => /[“”]/.test(text));
    expect(marks.map(({ relation, head }) => [relation, tokens[head].text])).toEqual([
      ['punct', 'fight'],
      ['punct', 'on'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '#lib/language/index.ts';

const wordsOf = (text: string) =>
  tokenise(text).sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text));
const sentencesOf = (text: string) => tokenise(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ["They didn't say who'd won.", "They did n't say who 'd won ."],
    ['Odesa’s port cannot close', 'Odesa ’s port can not close'],
    ['the ministers’ (brief) talks', 'the ministers ’ ( brief ) talks'],
    ['a long-term, pro-Russian plan', 'a long - term , pro-Russian plan'],
    ['at 10:30 a.m. on 2022-03-22', 'at 10:30 a.m. on 2022-03-22'],
    ['on 9/11 and 24/02/2022', 'on 9/11 and 24/02/2022'],
    ['$1.5 billion, 30,000 men, 10%', '$ 1.5 billion , 30,000 men , 10 %'],
    ['in 1990-95, in the 1990s, the ’90s', 'in 1990 - 95 , in the 1990s , the ’90s'],
    ['in mid-March', 'in mid-March'],
    ['U.S. and J. R. Tolkien of AT&T', 'U.S. and J. R. Tolkien of AT&T'],
    ['Write to desk@paper.example or www.paper.example/a,b.', 'Write to desk@paper.example or www.paper.example/a,b .'],
    ['Wait... what?! "Yes" -- no', 'Wait ... what ?! " Yes " -- no'],
    ['Daily. az reports, and so does he. It is so.', 'Daily. az reports , and so does he . It is so .'],
    ['[Anna] Kovalenko', '[ Anna ] Kovalenko'],
    // Texts cut into words.
    ["Doe 's firm said they 've won , as 'd be fair .", "Doe 's firm said they 've won , as 'd be fair ."],
    ["a ' second ' look", "a ' second ' look"],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });
});

describe('sentences', () => {
  it('keeps short forms inside', () => {
    expect(
      sentencesOf('Gen. Ann Lee of the U.S. Army met Mr. J. Brown of Acme Inc. on Jan. 5. They spoke.'),
    ).toHaveLength(2);
  });

  it('keeps short forms in capitals inside before a number', () => {
    expect(
      sentencesOf('POSTED FEB. 2, 2009, BY NO. 1 OF THE STAFF. IT RAINED ON SUN. THE OTHERS STAYED.'),
    ).toHaveLength(3);
  });

  it('keeps short forms inside whose full stops stand apart', () => {
    expect(sentencesOf('Mr . Lee met Jane Q . Brook of the U . S . Navy . They spoke .')).toHaveLength(2);
    expect(sentencesOf('He left the U . S . The others stayed .')).toHaveLength(2);
  });

  it('ends after a short form when a new sentence plainly begins', () => {
    expect(sentencesOf('He moved to the U.S. The others stayed. They met at 5 p.m. It rained.')).toHaveLength(4);
  });

  it('keeps the reporting clause with a question it reports', () => {
    expect(sentencesOf('“Why now?” Lee asked. Nobody knew.')).toEqual(['“Why now?” Lee asked.', 'Nobody knew.']);
  });

  it('closes quotations and brackets with the sentence', () => {
    expect(sentencesOf('"It is over." She left. (He stayed.) All slept.')).toEqual([
      '"It is over."',
      'She left.',
      '(He stayed.)',
      'All slept.',
    ]);
  });

  it('does not end at a full stop followed by lower case', () => {
    expect(sentencesOf('The site News. az wrote about it.')).toHaveLength(1);
    expect(sentencesOf('The port (dept. of works) closed.')).toHaveLength(1);
    expect(sentencesOf('Shares of Yahoo! fell.')).toHaveLength(1);
  });

  it('ends in careless writing after a whole word, and after a face', () => {
    expect(sentencesOf('we saw the harbour. ships were waiting there')).toHaveLength(2);
    expect(sentencesOf('did they leave? nobody knows')).toHaveLength(2);
    expect(sentencesOf('See you there :-) Posted by Ann')).toEqual(['See you there :-)', 'Posted by Ann']);
  });

  it('leaves notes with the sentence before them and numbers with their points', () => {
    expect(sentencesOf('It fell in 1971. [2] [3] Later it rose.')).toEqual([
      'It fell in 1971. [2] [3]',
      'Later it rose.',
    ]);
    expect(sentencesOf('2. The second point.')).toHaveLength(1);
  });

  it('reads single line ends as spaces and blank lines as the end of a paragraph', () => {
    const { sentences } = tokenise('TALKS FAIL\n\nThe two sides\nmet on Monday.\r\n\r\nNothing came of it.');
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1, 2]);
    expect(sentences[1].tokens.map((token) => token.text)).toEqual('The two sides met on Monday .'.split(' '));
  });

  it('never crosses a region and reads nothing outside them', () => {
    const text = 'Talks fail The sides met today. Ad';
    const { sentences } = tokenise(text, [
      { kind: 'headline', start: 0, end: 10 },
      { kind: 'body', start: 11, end: 31 },
    ]);
    expect(sentences.map(({ region, start, end }) => [region, text.slice(start, end)])).toEqual([
      ['headline', 'Talks fail'],
      ['body', 'The sides met today.'],
    ]);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'U.S.',
          'Mr.',
          "'s",
          '"',
          '.',
          '...',
          '\n',
          '\n\n',
          ' ',
          '[',
          '-',
          '10',
          'word',
          'The',
          '$',
          '@',
          '\0',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('gives tokens with exact offsets, in order, within their sentence, that lose nothing but white space', () => {
    fc.assert(
      fc.property(text, (input) => {
        const covered = new Set<number>();
        let last = 0;
        for (const sentence of tokenise(input).sentences) {
          expect(sentence.start).toBe(sentence.tokens[0].start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(input.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
            for (let i = token.start; i < token.end; i++) covered.add(i);
          }
        }
        for (let i = 0; i < input.length; i++) {
          if (!covered.has(i)) expect(input[i]).toMatch(/[\s\p{Cc}\p{Cf}]/u);
        }
      }),
    );
  });

  it.each([
    ['a million digits', '7'.repeat(1_000_000)],
    ['a megabyte on one line', 'The army moved on, '.repeat(55_000)],
    ['a megabyte of full stops', '.'.repeat(1_000_000)],
    ['a megabyte of joined words', 'a.b-c@d&'.repeat(125_000)],
    ['a thousand brackets', '['.repeat(1000) + 'x' + ']'.repeat(1000)],
    ['a word of 10,000 letters', 'x'.repeat(10_000)],
    ['null bytes and bidirectional marks', '\0\u202eabc\u2066 def\0. Next one.'],
    ['blank lines', '\n \n'.repeat(300_000)],
  ])('reads %s', (_, input) => {
    const { sentences } = tokenise(input);
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.every((token) => input.slice(token.start, token.end) === token.text)).toBe(true);
    expect(Math.max(0, ...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(600);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate, loadModel } from '#lib/language/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** "word/TAG" of a sentence's words, as the shipped model reads it. */
function tagged(text: string): string {
  const { sentences } = annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model);
  return sentences[0]!.tokens.map((token) => `${token.text}/${token.tag}`).join(' ');
}

describe('a noun that looks like a verb', () => {
  it.each([
    ['On the night of 28 to 29 October, drones struck the port.', 'drones/NNS struck/VBD'],
    ['On Monday, floods killed two people in the town.', 'floods/NNS killed/VBD'],
    ['The army said that blasts hit the port.', 'blasts/NNS hit/VBD'],
    ['Nurses crossed the border on Tuesday.', 'Nurses/NNS crossed/VBD'],
    ['Drone attacks killed five people.', 'Drone/NN attacks/NNS killed/VBD'],
  ])('is the subject of the verb right behind it: %s', (sentence, words) => expect(tagged(sentence)).toContain(words));

  it.each([
    ['On Monday, she guides two groups.', 'guides/VBZ'],
    ['Doe, on Monday, leaves unlocked the gate.', 'leaves/VBZ'],
  ])('stays what it is elsewhere: %s', (sentence, word) => expect(tagged(sentence)).toContain(word));
});

describe('a past tense that looks like a noun or a participle', () => {
  it('is one beside what goes with it', () => {
    expect(tagged('The air force shot down 12 of 20 drones.')).toContain('shot/VBD down/RP');
    expect(tagged('The navy cut off the port.')).toContain('cut/VBD');
    expect(tagged('So just give us this: your income and taxes certified by accountants.')).toContain('certified/VBN');
    expect(tagged('A penalty shot off the post ended the game.')).toContain('shot/NN');
  });
});

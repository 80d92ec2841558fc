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

describe('a verb that shares what the one before it has', () => {
  it.each([
    ['The shelling killed four people and wounded 20.', 'wounded/VBD 20/CD'],
    ['A rocket killed three and injured at least 12 others.', 'injured/VBD at/IN'],
    ['The storm killed two and left thousands homeless.', 'left/VBD thousands/NNS'],
    ['Four people were killed and 12 wounded on Sunday.', '12/CD wounded/VBN'],
    ['Police said four were killed and at least 30 injured.', '30/CD injured/VBN'],
  ])('is a verb beside a number: %s', (sentence, words) => expect(tagged(sentence)).toContain(words));

  it.each([
    ['It killed three and wounded soldiers were flown home.', 'wounded/VBN soldiers'],
    ['At least nine people died and 40 injured were taken to hospital.', 'injured/JJ'],
  ])('is none where it describes: %s', (sentence, words) => expect(tagged(sentence)).toContain(words));
});

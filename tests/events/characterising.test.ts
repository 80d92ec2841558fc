import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { findEvents } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { recognise } from '#lib/time/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** The kind of the event that a word of a text names. */
function kindOf(word: string, text: string): string | undefined {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const { events } = findEvents(annotated, findActors(annotated), recognise(annotated));
  return events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === word)?.kind;
}

describe('what somebody does at all times', () => {
  it.each([
    ['monitors', 'A group that monitors elections said the vote was fair.'],
    ['runs', 'The firm, which runs the ferry, was fined on Monday.'],
    ['collect', 'Volunteers who collect the dead went home.'],
  ])('is a state where it tells who they are: %s', (word, text) => expect(kindOf(word, text)).toBe('state'));

  it.each([
    ['leads', 'The man who now leads the party resigned.'],
    ['arrives', 'A minister who arrives on Monday will meet the king.'],
    ['expires', 'The mandate, which expires at the end of 2008, was renewed.'],
    ['quit', 'Jan Doe, who quit the board, was replaced.'],
    ['stormed', 'The men who stormed the bank fled.'],
    ['monitors', 'The group monitors elections.'],
    ['monitor', 'Groups monitor elections.'],
  ])('is none: %s', (word, text) => expect(kindOf(word, text)).toBe('occurrence'));
});

describe('how things stand', () => {
  it.each([
    ['borders', 'Syldavia, which borders Borduria, closed its embassy.'],
    ['intersects', 'The road intersects the railway near Klow.'],
    ['located', 'The base is located on the coast.'],
    ['based', 'The firm is based in Klow.'],
    ['impact', 'The impact of the strike was small.'],
    ['involvement', 'The minister denied any involvement in the fraud.'],
    ['help', 'Anything would help, the officer said.'],
    ['drink', 'You drink more when it is hot.'],
  ])('is a state: %s', (word, text) => expect(kindOf(word, text)).toBe('state'));

  it.each([
    ['located', 'Divers located the wreck on Monday.'],
    ['linked', 'The gun was linked to the raid by the police.'],
    ['helped', 'Everyone helped on Monday.'],
    ['strike', 'The impact of the strike was small.'],
  ])('is none: %s', (word, text) => expect(kindOf(word, text)).toBe('occurrence'));
});

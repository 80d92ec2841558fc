import { describe, expect, it } from 'vitest';
import type { Correction } from '#lib/story/index.ts';
import { correctionWords } from '../../src/lib/workbench/correction-words.ts';

const text = 'Bridge shut\n\nEngineers closed the Skarn bridge at Tornby after a barge hit a pillar.';
const things = {
  articleOf: (id: string) => (id === 'a-1' ? { text } : undefined),
  eventOf: (id: string) => (id === 'sale' ? { label: 'Holm buys mill' } : undefined),
  actorOf: (id: string) => (id === 'holm' ? { name: 'Ida Holm' } : undefined),
};
const place = (words: string, article = 'a-1') => {
  const start = text.indexOf(words);
  return { article, start, end: start + words.length };
};

describe('a correction in words', () => {
  it.each<[Correction, string]>([
    [
      { type: 'date', events: [place('closed')], date: '2018-09' },
      '“closed the Skarn bridge at Tornby”: September 2018',
    ],
    [{ type: 'date', events: [place('hit')], date: '2018-09-03/2018-09-05' }, '“hit a pillar.”: 3–5 September 2018'],
    [{ type: 'date', events: [place('hit')], date: null }, '“hit a pillar.”: nobody can tell when'],
    [{ type: 'label', event: place('hit'), label: 'A blow' }, '“hit a pillar.” is called “A blow”'],
    [{ type: 'label', event: place('hit'), label: 'A\nblow' }, '“hit a pillar.” is called “A blow”'],
    [{ type: 'factuality', event: place('hit'), factuality: 'claimed' }, '“hit a pillar.” is claimed by a source'],
    [{ type: 'sameEvent', events: [place('shut'), place('hit')] }, '“shut” and “hit a pillar.” are one event'],
    [
      { type: 'otherEvent', event: place('shut'), than: [place('hit')] },
      '“shut” is another event than “hit a pillar.”',
    ],
    [{ type: 'noEvent', events: [place('shut')] }, '“shut” is no event'],
    [{ type: 'event', event: place('a barge') }, '“a barge” is an event'],
    [{ type: 'role', event: place('shut'), actor: place('a barge'), role: 'agent' }, '“shut”, who: “a barge”'],
    [{ type: 'role', event: place('shut'), actor: place('barge'), role: null }, '“shut”: “barge” did not take part'],
    [{ type: 'source', event: place('shut'), actor: place('barge'), says: true }, '“shut”: “barge” says so'],
    [{ type: 'source', event: place('shut'), actor: place('barge'), says: false }, '“shut”: “barge” does not say so'],
    [{ type: 'name', actor: place('barge'), name: 'The Ada' }, '“barge” is named “The Ada”'],
    [{ type: 'kind', actor: place('barge'), kind: 'product' }, '“barge” is of the kind “product”'],
    [
      { type: 'otherActor', actors: [place('barge')], than: [place('pillar')] },
      '“barge” is another actor than “pillar”',
    ],
    [{ type: 'sameActor', actors: [place('shut'), place('hit', 'a-2')] }, '“shut” and “…” are one'],
    [{ type: 'date', events: [{ id: 'sale' }], date: '2018' }, '“Holm buys mill”: 2018'],
    [{ type: 'noEvent', events: [{ id: 'gone' }] }, '“…” is no event'],
    [
      { type: 'role', event: { id: 'sale' }, actor: { id: 'holm' }, role: 'agent' },
      '“Holm buys mill”, who: “Ida Holm”',
    ],
    [
      { type: 'source', event: place('shut'), actor: { name: 'The Argus', kind: 'organisation' }, says: true },
      '“shut”: “The Argus” says so',
    ],
  ])('%j', (correction, words) => expect(correctionWords(correction, things)).toBe(words));
});

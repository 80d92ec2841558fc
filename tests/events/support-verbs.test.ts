import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findActors } from '#lib/actors/index.ts';
import { findEvents } from '#lib/events/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import { annotate, loadModel } from '#lib/language/index.ts';
import { recognise } from '#lib/time/index.ts';

const model = loadModel(new Uint8Array(readFileSync('static/model/english.bin')));

/** The nouns whose deed a verb tells, each as "noun = verb (factuality)". */
function sameDeeds(text: string): string[] {
  const annotated = mendParses(annotate({ text, regions: [{ kind: 'body', start: 0, end: text.length }] }, model));
  const { events } = findEvents(annotated, findActors(annotated), recognise(annotated));
  const word = ({ trigger }: (typeof events)[number]) => text.slice(trigger.start, trigger.end);
  return events.flatMap((event) =>
    event.sameAs === undefined ? [] : [`${word(event)} = ${word(events[event.sameAs]!)} (${event.factuality})`],
  );
}

describe('a verb that only says that a deed is done', () => {
  it.each([
    ['attack = launched (happened)', 'Rebels launched an attack on the harbour.'],
    ['bankruptcy = declared (happened)', 'The shipyard declared bankruptcy in May.'],
    ['raid = carried (happened)', 'Soldiers carried out a raid on the village.'],
    ['Talks = held (happened)', 'Talks were held in Klow on Monday.'],
    ['talks = resume (possible)', 'The ministers may resume talks in June.'],
    ['decision = take (denied)', 'The council did not take a decision.'],
  ])('tells the same as its object: %s', (same, text) => expect(sameDeeds(text)).toEqual([same]));

  it.each([
    ['explosion = occurred (happened)', 'The explosion occurred near the station.'],
    ['ceremony = take (planned)', 'The ceremony will take place on Friday.'],
    ['Fighting = broke (happened)', 'Fighting broke out in the capital.'],
  ])('tells the same as its subject: %s', (same, text) => expect(sameDeeds(text)).toEqual([same]));

  it.each([
    ['it does something else with a particle', 'The senate held up the deal.'],
    ['it ends it', 'The rebels ended the attack.'],
    ['it says how it is', 'The law makes a takeover expensive.'],
    ['the deed is another’s', 'The mayor has Borduria’s support.'],
    ['it does something itself', 'The attack broke a truce.'],
  ])('is another event where %s', (_, text) => expect(sameDeeds(text)).toEqual([]));
});

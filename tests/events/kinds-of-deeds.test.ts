import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Whether one of the events of a text is told by a noun alone, under that label. */
const tells = (label: string, text: string, kind?: 'headline'): boolean =>
  told(text, kind).some((each) => each.startsWith(`${label} (`));

describe('a noun without an article', () => {
  it.each([
    ['Murder', 'The sailor was jailed on a charge of murder.'],
    ['Foreign invasion', 'The old fort protected victims of foreign invasion.'],
    ['Terrorism', 'Terrorism knows no borders.'],
    ['Review', 'The plan is under review.'],
    ['Rape', 'A lawyer defended men accused of rape.'],
  ])('names a kind of deed and no event: %s', (label, text) => expect(tells(label, text)).toBe(false));

  it.each([
    ['Murder', 'The murder shocked the town.'],
    ['Elections', 'The party won a seat in elections.'],
    ['Unrest', 'Unrest roiled the city.'],
    ['Construction', 'They said construction would resume in May.'],
  ])('names an event where it is one that takes place: %s', (label, text) =>
    expect(told(text).join()).toMatch(new RegExp(label, 'i')),
  );

  it('is what headlines have everywhere', () => {
    expect(tells('Murder', 'Sailor jailed on charge of murder', 'headline')).toBe(true);
  });
});
